import type { ThenAndNow as Pair } from "../../archive/thenAndNow.ts";
import { entityHref } from "../entityAddress.ts";
import { nameOf, type OpenedArchive } from "../openedArchive.ts";
import { RecordEntry } from "./RecordEntry.tsx";
import { entityStrings } from "./strings.ts";

type Props = { readonly pairs: readonly Pair[]; readonly opened: OpenedArchive };

/** As many as are read through; the first have most in common. */
const MOST_SHOWN = 4;

/** The earliest and the latest words of a speaker on the same subjects, side by side; nothing where there are none. */
export const ThenAndNow = ({ pairs, opened }: Props) =>
  pairs.length === 0 ? null : (
    <section class="then-and-now" aria-labelledby="then-and-now">
      <h2 id="then-and-now">{entityStrings.thenAndNow}</h2>
      <p class="hint">{entityStrings.noVerdict}</p>
      {pairs.slice(0, MOST_SHOWN).map(({ subjects, then, now }) => (
        <section key={`${then.statement.id} ${now.statement.id}`} class="pair">
          <h3>
            {entityStrings.on}{" "}
            {subjects.map((id, index) => (
              <>
                {index > 0 && ", "}
                <a href={entityHref(id)}>{nameOf(opened.entities, id)}</a>
              </>
            ))}
          </h3>
          <div class="sides">
            <div>
              <h4>{entityStrings.then}</h4>
              <RecordEntry entry={then} opened={opened} />
            </div>
            <div>
              <h4>{entityStrings.now}</h4>
              <RecordEntry entry={now} opened={opened} />
            </div>
          </div>
        </section>
      ))}
    </section>
  );
