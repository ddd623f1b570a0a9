import { useLayoutEffect, useMemo } from "preact/hooks";
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
  /** Whether the reader came here from within the card. */
  readonly takesFocus: boolean;
  readonly onLookUp: (question: CardQuestion, from: HTMLElement) => void;
  readonly onChoose: (entity: string, from: HTMLElement) => void;
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
  const { question, material, actions, isShown, takesFocus, onLookUp, onChoose, onAnnounce, copy } = props;
  const [entity, ...others] = question.entities;
  const chosen = others.length > 0 ? undefined : entity;
  const names = useMemo(() => cardNames(material), [material]);
  const card = useMemo(
    () =>
      chosen === undefined || names.entity(chosen) === undefined
        ? undefined
        : withLast(rankCard(material, chosen, question.context), question.statement),
    [material, chosen, question, names],
  );
  /** Why there is no card. */
  const unshown =
    chosen === undefined ? cardStrings.ambiguous(question.words) : cardStrings.undescribed(chosen);
  const announcement =
    card === undefined ? unshown : cardStrings.onRecord(card.entity.name, card.statements.length);
  useLayoutEffect(() => {
    if (isShown) onAnnounce(announcement);
  }, [isShown, announcement, onAnnounce]);

  if (chosen === undefined) {
    return <Candidates question={question} names={names} takesFocus={takesFocus} onChoose={onChoose} />;
  }
  if (card === undefined) {
    const content = { ok: false, error: unshown } as const;
    return (
      <Unanswered
        step={{ question, content, name: question.words }}
        takesFocus={takesFocus}
        onRetry={actions.onRetry}
      />
    );
  }
  return (
    <EntityCard
      card={card}
      question={question}
      names={names}
      actions={actions}
      takesFocus={takesFocus}
      onLookUp={onLookUp}
      copy={copy}
    />
  );
};
