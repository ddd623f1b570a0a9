import type { OnRecord } from "./entityRecord.ts";

/** The earliest and the latest words of one speaker on the same subjects. They are set side by side, not judged. */
export type ThenAndNow = {
  /** Entities that both speak of. */
  readonly subjects: readonly string[];
  readonly then: OnRecord;
  readonly now: OnRecord;
};

const DAY_MS = 86_400_000;
/** Words less than half a year apart belong to one conversation; and a date that was worked out may be off by weeks. */
const CLEARLY_APART = 180 * DAY_MS;

/** What an entry speaks of: of words inside a statement only what they name themselves. */
const subjectsOf = ({ statement, inside }: OnRecord): ReadonlySet<string> => {
  if (inside === undefined) return new Set([...statement.mentions, ...statement.topics]);
  const from = inside.start - statement.start;
  const to = inside.end - statement.start;
  const names = (statement.names ?? []).filter(({ start, end }) => start >= from && end <= to);
  // Where the source leaves open whom a name means, the likeliest counts.
  return new Set(names.flatMap(({ entities }) => entities.slice(0, 1)));
};

const gapBetween = (then: OnRecord, now: OnRecord): number =>
  Date.parse(now.date.from) - Date.parse(then.date.to || then.date.from);

const shared = (a: OnRecord, b: OnRecord, without: string): readonly string[] => {
  const others = subjectsOf(b);
  return [...subjectsOf(a)].filter((id) => id !== without && others.has(id));
};

/** Of all that was said first and all that was said last, the two that have most in common. */
const closest = (
  thens: readonly OnRecord[],
  nows: readonly OnRecord[],
  speaker: string,
): ThenAndNow | undefined => {
  let best: ThenAndNow | undefined;
  for (const then of thens) {
    for (const now of nows) {
      if (gapBetween(then, now) < CLEARLY_APART) continue;
      const subjects = shared(then, now, speaker);
      if (subjects.length > (best?.subjects.length ?? 0)) best = { subjects, then, now };
    }
  }
  return best;
};

/**
 * What a speaker said first and last on each subject, where both are dated and their dates lie clearly
 * apart; pairs with most subjects in common first, then those furthest apart. Empty where there is none.
 *
 * @param record of one entity, as `entityRecord` orders it
 */
export const thenAndNow = (record: readonly OnRecord[], speaker: string): readonly ThenAndNow[] => {
  const said = record.filter(
    (one) => one.speaker === speaker && one.date.from !== "" && one.date.basis !== "unknown",
  );
  const pairs = new Map<string, ThenAndNow>();
  for (const subject of new Set(said.flatMap((one) => [...subjectsOf(one)]))) {
    const on = subject === speaker ? [] : said.filter((one) => subjectsOf(one).has(subject));
    const first = on[0];
    const last = on.at(-1);
    if (first === undefined || last === undefined) continue;
    const pair = closest(
      on.filter(({ date }) => date.from === first.date.from),
      on.filter(({ date }) => date.from === last.date.from),
      speaker,
    );
    if (pair) pairs.set(`${pair.then.statement.id} ${pair.now.statement.id}`, pair);
  }
  return [...pairs.values()].toSorted(
    (a, b) => b.subjects.length - a.subjects.length || gapBetween(b.then, b.now) - gapBetween(a.then, a.now),
  );
};
