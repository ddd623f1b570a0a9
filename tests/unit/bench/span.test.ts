import fc from "fast-check";
import { expect, test } from "vitest";
import { covered, overlap } from "../../../bench/evaluate/span.ts";

const span = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

function units({ start, end }: { start: number; end: number }): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

test("overlap and cover are those of counting unit by unit", () => {
  fc.assert(
    fc.property(span, fc.array(span), (one, others) => {
      const all = new Set(others.flatMap(units));
      expect(covered(one, others)).toBe(units(one).filter((unit) => all.has(unit)).length);
      for (const other of others) {
        expect(overlap(one, other)).toBe(units(one).filter((unit) => units(other).includes(unit)).length);
      }
    }),
  );
});
