import { type Screen, type Suspects, screen } from "../../../page/screen.ts";
import type { Answer, Spotter } from "../../../page/spotter.ts";

/** Names of an invented valley, and whom they name. */
const names: Readonly<Record<string, string>> = {
  "Ada Marlow": "person:marlow",
  Marlow: "person:marlow",
  "Halden bridge": "infrastructure:halden-bridge",
  Halden: "place:halden",
  Orvik: "place:orvik",
};

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(names)
    .map((name) => name.replace(" ", "\\s+"))
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** The names as they stand, as whole words; a bare "Marlow" is Ada only on a page that names her in full. */
export const toyMentions = (texts: readonly string[]): Answer => {
  const found = texts.map((text) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      alias: written.replace(/\s+/gu, " "),
    })),
  );
  const isKnown = found.flat().some(({ alias }) => alias === "Ada Marlow");
  return found.map((list) =>
    list
      .filter(({ alias }) => alias !== "Marlow" || isKnown)
      .map((one) => ({ ...one, entities: [names[one.alias] ?? one.alias] })),
  );
};

/** The first words of the names: those that no letters follow, and those that some do. */
export const toySuspects: Suspects = (text) =>
  ["Ada", "Marlow", "Halden", "Orvik"].flatMap((written) =>
    [false, true]
      .filter((isGrown) => new RegExp(`${written}(?${isGrown ? "=" : "!"}[\\p{L}\\p{N}])`, "u").test(text))
      .map((isGrown) => ({ written, isGrown })),
  );

export const toySpotter: Spotter = {
  mayName: (text) => toySuspects(text).length > 0,
  spot: async ({ texts }) => toyMentions(texts),
};

export const toyScreen: Screen = (scopes) => screen(scopes, toySuspects);
