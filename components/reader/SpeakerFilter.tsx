import type { Entity } from "../../archive/entity.ts";
import { nameOf } from "../openedArchive.ts";
import { readerStrings } from "./strings.ts";
import type { Tally } from "./voices.ts";

type Props = {
  readonly speakers: Tally;
  readonly total: number;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Whose words are picked out; empty for nobody's. */
  readonly only: string;
  readonly onOnly: (speaker: string) => void;
};

/** Who speaks in the document, each a switch that picks out their words and dims the others'. */
export const SpeakerFilter = ({ speakers, total, entities, only, onOnly }: Props) => {
  const chosen = speakers.find(({ id }) => id === only);
  return (
    <section class="tally speakers">
      <h2 id="speakers">{readerStrings.speakers}</h2>
      <div>
        <fieldset aria-labelledby="speakers" title={readerStrings.speakersHint}>
          {speakers.map(({ id, count }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === only}
              title={readerStrings.statements(count)}
              onClick={() => onOnly(id === only ? "" : id)}
            >
              {nameOf(entities, id)} <span class="count">{count}</span>
            </button>
          ))}
        </fieldset>
        <p class="only">
          {/* There from the start: a live region that comes with its words is not announced. */}
          <span role="status">
            {chosen && readerStrings.onlyOf(nameOf(entities, only), chosen.count, total)}
          </span>
          {chosen && (
            <button type="button" class="plain" onClick={() => onOnly("")}>
              {readerStrings.everybody}
            </button>
          )}
        </p>
      </div>
    </section>
  );
};
