import { Failure } from "../Failure.tsx";
import { sharedStrings } from "../strings.ts";
import { CardHeading } from "./CardHeading.tsx";
import { cardStrings } from "./strings.ts";
import type { Step } from "./useTrail.ts";

type Props = {
  readonly step: Step;
  /** Whether the reader came here from within the card. */
  readonly takesFocus: boolean;
  readonly onRetry: () => void;
};

/** A look-up that has no answer yet, or a failed one with a way on. */
export const Unanswered = ({ step: { name, content }, takesFocus, onRetry }: Props) => (
  <>
    <header>
      <div class="who">
        <CardHeading takesFocus={takesFocus}>{name}</CardHeading>
      </div>
    </header>
    {content?.ok === false ? (
      <div class="failed">
        <Failure heading="h3" title={cardStrings.failed} detail={content.error}>
          <button type="button" onClick={onRetry}>
            {sharedStrings.tryAgain}
          </button>
        </Failure>
      </div>
    ) : (
      <p class="failed" aria-busy="true">
        {cardStrings.lookingUp}
      </p>
    )}
  </>
);
