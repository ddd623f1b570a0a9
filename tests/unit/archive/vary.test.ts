import fc from "fast-check";
import { expect, test } from "vitest";
import { vary } from "../../../archive/vary.ts";

function thing(score: number, speaker: string, cost = 0.2) {
  return { score, speaker, groups: [{ name: speaker, cost }] };
}

test("another voice comes in when it is not much worse", () => {
  const order = vary([thing(1, "mayor"), thing(0.9, "mayor"), thing(0.8, "captain"), thing(0.2, "baker")]);
  expect(order.map(({ speaker, score }) => `${speaker} ${score}`)).toEqual([
    "mayor 1",
    "captain 0.8",
    "mayor 0.7",
    "baker 0.2",
  ]);
});

test("the more often a voice was heard, the more it costs", () => {
  const order = vary([thing(1, "mayor"), thing(1, "mayor"), thing(1, "mayor"), thing(0.7, "captain")]);
  expect(order.map(({ speaker }) => speaker)).toEqual(["mayor", "mayor", "captain", "mayor"]);
});

const things = fc.array(
  fc.record({
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    groups: fc.array(fc.record({ name: fc.constantFrom("a", "b", "c"), cost: fc.constantFrom(0, 0.1, 0.5) })),
  }),
  { maxLength: 12 },
);

test("nothing is lost or doubled, scores never rise, and without costs they stay as they are", () => {
  fc.assert(
    fc.property(things, (all) => {
      const order = vary(all);
      expect(new Set(order.map(({ groups }) => groups))).toEqual(new Set(all.map(({ groups }) => groups)));
      expect(order.length).toBe(all.length);
      order.slice(1).forEach(({ score }, i) => {
        expect(score).toBeLessThanOrEqual(order[i]?.score ?? 0);
      });
      const free = vary(all.map((one) => ({ ...one, groups: [] }))).map(({ score }) => score);
      expect(free).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
    }),
  );
});
