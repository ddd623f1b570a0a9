import type { Finding, Party } from "./passage.ts";
import type { Span } from "./sentences.ts";

/** Rules of reported speech: their names, and how often each is right, by judgement. */
export const reportRules = {
  clause: { name: "reported clause", sureness: 0.95 },
  bareClause: { name: "reported clause without that", sureness: 0.88 },
  after: { name: "clause, X said", sureness: 0.9 },
  according: { name: "according to", sureness: 0.93 },
  act: { name: "act of speaking", sureness: 0.85 },
  /** "X published its opinion:" only says whose words follow; no result. */
  introduction: { name: "introduction", sureness: 0.9 },
  noun: { name: "noun of saying", sureness: 0.85 },
  anaphora: { name: "said this", sureness: 0.9 },
} as const;

/** A finding of reported speech. */
export function reportedFinding(
  party: Party,
  { start, end }: Span,
  cue: string,
  rule: keyof typeof reportRules,
  continues = false,
): Finding {
  const { name, sureness } = reportRules[rule];
  return { start, end, quotation: "indirect", party, cue, rule: name, sureness, continues };
}

const terminal = /[.!?…;:,\s]/;

/** The stretch without white space, commas and stops at its ends. */
export function withoutStops(text: string, start: number, end: number): Span {
  let stop = end;
  while (stop > start && terminal.test(text.charAt(stop - 1))) stop -= 1;
  let from = start;
  while (from < stop && /[\s,]/.test(text.charAt(from))) from += 1;
  return { start: from, end: stop };
}
