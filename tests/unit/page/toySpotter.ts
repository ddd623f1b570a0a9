import type { Suspects } from "../../../page/screen.ts";
import type { Spotter } from "../../../page/spotter.ts";

/** Names of an invented valley, and whom they name. */
const names: Readonly<Record<string, string>> = {
  "Ada Marlow": "person:marlow",
  Marlow: "person:marlow",
  "Halden bridge": "infrastructure:halden-bridge",
  Halden: "place:halden",
  Orvik: "place:orvik",
};

type ToyCandidate = { readonly start: number; readonly end: number; readonly alias: string };

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(names)
    .map((name) => name.replace(" ", "\\s+"))
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Finds the names as they stand, as whole words; a bare "Marlow" is Ada only on a page that names her in full. */
export const toySpotter: Spotter<ToyCandidate> = {
  find: (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      alias: found.replace(/\s+/gu, " "),
    })),
  resolve: (texts) => () => {
    const isKnown = texts.some(({ candidates }) => candidates.some(({ alias }) => alias === "Ada Marlow"));
    return texts.map(({ candidates }) =>
      candidates
        .filter(({ alias }) => alias !== "Marlow" || isKnown)
        .map(({ start, end, alias }) => ({ start, end, alias, entities: [names[alias] ?? alias] })),
    );
  },
};

/** The first words of the names, and whether letters follow them. */
export const toySuspects: Suspects = (text) =>
  ["Ada", "Marlow", "Halden", "Orvik"]
    .filter((word) => text.includes(word))
    .map((written) => ({ written, isGrown: !new RegExp(`${written}(?![\\p{L}\\p{N}])`, "u").test(text) }));
