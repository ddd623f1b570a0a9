import type { Party, Passage } from "./passage.ts";
import type { VerbCue } from "./verbCues.ts";

const linking = new Set(["and", "but", "while", "whereas", "и", "а", "но"]);
const citing = new Set(["citing", "quoting", "referring", "ссылаясь", "сославшись"]);

/** Token at which the clause ends because another cue with its own subject, or the same one, goes on. */
export function nextSource(
  { tokens }: Passage,
  from: number,
  verbs: readonly VerbCue[],
  index: number,
): number | null {
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at]?.quote === -1 && citing.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === ",")
      return at - 1;
    const verb = verbs.find(({ at: place }, other) => other > index && place === at);
    if (!verb || verb.passive || verb.at <= (verbs[index]?.at ?? -1)) continue;
    let edge = verb.from - 1;
    if (verb.shared || verb.takes.includes("g")) {
      while (edge > from && !linking.has(tokens[edge]?.lower ?? "") && tokens[edge]?.lower !== ",") edge -= 1;
      // The comma stands inside the closing mark: “unfounded,” stating.
      const closing = /^[”"»’]$/.test(tokens[edge + 1]?.lower ?? "") && tokens[edge + 1]?.quote === -1;
      return edge > from ? edge + (closing ? 2 : 0) : null;
    }
    if (verb.from <= from + 1) continue;
    // "…,” – said the minister": the frame after a quotation.
    if (tokens[edge]?.quote !== -1) return edge + 1;
    if (verb.inverted && /^[,–—-]$/.test(tokens[edge]?.lower ?? "")) return edge;
    while (
      edge > from &&
      (linking.has(tokens[edge]?.lower ?? "") || /^(?:to|which|also|чему)$/.test(tokens[edge]?.lower ?? ""))
    )
      edge -= 1;
    if (tokens[edge]?.lower === "," || tokens[edge]?.lower === ";") return edge;
    if (edge < verb.from - 1 && linking.has(tokens[edge + 1]?.lower ?? "") && strong(verb.party))
      return edge + 1;
  }
  return null;
}

export /** A party that is somebody in particular. */
const strong = (party: Party): boolean =>
  party.kind === "entity" || party.kind === "stranger" || party.kind === "pronoun";
