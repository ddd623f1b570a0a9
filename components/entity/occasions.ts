import type { Dated } from "../../archive/date.ts";
import type { OnRecord } from "../../archive/entityRecord.ts";
import { inOrder } from "../../archive/inOrder.ts";

/** Everything that one speaker said at one time: a mark of the timeline. */
export type Occasion = {
  readonly id: string;
  readonly speaker: string;
  readonly date: Dated;
  readonly entries: readonly OnRecord[];
};

/** A row of the timeline: one speaker, or those for whom there is no row (`speaker` is empty). */
export type Lane = { readonly speaker: string; readonly occasions: readonly Occasion[] };

/** More rows than this are not taken in at a glance. */
const MOST_LANES = 10;

const isDated = ({ date }: OnRecord): boolean => date.from !== "" && date.basis !== "unknown";

/** The dated entries by speaker and time, in the order of the record. */
const occasionsOf = (record: readonly OnRecord[]): readonly Occasion[] => {
  const occasions = new Map<string, { id: string; speaker: string; date: Dated; entries: OnRecord[] }>();
  for (const entry of record.filter(isDated)) {
    const { speaker, date } = entry;
    const id = [speaker, date.from, date.to].join(" ");
    const known = occasions.get(id);
    if (known === undefined) occasions.set(id, { id, speaker, date, entries: [entry] });
    else {
      known.entries.push(entry);
      // What one entry states is known of all that was said then.
      if (known.date.basis === "inferred") known.date = date;
    }
  }
  return [...occasions.values()];
};

const countOf = (occasions: readonly Occasion[]): number =>
  occasions.reduce((sum, { entries }) => sum + entries.length, 0);

/**
 * The rows of a timeline: the entity itself first, then who says most about it; who says least shares the last row.
 *
 * @param record in the order of time
 */
export const lanesOf = (record: readonly OnRecord[], entity: string): readonly Lane[] => {
  const bySpeaker = new Map<string, Occasion[]>();
  for (const occasion of occasionsOf(record)) {
    const lane = bySpeaker.get(occasion.speaker);
    if (lane) lane.push(occasion);
    else bySpeaker.set(occasion.speaker, [occasion]);
  }
  const lanes = [...bySpeaker]
    .map(([speaker, occasions]) => ({ speaker, occasions }))
    .toSorted(
      (a, b) =>
        Number(b.speaker === entity) - Number(a.speaker === entity) ||
        countOf(b.occasions) - countOf(a.occasions),
    );
  if (lanes.length <= MOST_LANES) return lanes;
  const rest = lanes.slice(MOST_LANES - 1).flatMap(({ occasions }) => occasions);
  return [
    ...lanes.slice(0, MOST_LANES - 1),
    { speaker: "", occasions: rest.toSorted((a, b) => inOrder(a.date.from, b.date.from)) },
  ];
};
