import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute } from "../../../quoting/attribute.ts";
import { speakers, spot } from "./spotFixture.ts";

/** Pieces of news, well and badly formed, in four languages. */
const pieces = fc.constantFrom(
  "“",
  "”",
  "«",
  "»",
  '"',
  "’",
  "– ",
  "— ",
  "- ",
  "\n",
  "\n\n",
  ". ",
  ", ",
  ": ",
  "? ",
  "…",
  " ",
  "Viktor Petrov ",
  "Anna Marlow ",
  "Gray ",
  "Olaf Brenner ",
  "She ",
  "the minister ",
  "experts ",
  "Meridian ",
  "said ",
  "said that ",
  "told reporters that ",
  "According to ",
  "In her opinion, ",
  "called ",
  "was reported by ",
  "stated this",
  "the road is open",
  "It is assumed that ",
  "if ",
  "and ",
  "who ",
  "Виктор Петров ",
  "заявил, что ",
  "— сказал ",
  "По словам ",
  "Об этом сообщил ",
  "мост безопасен",
  "Rauf Quliyev ",
  "bildirib ki, ",
  "deyə ",
  "sözlərinə görə, ",
  "Bu barədə ",
  "açılacağını ",
  "Kemal Demir, ",
  "dedi",
  "söyledi",
  "göre, ",
  "Related articles",
  "Q: ",
  "A: ",
);
const texts = fc.oneof(
  fc.string(),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
);

describe("attribution of any text", () => {
  it("gives exact slices in order, which overlap only where one comes through another", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const results = attribute(text, spot, { speakers });
        let reach = 0;
        let start = 0;
        for (const result of results) {
          expect(result.text).toBe(text.slice(result.start, result.end));
          expect(result.end).toBeGreaterThan(result.start);
          expect(result.start).toBeGreaterThanOrEqual(start);
          start = result.start;
          expect(result.sureness).toBeGreaterThan(0);
          expect(result.sureness).toBeLessThanOrEqual(1);
          if (result.speaker !== null) expect(result.candidates).toEqual([]);
          if (result.through.length > 0) {
            const holder = results.some(
              (one) => one.through.length === 0 && one.start <= result.start && one.end >= result.end,
            );
            expect(holder).toBe(true);
            continue;
          }
          expect(result.start).toBeGreaterThanOrEqual(reach);
          reach = result.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it("names only entities that were spotted", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const known = new Set(spot(text).flatMap(({ entities }) => entities));
        for (const { speaker } of attribute(text, spot, {}))
          if (speaker !== null) expect(known).toContain(speaker);
      }),
    );
  });
});
