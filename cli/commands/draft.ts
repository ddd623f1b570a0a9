import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DraftDocument } from "../../drafting/draftCorpus.ts";
import type { Run } from "../command.ts";
import { type OpenCorpus, openCorpus } from "../openCorpus.ts";
import { misuse, problem, type Step } from "../outcome.ts";
import { parseArguments, single } from "../parseArguments.ts";
import { readText } from "../readText.ts";

const validId = /^[a-z0-9-]+$/;

/**
 * Turns a raw text into a document of the corpus and proposed statements, for a person to review. Nothing is written
 * over; the statements are marked as a draft, which `check` refuses.
 */
export const draft: Run = async (args, root) => {
  const parsed = parseArguments(args, ["id", "author", "language"]);
  if (!parsed.ok) return parsed;
  const path = single(parsed.value, "FILE");
  if (!path.ok) return path;
  const { author, language } = parsed.value.options;
  const text = readText(path.value);
  if (!text.ok) return text;
  const corpus = await openCorpus(root);
  if (!corpus.ok) return corpus;
  if (author !== undefined && !corpus.value.entities.has(author)) {
    return problem(`there is no entity "${author}"; add it to corpus/gazetteer, or leave --author out`);
  }
  const read = await draftOf(corpus.value, text.value, author, language);
  if (read === undefined) {
    return problem(`${path.value}: this has no sentence to make a document of; is it the right file?`);
  }
  const { draftId } = await import("../../drafting/draftId.ts");
  const id = parsed.value.options.id ?? draftId(read.title, read.date?.day);
  if (!validId.test(id)) {
    return misuse(`the id "${id}" will not do; give --id with lower-case letters, digits and hyphens`);
  }
  const files = await filesOf(
    id,
    read,
    path.value === "-" ? "standard input" : basename(path.value),
    text.value,
  );
  const written = writeNew(root, files);
  if (!written.ok) return written;
  const open = read.statements.filter(({ speaker }) => speaker === null).length;
  const { blocks, leftOut, statements } = read;
  const counts = { blocks: blocks.length, leftOut: leftOut.length, statements: statements.length, open };
  return { ok: true, lines: [{ id, files: [...files.keys()], ...counts }] };
};

const draftOf = async (
  { names, entities, entries }: OpenCorpus,
  text: string,
  author: string | undefined,
  language: string | undefined,
): Promise<DraftDocument | undefined> => {
  // Read only here: other commands need none of it.
  const { draftCorpus } = await import("../../drafting/draftCorpus.ts");
  const { speakersOf } = await import("../../drafting/speakersOf.ts");
  return draftCorpus(text, names, { speakers: speakersOf(entities.values(), entries), author, language });
};

const filesOf = async (
  id: string,
  read: DraftDocument,
  source: string,
  text: string,
): Promise<ReadonlyMap<string, string>> => {
  const { writeDocument } = await import("../../drafting/writeDocument.ts");
  const { writeStatements } = await import("../../drafting/writeStatements.ts");
  return new Map([
    [`corpus/documents/${id}.md`, writeDocument(id, read, source, text)],
    [`corpus/statements/${id}.yaml`, writeStatements(id, read.statements)],
  ]);
};

/** Writes all files, or none if one is there already. */
const writeNew = (root: string, files: ReadonlyMap<string, string>): Step<true> => {
  const there = [...files.keys()].find((file) => existsSync(join(root, file)));
  if (there !== undefined) return problem(`${there} is there already; give another --id, or move it away`);
  for (const [file, content] of files) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), content, { flag: "wx" });
  }
  return { ok: true, value: true };
};
