import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithinEdits, typosAllowed } from "../../../archive/editDistance.ts";

/** The definition, by trying every last step: exponential, and plainly right. */
function naive(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const steps = [
    naive(restA, b) + 1,
    naive(a, restB) + 1,
    naive(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    steps.push(naive(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...steps);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

test("it is the distance of the definition", () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(isWithinEdits(a, b, most)).toBe(naive(a, b) <= most);
    }),
  );
});

test("short words may have no typing error, long ones two", () => {
  expect([3, 4, 5, 8, 9, 20].map(typosAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
});
