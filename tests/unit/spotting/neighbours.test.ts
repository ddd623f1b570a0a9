import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordAfter, wordBefore } from "../../../spotting/neighbours.ts";

const REACH = 60;
const before = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad’'-]*)(\.?)(\s*)$/u;
const after = /^\s+([\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad’'-]*)/u;
const title = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|St|г|им|ул|д-р|проф|ген)$/i;

/** As one expression says it. */
const plainBefore = (text: string, at: number) => {
  const from = Math.max(0, at - REACH);
  const match = before.exec(text.slice(from, at));
  const [, word = "", stop = "", space = ""] = match ?? [];
  const initial = stop === "." && /^\p{Lu}\p{M}*$/u.test(word);
  if (match === null || (stop === "." ? !initial && !title.test(word) : space === "")) return undefined;
  const start = from + match.index;
  return { text: word, start, end: start + word.length + stop.length, initial };
};

const plainAfter = (text: string, at: number) => {
  const match = after.exec(text.slice(at, at + REACH));
  const [whole = "", word = ""] = match ?? [];
  if (match === null) return undefined;
  const start = at + whole.length - word.length;
  return { text: word, start, end: start + word.length };
};

const piece = fc.constantFrom(
  ..."aZé\u0301Яяあ7٣.-’'\u00ad,  \n\u00a0𝒜\ud835\udc9c",
  "Dr.",
  "д-р.",
  "J.",
  "Саргсян",
  "word ",
  "ա",
  " ".repeat(55),
);
const place = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join(""))
  .chain((text) => fc.tuple(fc.constant(text), fc.nat({ max: text.length })));

describe("the words beside a span", () => {
  it("are those that one expression finds before it", () => {
    fc.assert(
      fc.property(place, ([text, at]) => {
        const found = wordBefore(text, at);
        if (found === undefined) expect(plainBefore(text, at)).toBeUndefined();
        else {
          const { opens: _, ...rest } = found;
          expect(rest).toEqual(plainBefore(text, at));
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it("are those that one expression finds after it", () => {
    fc.assert(
      fc.property(place, ([text, at]) => {
        const found = wordAfter(text, at);
        const expected = plainAfter(text, at);
        expect(found && { text: found.text, start: found.start, end: found.end }).toEqual(expected);
      }),
      { numRuns: 5_000 },
    );
  });
});
