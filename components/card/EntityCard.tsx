import { useState } from "preact/hooks";
import type { Card, CardStatement } from "../../archive/card.ts";
import { CardFoot } from "./CardFoot.tsx";
import { CardHead } from "./CardHead.tsx";
import { CardStatementView } from "./CardStatementView.tsx";
import { CardTimeline } from "./CardTimeline.tsx";
import type { CardActions, CardQuestion } from "./cardHandle.ts";
import { shortcut } from "./cardKeys.ts";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";
import type { YearBar } from "./yearBars.ts";

/** Statements shown at first, and how many more each time: a glance, then as much as one likes. */
const PAGE = 3;

type View = "all" | CardStatement["role"];

type Props = {
  readonly card: Card;
  readonly question: CardQuestion;
  readonly names: CardNames;
  readonly actions: CardActions;
  readonly takesFocus: boolean;
  readonly onLookUp: (question: CardQuestion, from: HTMLElement) => void;
  readonly copy: (text: string) => Promise<boolean>;
};

const isWithin = ({ statement }: CardStatement, { from, to }: YearBar): boolean => {
  // The first day of a range, as the bars count.
  const year = Number(statement.date.from.slice(0, 4));
  return statement.date.from !== "" && year >= from && year <= to;
};

/** The card of one entity: head, timeline, statements by and about it, best first. */
export const EntityCard = (props: Props) => {
  const { card, question, names, actions, takesFocus, onLookUp, copy } = props;
  const [view, setView] = useState<View>("all");
  const [years, setYears] = useState<YearBar>();
  const [limit, setLimit] = useState(PAGE);
  /** The first of those that were asked for with "more", as that button moves away or goes. */
  const [focused, setFocused] = useState(-1);
  const { entity, statements } = card;
  const counts = {
    all: statements.length,
    by: statements.filter(({ role }) => role === "by").length,
    about: statements.filter(({ role }) => role === "about").length,
  };
  const fitting = statements.filter(
    (shown) => (view === "all" || shown.role === view) && (years === undefined || isWithin(shown, years)),
  );
  const relationOf = ({ why: { through }, role }: CardStatement): string => {
    if (through === undefined) return "";
    const related = cardStrings.withArticle(names.name(through.entity), names.entity(through.entity)?.kind);
    const whole = cardStrings.withArticle(entity.name, entity.kind);
    return cardStrings.through(role, related, through.relation, whole);
  };
  const newRelation = (before: CardStatement | undefined, shown: CardStatement): string =>
    before !== undefined && relationOf(before) === relationOf(shown) ? "" : relationOf(shown);
  const left = fitting.length - limit;
  const narrow = (next: { view: View; years: YearBar | undefined }) => {
    setView(next.view);
    setYears(next.years);
    setLimit(PAGE);
    setFocused(-1);
  };

  const showAll = () => {
    narrow({ view: "all", years: undefined });
    // The button goes with what it said.
    setFocused(0);
  };
  const showMore = () => {
    setFocused(limit);
    setLimit(limit + PAGE);
  };

  return (
    <>
      <CardHead entity={entity} names={names} takesFocus={takesFocus} />
      {statements.length === 0 && (
        <section class="nothing">
          <p>{cardStrings.nothing(entity.name)}</p>
        </section>
      )}
      {statements.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1).
        <section class="scroll" tabIndex={0} aria-label={cardStrings.statements(fitting.length)}>
          <CardTimeline statements={statements} years={years} onYears={(at) => narrow({ view, years: at })} />
          {counts.by > 0 && counts.about > 0 && (
            <fieldset class="views" aria-label={cardStrings.views}>
              {(["all", "by", "about"] as const).map((each) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={view === each}
                  onClick={() => narrow({ view: each, years })}
                >
                  {cardStrings[each]} <span class="count">{counts[each]}</span>
                </button>
              ))}
            </fieldset>
          )}
          <ol aria-keyshortcuts={`${shortcut("next")} ${shortcut("previous")}`}>
            {fitting.slice(0, limit).map((shown, index) => (
              <CardStatementView
                key={shown.statement.id}
                shown={shown}
                relation={newRelation(fitting[index - 1], shown)}
                entity={entity}
                question={question}
                names={names}
                actions={actions}
                onLookUp={onLookUp}
                takesFocus={index === focused}
                copy={copy}
              />
            ))}
          </ol>
          {fitting.length === 0 && (
            <p class="nothing">
              {cardStrings.noneHere}{" "}
              <button type="button" onClick={showAll}>
                {cardStrings.showAll}
              </button>
            </p>
          )}
          {left > 0 && (
            <p class="more">
              <button type="button" onClick={showMore}>
                {cardStrings.more(left)}
              </button>
            </p>
          )}
        </section>
      )}
      <CardFoot hasKeys={statements.length > 0} onSearch={() => actions.onSearch(entity.name)} />
    </>
  );
};
