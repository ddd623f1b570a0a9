import { entityKindWords } from "../strings.ts";
import { CardHeading } from "./CardHeading.tsx";
import type { CardQuestion } from "./cardHandle.ts";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly question: CardQuestion;
  readonly names: CardNames;
  readonly takesFocus: boolean;
  readonly onChoose: (entity: string, from: HTMLElement) => void;
};

/** An ambiguous name: whom it may name, for the reader to choose. */
export const Candidates = ({ question, names, takesFocus, onChoose }: Props) => (
  <>
    <header>
      <div class="who">
        <CardHeading takesFocus={takesFocus}>{cardStrings.ambiguous(question.words)}</CardHeading>
        <p class="kind">
          {question.statement !== undefined ? cardStrings.ambiguousThere : cardStrings.ambiguousHint}
        </p>
      </div>
    </header>
    <ul class="candidates">
      {question.entities.map((id) => (
        <li key={id}>
          <button type="button" onClick={({ currentTarget }) => onChoose(id, currentTarget)}>
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
