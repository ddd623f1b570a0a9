import type { Passage } from "./passage.ts";
import { phraseAt } from "./tokens.ts";

/** A verb of saying at the end of its clause. Indices count tokens. */
export type FinalVerb = {
  readonly at: number;
  readonly after: number;
  readonly takes: string;
  readonly cue: string;
};

/** The verbs of saying of a passage whose language has them last. */
export function findFinalVerbs({ tokens, hits, cues, text }: Passage): FinalVerb[] {
  const found: FinalVerb[] = [];
  let taken = 0;
  for (const at of hits) {
    if (at < taken) continue;
    const verb = phraseAt(cues.verbs, tokens, at);
    if (!verb) continue;
    const after = at + verb.length;
    if (!cues.unreal.has(tokens[at - 1]?.lower ?? "")) {
      found.push({
        at,
        after,
        takes: verb.value,
        cue: text.slice(tokens[at]?.start, tokens[after - 1]?.end),
      });
    }
    taken = after;
  }
  return found;
}
