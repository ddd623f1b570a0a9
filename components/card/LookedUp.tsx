import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Card, CardStatement } from "../../archive/card.ts";
import type { CardMaterial } from "../../archive/cardMaterial.ts";
import { rankCard } from "../../archive/rankCard.ts";
import { Candidates } from "./Candidates.tsx";
import type { CardActions, CardQuestion } from "./cardHandle.ts";
import { cardNames } from "./cardNames.ts";
import { EntityCard } from "./EntityCard.tsx";
import { cardStrings } from "./strings.ts";
import { Unanswered } from "./Unanswered.tsx";

type Props = {
  readonly question: CardQuestion;
  readonly material: CardMaterial;
  readonly actions: CardActions;
  /** Whether it is this that the card shows now, and not a name looked up from it. */
  readonly isShown: boolean;
  /** Back to what this was looked up from, and what that is called. */
  readonly onBack: (() => void) | undefined;
  readonly back: string;
  readonly onLookUp: (question: CardQuestion, from: HTMLElement) => void;
  /** Says something in the card's live region. */
  readonly onAnnounce: (words: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
};

/** The statement that the reader comes from shares all its words with itself: it goes to the end. */
const withLast = (card: Card, statement: string | undefined): Card => {
  const isLast = (shown: CardStatement): boolean => shown.statement.id === statement;
  const { statements } = card;
  return {
    ...card,
    statements: [...statements.filter((each) => !isLast(each)), ...statements.filter(isLast)],
  };
};

/** A name that the archive answered for: the entity, or the candidates where the name is ambiguous. */
export const LookedUp = (props: Props) => {
  const { question, material, actions, isShown, onBack, back, onLookUp, onAnnounce, copy } = props;
  const isOpen = question.entities.length > 1;
  const [chosen, setChosen] = useState(isOpen ? undefined : question.entities[0]);
  const [takesFocus, setTakesFocus] = useState(onBack !== undefined);
  const names = useMemo(() => cardNames(material), [material]);
  const card = useMemo(
    () =>
      chosen === undefined || names.entity(chosen) === undefined
        ? undefined
        : withLast(rankCard(material, chosen, question.context), question.statement),
    [material, chosen, question, names],
  );
  const announcement =
    card === undefined
      ? cardStrings.ambiguous(question.words)
      : cardStrings.onRecord(card.entity.name, card.statements.length);
  useLayoutEffect(() => {
    if (isShown) onAnnounce(announcement);
  }, [isShown, announcement, onAnnounce]);

  const choose = (entity: string | undefined): void => {
    setTakesFocus(true);
    setChosen(entity);
  };

  if (chosen === undefined) {
    return (
      <Candidates
        question={question}
        names={names}
        takesFocus={takesFocus}
        onChoose={choose}
        onBack={onBack}
        back={back}
      />
    );
  }
  if (card === undefined) {
    const content = { ok: false, error: cardStrings.undescribed(chosen) } as const;
    return (
      <Unanswered
        step={{ question, content, name: question.words }}
        onRetry={actions.onRetry}
        onBack={onBack}
        back={back}
      />
    );
  }
  return (
    <EntityCard
      key={chosen}
      card={card}
      question={question}
      names={names}
      actions={actions}
      takesFocus={takesFocus}
      onBack={isOpen ? () => choose(undefined) : onBack}
      back={isOpen ? question.words : back}
      onLookUp={onLookUp}
      copy={copy}
    />
  );
};
