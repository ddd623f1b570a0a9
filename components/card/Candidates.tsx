import { entityKindWords } from "../strings.ts";
import { BackButton, CloseButton } from "./CardHead.tsx";
import { CardHeading } from "./CardHeading.tsx";
import type { CardActions, CardQuestion } from "./cardHandle.ts";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly question: CardQuestion;
  readonly names: CardNames;
  readonly actions: Pick<CardActions, "onClose">;
  readonly takesFocus: boolean;
  readonly onChoose: (entity: string) => void;
  readonly onBack: (() => void) | undefined;
  readonly back: string;
};

/** An ambiguous name: whom it may name, for the reader to choose. */
export const Candidates = ({ question, names, actions, takesFocus, onChoose, onBack, back }: Props) => (
  <>
    <header>
      <div class="who">
        {onBack !== undefined && <BackButton name={back} onBack={onBack} />}
        <CardHeading takesFocus={takesFocus}>{cardStrings.ambiguous(question.words)}</CardHeading>
        <p class="kind">{question.isInStatement ? cardStrings.ambiguousThere : cardStrings.ambiguousHint}</p>
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
