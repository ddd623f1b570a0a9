import { expect, test } from "vitest";
import { wordsInside } from "../../../archive/wordsInside.ts";

test("words inside a statement count from the start of its block, as the statement does", () => {
  const block = "It rained. The mayor said the bridge would hold.";
  const statement = { start: 11, text: block.slice(11) };
  const start = block.indexOf("the bridge");
  expect(wordsInside(statement, { start, end: start + 10 })).toBe("the bridge");
});
