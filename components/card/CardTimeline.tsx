import type { CardStatement } from "../../archive/card.ts";
import { timeline } from "../../archive/timeline.ts";
import { cardStrings } from "./strings.ts";
import { type YearBar, yearBars } from "./yearBars.ts";

type Props = {
  readonly statements: readonly CardStatement[];
  /** The years that the list is narrowed to, if it is. */
  readonly years: YearBar | undefined;
  readonly onYears: (years: YearBar | undefined) => void;
};

/** Height of the lowest bar that stands for anything, as a share of the highest. */
const LOWEST = 0.25;

const yearsText = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

/** How many statements a year, or in a round number of years, as a small picture whose bars narrow the list; and the count in words. */
export const CardTimeline = ({ statements, years: narrowedTo, onYears }: Props) => {
  const { years, sources } = timeline(statements.map(({ statement }) => statement));
  const bars = yearBars(years);
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  return (
    <div class="timeline">
      {bars.length > 1 && (
        <fieldset class="bars" aria-label={cardStrings.timeline}>
          {bars.map((bar) => {
            const { from, to, count } = bar;
            if (count === 0) return <span key={from} class="bar empty" />;
            const isChosen = narrowedTo?.from === from;
            const name = cardStrings.bar(yearsText(from, to), count);
            return (
              <button
                key={from}
                type="button"
                class="bar"
                aria-pressed={isChosen}
                aria-label={name}
                title={name}
                onClick={() => onYears(isChosen ? undefined : bar)}
              >
                <span style={{ height: `${100 * (LOWEST + (1 - LOWEST) * (count / most))}%` }} />
              </button>
            );
          })}
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
