import type { Mention } from "../spotting/mention.ts";
import { cueIndexFor } from "./cueIndex.ts";
import type { CueLexicon } from "./cues/cueLexicon.ts";
import type { Resolved } from "./discourse.ts";
import type { Paragraph } from "./paragraphs.ts";
import { namesIn } from "./parties.ts";
import { makePassage, type Party } from "./passage.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { phraseAt } from "./tokens.ts";
import type { Turns } from "./turns.ts";

type Candidate = { readonly party: Party; score: number };

/** Points for what makes a person of the lead the interviewee; set by judgement. */
const points = { interviewCue: 4, opensParagraph: 2, absentFromTurns: 2, described: 1 };
/** The best candidate must be ahead of the next by this. */
const lead = 1;
const joins = new Set(["and", "и", "və", "ve"]);
const unsure = 0.5;
const apposition = /^,\s*(?:a|an|the|one of|who|head|director|expert|analyst)\b/iu;

/**
 * Who gives the interview: the person of the lead who is said to be interviewed, opens it, and is not named in
 * questions and answers (nobody speaks of himself by name). Null where two are as likely.
 */
export function findInterviewee(
  text: string,
  paragraphs: readonly Paragraph[],
  turns: Turns,
  mentions: readonly Mention[],
  book: SpeakerBook,
  language: CueLexicon["language"],
): Resolved {
  const cues = cueIndexFor(language);
  const found = new Map<string, Candidate>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index >= turns.first) break;
    if (paragraph.kind === "furniture") continue;
    const passage = makePassage(text, paragraph, [], mentions, cues);
    const { tokens } = passage;
    const people = namesIn(passage, book, 0, tokens.length).filter(
      ({ party }) => party.person && party.entities.length <= 1,
    );
    const cueAt = tokens.findIndex((_, at) => phraseAt(cues.interview, tokens, at) !== null);
    // Before the cue its subject, after it ("interview with X") whoever comes first.
    const beforeCue = people.find(({ last, possessive }) => last < cueAt && !possessive);
    const byCue = cueAt < 0 ? null : (beforeCue ?? people.find(({ first }) => first > cueAt));
    people.forEach((named, order) => {
      const { party, possessive, oblique } = named;
      const key = party.entities[0] ?? party.text;
      const candidate = found.get(key) ?? { party, score: 0 };
      if (named === byCue && paragraph.kind === "prose") candidate.score += points.interviewCue;
      const before = people[0];
      const joined =
        order === 1 &&
        before !== undefined &&
        named.first === before.last + 2 &&
        joins.has(tokens[before.last + 1]?.lower ?? "");
      if ((order === 0 || joined) && !possessive && !oblique && paragraph.kind === "prose")
        candidate.score += points.opensParagraph;
      if (apposition.test(text.slice(party.end, party.end + 20))) candidate.score += points.described;
      found.set(key, candidate);
    });
  }
  const inTurns = new Set<string>();
  const first = paragraphs[turns.first]?.start ?? 0;
  for (const { start, entities } of mentions) if (start >= first) for (const id of entities) inTurns.add(id);
  for (const [key, candidate] of found) if (!inTurns.has(key)) candidate.score += points.absentFromTurns;
  const ranked = [...found.values()]
    .filter(({ score }) => score > points.absentFromTurns)
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  const candidates = ranked.flatMap(({ party }) => party.entities);
  if (!best || (next && best.score - next.score < lead))
    return { speaker: null, text: "", candidates, sureness: unsure, key: "" };
  const { text: name, entities } = best.party;
  return { speaker: entities[0] ?? null, text: name, candidates: [], sureness: 1, key: entities[0] ?? name };
}
