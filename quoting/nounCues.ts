import { namesIn } from "./parties.ts";
import type { Finding, Passage } from "./passage.ts";
import { reportedFinding, withoutStops } from "./reportedFinding.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { phraseAt } from "./tokens.ts";

const auxiliary =
  /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|may|might|should|must|cannot|became|remains|led|made|caused)$/;

/** "The statement of X that …", "X’s claim that …". */
export function nounCues(passage: Passage, book: SpeakerBook): Finding[] {
  const { tokens, cues, text } = passage;
  const found: Finding[] = [];
  if (cues.lexicon.language !== "en") return found;
  for (const at of passage.hits) {
    const token = tokens[at];
    if (!token || token.quote !== -1 || !cues.nouns.has(token.lower)) continue;
    const link = phraseAt(cues.nounLinks, tokens, at + 1);
    let that = at + 1;
    while (that < tokens.length && that < at + 22 && !/^[.;:!?]$/.test(tokens[that]?.lower ?? "")) {
      if (cues.that.has(tokens[that]?.lower ?? "") && tokens[that]?.quote === -1) break;
      that += 1;
    }
    if (tokens[that]?.lower !== "that" || tokens[that]?.quote !== -1) continue;
    // "X’s statements show that": the clause belongs to another verb.
    const last = tokens[that - 1];
    const ownClause =
      that === at + 1 ||
      last?.capital ||
      (last?.mention ?? -1) >= 0 ||
      /^\d|day$|,|^year$|^week$|^month$/.test(last?.lower ?? "");
    if (!ownClause) continue;
    let named = null;
    if (link)
      named = namesIn(passage, book, at + 1 + link.length, that).find(({ party }) => party.person) ?? null;
    else if (that <= at + 6) {
      const owner = namesIn(passage, book, Math.max(0, at - 6), at).at(-1);
      if (owner?.possessive && at - owner.last <= 2) named = owner;
    }
    if (!named) continue;
    const end = clauseEndInSubject(passage, at, that);
    found.push(
      reportedFinding(
        named.party,
        withoutStops(text, tokens[that + 1]?.start ?? passage.end, end),
        token.lower,
        "noun",
      ),
    );
  }
  return found;
}

/** Where the clause ends: before the main verb if the noun of saying is its subject. */
function clauseEndInSubject({ tokens, end }: Passage, noun: number, that: number): number {
  const verbBefore = tokens.slice(0, noun).some(({ lower }) => auxiliary.test(lower) || /ed$/.test(lower));
  if (verbBefore) return end;
  const finite = tokens
    .map(({ lower, quote }, at) => (quote === -1 && auxiliary.test(lower) ? at : -1))
    .filter((at) => at > that);
  const main = finite.at(-1);
  return main !== undefined && finite.length > 1 ? (tokens[main]?.start ?? end) : end;
}
