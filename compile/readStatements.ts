import type { SourceDocument } from "../archive/document.ts";
import type { Span } from "../quoting/sentences.ts";
import { findSlice } from "./findSlice.ts";
import { gazetteerFile } from "./gazetteerFile.ts";
import type { Problem } from "./problem.ts";
import type { KnownDocuments } from "./readDocument.ts";
import { readYaml, type YamlPath } from "./readYaml.ts";
import { type StatementItem, StatementsItemsSchema } from "./statementsSchema.ts";

/** A reviewed statement, placed in its block. */
export type PlacedStatement = Span & {
  readonly item: StatementItem;
  readonly line: number;
  readonly attributions: readonly (Span & { readonly item: StatementItem["attributions"][number] })[];
  readonly hypothetical: readonly Span[];
};

/** The reviewed statements of one document, as far as they could be placed. */
export type ReadStatements = {
  readonly file: string;
  readonly document: SourceDocument | undefined;
  readonly statements: readonly PlacedStatement[];
  /** Whether all of the file's statements are there, so that what is not covered is really missing. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
};

/** The kinds of blocks that hold statements: what the document says, not what structures it. */
export const holdsStatements = (kind: string): boolean => kind !== "heading" && kind !== "question";

/** Reads `corpus/statements/<id>.yaml` and finds every slice. */
export const readStatements = (
  file: string,
  source: string,
  documents: KnownDocuments,
  entities: ReadonlySet<string>,
): ReadStatements => {
  const { value, problems: broken, lineOf } = readYaml(file, source, StatementsItemsSchema);
  const problems: Problem[] = [...broken];
  const report = (path: YamlPath, text: string): void => {
    problems.push({ file, line: lineOf(path), text });
  };
  if (value === undefined) return { file, document: undefined, statements: [], complete: false, problems };

  if (value.draft) {
    report(["draft"], "this is a draft; read every statement against the text, then remove this line");
  }
  const document = documents.get(value.document);
  if (!file.endsWith(`/${value.document}.yaml`)) {
    report(
      ["document"],
      `document "${value.document}" is not the file's name; rename the file or correct it`,
    );
  }
  if (document === undefined) {
    if (!documents.has(value.document)) {
      report(["document"], `unknown document "${value.document}"; add corpus/documents/${value.document}.md`);
    }
    return { file, document, statements: [], complete: false, problems };
  }

  const numbers = new Set<number>();
  const statements = value.statements.flatMap((item, i): PlacedStatement[] => {
    const at: YamlPath = ["statements", i];
    if (numbers.has(item.n))
      report([...at, "n"], `number ${item.n} stands twice; give this statement a new one`);
    numbers.add(item.n);

    const know = (id: string, what: string, path: YamlPath): void => {
      if (entities.has(id)) return;
      if (id === "") {
        report([...at, ...path], `no ${what} given; name one of corpus/gazetteer`);
        return;
      }
      const home = gazetteerFile(id);
      report([...at, ...path], `unknown ${what} "${id}"; add it to ${home} or correct the id`);
    };
    know(item.speaker, "speaker", ["speaker"]);
    for (const [n, id] of item.through.entries()) know(id, "speaker", ["through", n]);
    for (const [n, id] of item.topics.entries()) know(id, "topic", ["topics", n]);
    for (const [n, { speaker }] of item.attributions.entries()) {
      know(speaker, "speaker", ["attributions", n, "speaker"]);
    }

    const block = document.blocks[item.block];
    if (block === undefined) {
      report(
        [...at, "block"],
        `${document.id} has no block ${item.block}, only 0 to ${document.blocks.length - 1}; correct "block"`,
      );
      return [];
    }
    if (!holdsStatements(block.kind)) {
      report(
        [...at, "block"],
        `block ${item.block} is a ${block.kind}, which holds no statement; correct "block"`,
      );
      return [];
    }
    const place = findSlice(block.text, item.text, item.occurrence, `block ${item.block} of ${document.id}`);
    if (typeof place === "string") {
      report([...at, "text"], place);
      return [];
    }
    if (item.cue !== "" && !block.text.includes(item.cue)) {
      report(
        [...at, "cue"],
        `block ${item.block} has no words "${item.cue}"; copy the cue exactly, or leave it ""`,
      );
    }

    const inside = (text: string, which: number | undefined, path: YamlPath): Span[] => {
      const span = findSlice(item.text, text, which, `statement ${item.n}`);
      if (typeof span === "string") {
        report([...at, ...path], span);
        return [];
      }
      return [{ start: place.start + span.start, end: place.start + span.end }];
    };
    const attributions = item.attributions.flatMap((part, n) => {
      const path: YamlPath = ["attributions", n, "text"];
      if (part.text === item.text) {
        report([...at, ...path], "this is the whole statement again; write a narrower slice or remove it");
      }
      if (part.cue !== "" && !block.text.includes(part.cue)) {
        report(
          [...at, "attributions", n, "cue"],
          `block ${item.block} has no words "${part.cue}"; copy the cue exactly, or leave it ""`,
        );
      }
      return inside(part.text, part.occurrence, path).map((span) => ({ ...span, item: part }));
    });
    const hypothetical = item.hypothetical.flatMap((text, n) => inside(text, undefined, ["hypothetical", n]));
    return [{ ...place, item, line: lineOf(at), attributions, hypothetical }];
  });
  const complete = statements.length === value.statements.length;
  return { file, document, statements, complete, problems };
};
