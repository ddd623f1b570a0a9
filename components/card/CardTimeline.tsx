import type { CardStatement } from "../../archive/card.ts";
import { timeline } from "../../archive/timeline.ts";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly statements: readonly CardStatement[];
  /** The year that the list is narrowed to, if it is. */
  readonly year: number | undefined;
  readonly onYear: (year: number | undefined) => void;
};

/** Height of the lowest bar that stands for anything, as a share of the highest. */
const LOWEST = 0.25;

/** How many statements a year, as a small picture whose bars narrow the list; and the count in words. */
export const CardTimeline = ({ statements, year, onYear }: Props) => {
  const { years, sources } = timeline(statements.map(({ statement }) => statement));
  const most = Math.max(...years.map(({ count }) => count), 1);
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  return (
    <div class="timeline">
      {years.length > 1 && (
        <fieldset class="bars" aria-label={cardStrings.timeline}>
          {years.map(({ year: at, count }) =>
            count === 0 ? (
              <span key={at} class="bar empty" />
            ) : (
              <button
                key={at}
                type="button"
                class="bar"
                aria-pressed={year === at}
                aria-label={cardStrings.bar(at, count)}
                title={cardStrings.bar(at, count)}
                onClick={() => onYear(year === at ? undefined : at)}
              >
                <span style={{ height: `${100 * (LOWEST + (1 - LOWEST) * (count / most))}%` }} />
              </button>
            ),
          )}
        </fieldset>
      )}
      <p class="span">
        <span>{first}</span>
        <span class="counts">
          {cardStrings.statements(statements.length)} · {cardStrings.sources(sources)}
        </span>
        <span>{last === first ? "" : last}</span>
      </p>
    </div>
  );
};
