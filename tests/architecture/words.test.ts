import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

/** Attributes whose value people read or hear. */
const SPOKEN = /^(?:title|placeholder|alt|label|aria-(?:label|description|roledescription|valuetext))$/;
const LETTERS = /\p{L}{2}/u;

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /^(?:components|entrypoints)\/.*\.tsx$/.test(file));

const wordsIn = (file: string): readonly string[] => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && LETTERS.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText(source))) {
      const { initializer } = node;
      if (initializer && ts.isStringLiteral(initializer) && LETTERS.test(initializer.text)) {
        found.push(initializer.text);
      }
    }
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteral(node.expression)) {
      const inText = ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);
      if (inText && LETTERS.test(node.expression.text)) found.push(node.expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((words) => `${file}: “${words}” belongs into public/_locales`);
};

it("has no word of the interface hard-wired in a view", () => {
  expect(files.flatMap(wordsIn)).toEqual([]);
});
