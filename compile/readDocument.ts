import type { BlockKind, SourceDocument } from "../archive/document.ts";
import { checkDocument } from "./checkDocument.ts";
import { DocumentRecordSchema } from "./documentSchema.ts";
import type { Problem } from "./problem.ts";
import { readYaml } from "./readYaml.ts";

/** A block of a document's body with the line it stands on. */
export type BodyBlock = {
  readonly kind: BlockKind;
  readonly text: string;
  readonly line: number;
  /** Whether it is marked as the title (`# `). */
  readonly title: boolean;
};

/** A document of the corpus as read; `document` is undefined where the problems leave none to go on with. */
export type ReadDocument = {
  readonly file: string;
  readonly document: SourceDocument | undefined;
  readonly problems: readonly Problem[];
};

/** By id; undefined for a document that could not be read: what refers to it is no further problem. */
export type KnownDocuments = ReadonlyMap<string, SourceDocument | undefined>;

const FENCE = "---";

const markers: readonly { readonly marker: string; readonly kind: BlockKind }[] = [
  { marker: "# ", kind: "heading" },
  { marker: "## ", kind: "heading" },
  { marker: "> ", kind: "standfirst" },
  { marker: "Q: ", kind: "question" },
  { marker: "A: ", kind: "answer" },
];

const readBlock = (source: string, line: number): BodyBlock => {
  const marked = markers.find(({ marker }) => source.startsWith(marker));
  if (marked === undefined) {
    // A backslash keeps a paragraph from being read as something else by its first letters.
    const text = source.startsWith("\\") ? source.slice(1) : source;
    return { kind: "paragraph", text, line, title: false };
  }
  return { kind: marked.kind, text: source.slice(marked.marker.length), line, title: marked.marker === "# " };
};

/**
 * Reads `corpus/documents/<id>.md`: front matter between two `---` lines, then one block a line with a
 * blank line between blocks. Reports everything that is wrong with it.
 */
export const readDocument = (file: string, source: string): ReadDocument => {
  const lines = source.split("\n");
  const fence = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || fence < 0) {
    const text = `no front matter; begin the file with a line "${FENCE}", the record, and a line "${FENCE}"`;
    return { file, document: undefined, problems: [{ file, line: 1, text }] };
  }
  const blocks: BodyBlock[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of lines.entries()) {
    if (i <= fence || line === "") continue;
    if (i > fence + 1 && lines[i - 1] !== "") {
      problems.push({ file, line: i + 1, text: "no blank line before this block; add one" });
    }
    blocks.push(readBlock(line, i + 1));
  }
  const record = readYaml(file, lines.slice(1, fence).join("\n"), DocumentRecordSchema, 1);
  problems.push(...record.problems);
  if (record.value === undefined) return { file, document: undefined, problems };

  problems.push(...checkDocument(file, record.value, blocks, record.lineOf));
  const { blocks: places, ...rest } = record.value;
  const document: SourceDocument = {
    ...rest,
    blocks: blocks.map(({ kind, text }, i) => ({ kind, text, at: places[i]?.at ?? 0 })),
  };
  return { file, document, problems };
};
