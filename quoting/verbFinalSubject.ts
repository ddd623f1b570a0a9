import { nominalEnding } from "./nominalEnding.ts";
import { type Named, namesIn } from "./parties.ts";
import type { Party, Passage } from "./passage.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { pronounParty } from "./subjects.ts";
import { phraseAt, type Token } from "./tokens.ts";
import type { FinalVerb } from "./verbFinalVerb.ts";

/** Index of the first word from token `from` on. */
export const skipMarks = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at < tokens.length && !tokens[at]?.word) at += 1;
  return at;
};

/** The name, office or pronoun in the nominative before the verb, with the token after it. */
export function subjectOf(
  passage: Passage,
  book: SpeakerBook,
  from: number,
  verb: FinalVerb,
): { party: Party; after: number } | null {
  const { tokens, cues } = passage;
  const names = namesIn(passage, book, from, verb.at).filter(
    ({ oblique, possessive }) => !oblique && !possessive,
  );
  const known = names.find(({ party }) => party.kind === "entity" && party.person);
  const first = skipMarks(tokens, from);
  const other = names.find((named) => setOff(passage, named, verb) || opensAsBody(book, named, first));
  const named =
    known && other ? (other.first < known.first && other.party.person ? other : known) : (known ?? other);
  if (named) return { party: named.party, after: named.last + 1 };
  for (let at = first; at < verb.at; at += 1) {
    const token = tokens[at];
    if (!token || token.quote !== -1 || !token.word) continue;
    if (at > first && !/^[,–—-]$/.test(tokens[at - 1]?.lower ?? "") && at - first > 4) break;
    const pronoun = cues.pronouns.get(token.lower);
    if (pronoun !== undefined && standsAlone(passage, at, verb))
      return { party: pronounParty(passage, token, pronoun), after: at + 1 };
    const role =
      cues.roles.has(token.lower) || cues.collectives.has(token.lower) || cues.bodies.has(token.lower);
    if (role && standsAlone(passage, at, verb)) {
      const start = tokens[first]?.start ?? token.start;
      const collective = cues.collectives.has(token.lower);
      const text = passage.text.slice(start, token.end);
      const party: Party = {
        start,
        end: token.end,
        text,
        kind: collective ? "collective" : "role",
        entities: [],
        gender: "",
        person: !cues.bodies.has(token.lower),
      };
      return { party, after: at + 1 };
    }
  }
  return null;
}

/** A body that opens the clause is its subject: in the nominative it qualifies no noun behind it, as a country does. */
const opensAsBody = (book: SpeakerBook, { first, party }: Named, from: number): boolean =>
  first === from && party.entities.some((id) => book.info(id).kind === "organisation");

/** Whether a name stands where a subject would: before a comma, a quotation, the verb, or what goes with a verb. */
function setOff(passage: Passage, named: Named, verb: FinalVerb): boolean {
  const { tokens } = passage;
  // A lone capitalised word that opens the sentence is a name only if it is set off.
  if (named.party.kind === "stranger" && named.first === named.last && named.first === skipMarks(tokens, 0)) {
    const next = tokens[named.last + 1];
    return next !== undefined && (next.quote !== -1 || /^[,:]$/.test(next.lower));
  }
  return standsAlone(passage, named.last, verb);
}

function standsAlone({ tokens, cues }: Passage, at: number, verb: FinalVerb): boolean {
  const next = tokens[at + 1];
  if (at + 1 === verb.at || next?.lower === "," || next?.lower === ":" || (next && next.quote !== -1))
    return true;
  if (!next) return false;
  if (phraseAt(cues.this, tokens, at + 1) || cues.between.has(next.lower)) return true;
  return cues.that.has(tokens[verb.after]?.lower ?? "") && verb.at - at <= 8;
}

/** "dedi X": the name right after the verb. */
export function subjectAfterVerb(passage: Passage, book: SpeakerBook, verb: FinalVerb): Party | null {
  const named = namesIn(passage, book, verb.after, Math.min(passage.tokens.length, verb.after + 10))[0];
  if (
    passage.cues.that.has(passage.tokens[verb.after]?.lower ?? "") ||
    !named ||
    named.oblique ||
    named.possessive
  )
    return null;
  return named.party.person && !passage.tokens.slice(verb.after, named.first).some(({ word }) => !word)
    ? named.party
    : null;
}

/** "Bildirib ki, …": no subject at all, so the last speaker goes on. */
export function dropped(passage: Passage, verb: FinalVerb): Party | null {
  const { tokens, start } = passage;
  const ki = passage.cues.that.has(tokens[verb.after]?.lower ?? "");
  if (!ki && !nominalEnding.test(tokens[verb.at - 1]?.lower ?? "")) return null;
  if (ki && verb.at > 4) return null;
  return { start, end: start, text: "", kind: "pronoun", entities: [], gender: "", person: true };
}
