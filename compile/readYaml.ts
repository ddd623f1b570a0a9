import * as v from "valibot";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Problem } from "./problem.ts";

/** Keys and indexes from the top of a YAML file to a value in it. */
export type YamlPath = readonly (string | number)[];

/** A YAML file as read: its parsed value, or undefined with the problems why not. */
export type YamlFile<T> = {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** The line where the value stands, or the nearest one around it that stands in the file. */
  readonly lineOf: (path: YamlPath) => number;
};

/** A caret picture and more lines follow the first one in the parser's messages. */
const firstLine = (message: string): string => (message.split("\n", 1)[0] ?? "").replace(/ at line .*$/, "");

const describeIssue = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue) ?? "";
  const key = path.split(".").at(-1) ?? "";
  if (issue.kind === "validation") return issue.message;
  if (issue.type === "strict_object" && issue.expected === "never") {
    return `unknown key "${key}"; remove it or correct its spelling`;
  }
  if (issue.received === "undefined") return `missing key "${key}"; add it`;
  const what = path === "" ? "this" : `"${path}"`;
  return `${what} is ${issue.received} where ${issue.expected} is expected; correct it`;
};

/**
 * Reads YAML and parses it with a schema. All problems are reported, each with its own line.
 *
 * @param linesBefore how many lines of the file stand before `text` (front matter begins after `---`)
 */
export const readYaml = <T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  linesBefore = 0,
): YamlFile<T> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;

  const lineOf = (path: YamlPath): number => {
    let node: unknown = document.contents;
    let line = 1 + linesBefore;
    if (isNode(node) && node.range) line = lineAt(node.range[0]);
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (pair === undefined || !isScalar(pair.key) || !pair.key.range) break;
        line = lineAt(pair.key.range[0]);
        node = pair.value;
      } else if (isSeq(node) && typeof step === "number") {
        node = node.items[step];
        if (!isNode(node) || !node.range) break;
        line = lineAt(node.range[0]);
      } else break;
    }
    return line;
  };

  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    const problems = broken.map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      text: `not valid YAML: ${firstLine(message)}; correct it`,
    }));
    return { value: undefined, problems, lineOf };
  }
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return { value: parsed.output, problems: [], lineOf };
  const problems = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
    return { file, line: lineOf(path), text: describeIssue(issue) };
  });
  return { value: undefined, problems, lineOf };
};
