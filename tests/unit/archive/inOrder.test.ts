import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../../archive/inOrder.ts";

test("dates stand in the order that a language's rules give them", () => {
  const day = fc
    .date({ min: new Date("1800-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  // "9999" is where what is undated stands; "" is a date that is not known.
  const dates = fc.array(fc.oneof(day, fc.constantFrom("", "2021", "2021-03", "9999")));
  fc.assert(
    fc.property(dates, (given) => {
      expect(given.toSorted(inOrder)).toEqual(given.toSorted((a, b) => a.localeCompare(b)));
    }),
  );
});
