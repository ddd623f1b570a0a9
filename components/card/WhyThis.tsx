import { useLayoutEffect, useRef } from "preact/hooks";
import type { Why } from "../../archive/card.ts";
import type { Statement } from "../../archive/statement.ts";
import type { CardQuestion } from "./cardHandle.ts";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly why: Why;
  readonly question: CardQuestion;
  readonly name: string;
  readonly names: CardNames;
  readonly statement: Statement;
};

/** Why a statement is on the card: the alias that matched, and what it shares with the page. */
export const WhyThis = ({ why, question, name, names, statement }: Props) => {
  const heading = names.context(statement.document, statement.heading);
  const list = useRef<HTMLUListElement>(null);
  // Asked for below the fold of a low card, the answer comes into sight.
  useLayoutEffect(() => list.current?.scrollIntoView({ block: "nearest" }), []);
  const said = question.statement !== undefined ? cardStrings.inStatement : cardStrings.onPage;
  return (
    <ul class="why" ref={list}>
      <li>{said.whyAlias(question.words || why.alias, name)}</li>
      {heading !== "" && <li>{cardStrings.under(heading)}</li>}
      {why.words.length > 0 && <li>{cardStrings.whyWords(why.words)}</li>}
      {why.entities.length > 0 && <li>{said.whyEntities(why.entities.map(names.name))}</li>}
      {why.words.length === 0 && why.entities.length === 0 && <li>{cardStrings.whyNothing}</li>}
    </ul>
  );
};
