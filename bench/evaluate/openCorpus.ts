import type { Archive } from "../../archive/archive.ts";
import type { SourceDocument } from "../../archive/document.ts";
import type { Entity } from "../../archive/entity.ts";
import { openBundledArchive } from "../../archive/openBundledArchive.ts";
import { openSearchIndex } from "../../archive/openSearchIndex.ts";
import type { Statement } from "../../archive/statement.ts";
import { foldedWords } from "../../archive/words.ts";
import { compileCorpus } from "../../compile/compileCorpus.ts";
import { formatProblem } from "../../compile/problem.ts";
import { speakersOf } from "../../drafting/speakersOf.ts";
import type { SpeakerInfo } from "../../quoting/speakerInfo.ts";
import type { Names } from "../../spotting/names.ts";
import { openNames } from "../../spotting/openNames.ts";
import type { LabelledStatement } from "./gold.ts";
import type { SameSpeaker } from "./scoreAttribution.ts";
import type { Result } from "./scoreRanking.ts";
import type { Span } from "./span.ts";

/** Everything that is evaluated, opened as the extension opens it. */
export type Corpus = {
  readonly archive: Archive;
  readonly names: Names;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly speakers: readonly SpeakerInfo[];
  /** Where a statement lies in the raw source text. */
  readonly resultOf: (statement: Statement) => Result;
  readonly documents: readonly SourceDocument[];
  /** The reviewed attributions in the raw source texts: each statement, and the narrower ones inside. */
  readonly reviewed: {
    readonly statements: readonly LabelledStatement[];
    readonly inside: readonly LabelledStatement[];
  };
  readonly sameSpeaker: SameSpeaker;
};

/** Compiles the corpus under `root` and opens it. @throws with all its problems, if there are some */
export async function openCorpus(root: string): Promise<Corpus> {
  const { problems, archive: compiled } = await compileCorpus(root);
  if (!compiled) throw new Error(`the corpus has problems:\n${problems.map(formatProblem).join("\n")}`);
  const archive = openBundledArchive(async (path) => {
    const text = compiled.files.get(path);
    if (text === undefined) throw new Error(`${path} was not emitted`);
    return text;
  }, openSearchIndex);
  const ids = (await archive.documents()).map(({ id }) => id);
  const documents = new Map(
    await Promise.all(ids.map(async (id) => [id, await archive.document(id)] as const)),
  );
  const statements = (await Promise.all(ids.map((id) => archive.statements(id)))).flat();
  const entities = await archive.entities();
  const place = ({ document, block }: Statement, { start, end }: Span) => {
    const source = documents.get(document);
    const at = source?.blocks[block]?.at ?? 0;
    return { source: source?.source.file ?? "", start: at + start, end: at + end };
  };
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const label = (statement: Statement, part: Span & Pick<Statement, "speaker" | "quotation">) => ({
    ...place(statement, part),
    id: statement.id,
    text: statement.text.slice(part.start - statement.start, part.end - statement.start),
    speaker: part.speaker,
    speaker_name: nameOf.get(part.speaker) ?? part.speaker,
    quotation: part.quotation,
    flags: [],
  });
  return {
    archive,
    names: openNames(compiled.names),
    entities,
    statements,
    speakers: speakersOf(entities, compiled.entries),
    resultOf: (statement) => ({ ...place(statement, statement), text: statement.text }),
    documents: [...documents.values()].flatMap((document) => document ?? []),
    reviewed: {
      statements: statements.map((statement) => label(statement, statement)),
      inside: statements.flatMap((statement) => statement.attributions.map((part) => label(statement, part))),
    },
    sameSpeaker: sameSpeakerBy(entities),
  };
}

/** By id; or by one of the entity's names, as other archives label the same speaker with other ids. */
function sameSpeakerBy(entities: readonly Entity[]): SameSpeaker {
  const names = new Map(
    entities.map(({ id, name, aliases }) => [id, new Set([name, ...aliases].map(folded))]),
  );
  return (predicted, label) =>
    predicted === label.speaker || (names.get(predicted)?.has(folded(label.speaker_name)) ?? false);
}

function folded(name: string): string {
  return foldedWords(name)
    .map(({ stem }) => stem)
    .join(" ");
}
