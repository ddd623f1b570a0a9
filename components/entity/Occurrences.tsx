import { useState } from "preact/hooks";
import type { OnRecord } from "../../archive/entityRecord.ts";
import { dateBasisText, dateText } from "../dateText.ts";
import { nameOf, type OpenedArchive, sourceOf } from "../openedArchive.ts";
import type { Lane, Occasion } from "./occasions.ts";
import { RecordEntry } from "./RecordEntry.tsx";
import { entityStrings } from "./strings.ts";
import { Timeline } from "./Timeline.tsx";
import { TimelineTable } from "./TimelineTable.tsx";

type Props = {
  readonly lanes: readonly Lane[];
  /** Entries that have no place in time. */
  readonly undated: readonly OnRecord[];
  readonly opened: OpenedArchive;
};

/** More than this at one time are read in the list below. */
const MOST_SHOWN = 3;

const Said = ({ occasion, opened }: { readonly occasion: Occasion; readonly opened: OpenedArchive }) => (
  <>
    <ol class="entries">
      {occasion.entries.slice(0, MOST_SHOWN).map((entry) => (
        <li key={entry.statement.id}>
          <RecordEntry entry={entry} opened={opened} />
        </li>
      ))}
    </ol>
    {occasion.entries.length > MOST_SHOWN && (
      <p class="hint">{entityStrings.moreBelow(occasion.entries.length - MOST_SHOWN)}</p>
    )}
  </>
);

/** When what was said, as a picture and as a table, with the statements of the mark that was chosen. */
export const Occurrences = ({ lanes, undated, opened }: Props) => {
  const [selected, setSelected] = useState("");
  const [isTable, setTable] = useState(false);
  const occasions = lanes.flatMap((lane) => lane.occasions);
  const chosen = occasions.find(({ id }) => id === selected);
  const label = ({ speaker, date, entries }: Occasion): string => {
    const basis = dateBasisText(date);
    const sources = new Set(
      entries.map(({ statement }) => sourceOf(opened.documents.get(statement.document))),
    );
    return [
      nameOf(opened.entities, speaker),
      dateText(date) + (basis === "" ? "" : ` (${basis})`),
      [...sources].join(", "),
      entityStrings.statements(entries.length),
    ].join(" · ");
  };
  const laneName = ({ speaker, occasions: inLane }: Lane): string =>
    speaker === ""
      ? entityStrings.others(new Set(inLane.map((one) => one.speaker)).size)
      : nameOf(opened.entities, speaker);
  if (occasions.length === 0 && undated.length === 0) return null;
  return (
    <section class="when" aria-labelledby="when">
      <header>
        <h2 id="when" tabIndex={-1}>
          {entityStrings.timeline}
        </h2>
        <button type="button" class="plain" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
          {entityStrings.asTable}
        </button>
      </header>
      {occasions.length > 0 && (
        <Timeline
          lanes={lanes}
          laneName={laneName}
          label={label}
          selected={selected}
          onSelect={({ id }) => setSelected(id)}
        />
      )}
      {undated.length > 0 && <p class="hint">{entityStrings.undated(undated.length)}</p>}
      {isTable && <TimelineTable lanes={lanes} opened={opened} />}
      <div class="said" role="status">
        {chosen && (
          <>
            <h3>{label(chosen)}</h3>
            <Said occasion={chosen} opened={opened} />
          </>
        )}
      </div>
    </section>
  );
};
