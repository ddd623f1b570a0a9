import { circumstance } from "./circumstance.ts";
import { nextSource, strong } from "./nextSource.ts";
import type { Finding, Passage } from "./passage.ts";
import { reportedFinding, withoutStops } from "./reportedFinding.ts";
import { phraseAt } from "./tokens.ts";
import type { VerbCue } from "./verbCues.ts";

const relatives = new Set(["which", "what", "whom", "as", "that", "что", "как"]);

/** "X criticised Y": no words, but what was done with them. The whole clause is the report. */
export function actOf(
  passage: Passage,
  verb: VerbCue,
  verbs: readonly VerbCue[],
  index: number,
): Finding | null {
  const { tokens, text } = passage;
  if (!verb.takes.includes("o") || verb.passive || verb.inverted) return null;
  if (
    !strong(verb.party) &&
    verb.party.kind !== "collective" &&
    verb.party.kind !== "role" &&
    verb.party.kind !== "several"
  )
    return null;
  const next = tokens[verb.after];
  if (!next || (!next.word && next.quote === -1 && next.lower !== ":")) return null;
  // "which Russia calls …": part of what somebody else says.
  if (!verb.shared && relatives.has(tokens[verb.from - 1]?.lower ?? "")) return null;
  const stop = nextSource(passage, verb.after, verbs, index);
  const start = verb.shared ? tokens[verb.at]?.start : tokens[verb.from]?.start;
  const span = withoutStops(
    text,
    start ?? passage.start,
    stop === null ? passage.end : (tokens[stop]?.start ?? passage.end),
  );
  const introduces = /^\s*:/.test(text.slice(span.end, span.end + 2));
  return reportedFinding(verb.party, span, verb.cue, introduces ? "introduction" : "act");
}

/** "X stated this", «Об этом сообщил X», "these facts are quoted by X". */
export function saidThis(passage: Passage, verb: VerbCue): Finding | null {
  const { tokens, cues } = passage;
  if (!/[co]/.test(verb.takes) && !verb.passive) return null;
  const span = { start: passage.start, end: passage.start };
  const made = (): Finding => reportedFinding(verb.party, span, verb.cue, "anaphora");
  if (verb.passive) {
    if (cues.that.has(tokens[verb.after]?.lower ?? "") || !/[cp]/.test(verb.takes)) return null;
    const opener = tokens
      .slice(0, verb.at)
      .map(({ lower }) => lower)
      .join(" ");
    return /^(?:this|it|these (?:facts|words|claims|reports|data)|the (?:news|information|report))\b/.test(
      opener,
    )
      ? made()
      : null;
  }
  const first = phraseAt(cues.this, tokens, 0);
  if (first && cues.lexicon.language === "ru" && verb.at <= first.length + 6) return made();
  const after = phraseAt(cues.this, tokens, verb.after);
  if (!after || cues.lexicon.language !== "en") return null;
  const next = tokens[verb.after + after.length];
  // "saying it “only collects …”"
  if (next && next.quote !== -1) return null;
  return !next?.word || cues.prepositions.has(next.lower) || circumstance.test(next.lower) ? made() : null;
}
