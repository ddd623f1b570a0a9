import { actOf, saidThis } from "./acts.ts";
import { clauseBefore, clauseOf } from "./clauses.ts";
import { nounCues } from "./nounCues.ts";
import type { Finding, Passage } from "./passage.ts";
import { reportRules } from "./reportedFinding.ts";
import { accordingTo, inTheirWords, inWordsOf } from "./sources.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import type { VerbCue } from "./verbCues.ts";

/** Findings of one passage, and what its cues say of the passage before. */
export type Reported = {
  readonly findings: readonly Finding[];
  /** "X said this": the sentence before is X's. */
  readonly before: Finding | null;
};

/** Reported speech of one passage of a language whose verb follows its subject. */
export function reportedSpeech(passage: Passage, book: SpeakerBook, verbs: readonly VerbCue[]): Reported {
  const findings: Finding[] = [
    ...accordingTo(passage, book),
    ...inWordsOf(passage, book),
    ...inTheirWords(passage),
    ...nounCues(passage, book),
  ];
  let before: Finding | null = null;
  verbs.forEach((verb, index) => {
    const anaphora = saidThis(passage, verb);
    if (anaphora) {
      before ??= anaphora;
      return;
    }
    const found =
      clauseOf(passage, verb, verbs, index) ??
      clauseBefore(passage, verb, verbs) ??
      actOf(passage, verb, verbs, index);
    if (found) findings.push(found);
  });
  const clauses = findings.filter(({ rule }) => rule === reportRules.clause.name);
  const own = findings.filter(
    ({ start, end, rule }) =>
      end > start &&
      !(
        rule === reportRules.noun.name && clauses.some((clause) => clause.start <= start && clause.end >= end)
      ),
  );
  return { findings: own, before };
}
