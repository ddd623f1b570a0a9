import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const span = { start: v.number(), end: v.number() };

const PageSchema = v.object({
  page: v.string(),
  file: v.string(),
  language: v.string(),
  group: v.string(),
  title: v.string(),
});

const LabelledMentionSchema = v.object({
  page: v.string(),
  ...span,
  text: v.string(),
  entity: v.string(),
  optional: v.boolean(),
  alt: v.array(v.string()),
});

const HardNegativeSchema = v.object({
  page: v.string(),
  ...span,
  text: v.string(),
  looks_like: v.string(),
  why: v.string(),
});

const LabelledStatementSchema = v.object({
  id: v.string(),
  source: v.string(),
  ...span,
  text: v.string(),
  speaker: v.string(),
  speaker_name: v.string(),
  quotation: v.string(),
  flags: v.array(v.string()),
});

const LabelledQuerySchema = v.object({
  id: v.string(),
  kind: v.picklist(["hover", "typed"]),
  language: v.string(),
  query: v.string(),
  context: v.nullable(v.string()),
  page: v.nullable(v.string()),
  expect_none: v.boolean(),
  relevant: v.array(v.object({ source: v.string(), ...span, text: v.string(), grade: v.number() })),
});

export type Page = v.InferOutput<typeof PageSchema> & { readonly text: string };
export type LabelledMention = v.InferOutput<typeof LabelledMentionSchema>;
export type HardNegative = v.InferOutput<typeof HardNegativeSchema>;
export type LabelledStatement = v.InferOutput<typeof LabelledStatementSchema>;
export type LabelledQuery = v.InferOutput<typeof LabelledQuerySchema>;

export type Gold = {
  readonly pages: readonly Page[];
  readonly mentions: readonly LabelledMention[];
  readonly hardNegatives: readonly HardNegative[];
  readonly statements: readonly LabelledStatement[];
  readonly queries: readonly LabelledQuery[];
};

/** Reads the labelled examples of a folder; a file that is not there labels nothing. Throws on a malformed line, naming it. */
export function readGold(folder: string): Gold {
  return {
    pages: readLines(folder, "pages.jsonl", PageSchema).map((page) => ({
      ...page,
      text: readFileSync(join(folder, page.file), "utf8"),
    })),
    mentions: readLines(folder, "mentions.jsonl", LabelledMentionSchema),
    hardNegatives: readLines(folder, "hard-negatives.jsonl", HardNegativeSchema),
    statements: readLines(folder, "statements.jsonl", LabelledStatementSchema),
    queries: readLines(folder, "queries.jsonl", LabelledQuerySchema),
  };
}

function readLines<T>(folder: string, file: string, schema: v.GenericSchema<unknown, T>): T[] {
  return readIfThere(join(folder, file))
    .split("\n")
    .flatMap((line, i) => {
      if (line.trim() === "") return [];
      const row = v.safeParse(schema, JSON.parse(line));
      if (row.success) return [row.output];
      throw new Error(
        `${join(folder, file)}:${i + 1}: ${row.issues.map(({ message }) => message).join("; ")}`,
      );
    });
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
