import { useMemo, useState } from "preact/hooks";
import type { CardMaterial } from "../../archive/cardMaterial.ts";
import { rankCard } from "../../archive/rankCard.ts";
import { Failure } from "../Failure.tsx";
import { entityKindWords, sharedStrings } from "../strings.ts";
import { CloseButton } from "./CardHead.tsx";
import type { CardActions, CardContent, CardQuestion } from "./cardHandle.ts";
import { type CardNames, cardNames } from "./cardNames.ts";
import { EntityCard } from "./EntityCard.tsx";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly question: CardQuestion;
  readonly content: CardContent;
  readonly actions: CardActions;
  readonly copy: (text: string) => Promise<boolean>;
};

const Failed = ({ error, actions }: { readonly error: string; readonly actions: CardActions }) => (
  <div class="failed">
    <CloseButton onClose={actions.onClose} />
    <Failure title={cardStrings.failed} detail={error}>
      <button type="button" onClick={actions.onRetry}>
        {sharedStrings.tryAgain}
      </button>
    </Failure>
  </div>
);

type CandidatesProps = {
  readonly question: CardQuestion;
  readonly names: CardNames;
  readonly actions: CardActions;
  readonly onChoose: (entity: string) => void;
};

/** An ambiguous name: whom it may name, for the reader to choose. */
const Candidates = ({ question, names, actions, onChoose }: CandidatesProps) => (
  <>
    <header>
      <div class="who">
        <h2>{cardStrings.ambiguous(question.words)}</h2>
        <p class="kind">{cardStrings.ambiguousHint}</p>
      </div>
      <CloseButton onClose={actions.onClose} />
    </header>
    <ul class="candidates">
      {question.entities.map((id) => (
        <li key={id}>
          <button type="button" onClick={() => onChoose(id)}>
            <strong>{names.name(id)}</strong>
            <span class="kind">
              {names.entity(id)?.description || entityKindWords[names.entity(id)?.kind ?? "other"]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  </>
);

type LookedUpProps = Omit<Props, "content"> & { readonly material: CardMaterial };

const LookedUp = ({ question, material, actions, copy }: LookedUpProps) => {
  const [chosen, setChosen] = useState(question.entities.length === 1 ? question.entities[0] : undefined);
  const names = useMemo(() => cardNames(material), [material]);
  const card = useMemo(
    () =>
      chosen === undefined || names.entity(chosen) === undefined
        ? undefined
        : rankCard(material, chosen, question.context),
    [material, chosen, question, names],
  );
  if (chosen === undefined) {
    return <Candidates question={question} names={names} actions={actions} onChoose={setChosen} />;
  }
  if (card === undefined) {
    return <Failed error={`The archive does not describe “${chosen}”.`} actions={actions} />;
  }
  return (
    <EntityCard
      key={chosen}
      card={card}
      words={question.words}
      names={names}
      actions={actions}
      onBack={question.entities.length > 1 ? () => setChosen(undefined) : undefined}
      copy={copy}
    />
  );
};

/** Whatever a card shows: an entity, the candidates of an ambiguous name, or a failure with a way on. */
export const CardView = ({ question, content, actions, copy }: Props) =>
  content.ok ? (
    <LookedUp question={question} material={content.material} actions={actions} copy={copy} />
  ) : (
    <Failed error={content.error} actions={actions} />
  );
