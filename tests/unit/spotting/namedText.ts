import fc from "fast-check";
import type { GazetteerEntry } from "../../../spotting/gazetteerEntry.ts";

const endings = [
  "",
  "",
  "",
  "а",
  "ом",
  "ой",
  "и",
  "ия",
  "da",
  "ın",
  "in",
  "dəki",
  "s",
  "es",
  "ում",
  "ի",
  "ը",
  "ის",
  "მა",
  "ში",
  "x",
];
/** Texts of names, forms and parts of names, other words and noise, joined by all that may stand between two words. */
export const namedText = (entries: readonly GazetteerEntry[]): fc.Arbitrary<string> => {
  const aliases = entries.flatMap((entry) => entry.aliases.map(({ text }) => text));
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...aliases) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...aliases), fc.constantFrom(...endings))
        .map((parts) => parts.join("")),
    },
    { weight: 2, arbitrary: fc.constantFrom(...aliases).map((alias) => alias.split(/[\s-]/)[0] ?? alias) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "the",
        "и",
        "və",
        "Minsk",
        "corridor",
        "коридор",
        "Путинка",
        "3",
        "3+",
        "Ba",
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(...aliases).map((alias) => alias.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom(...aliases).map((alias) => alias.toLowerCase()) },
    {
      weight: 1,
      arbitrary: fc.string({ minLength: 1, maxLength: 5 }).map((noise) => noise.replace(/[^A-Za-z ]/g, ".")),
    },
  );
  const gap = fc.constantFrom(" ", " ", " ", "-", ", ", "  ", "\u00a0", "’", ". ", "—", "\u00ad", "");
  return fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((parts) => parts.flat().join(""));
};
