import { Failure } from "../Failure.tsx";
import { sharedStrings } from "../strings.ts";
import { BackButton } from "./CardHead.tsx";
import { CardHeading } from "./CardHeading.tsx";
import { cardStrings } from "./strings.ts";
import type { Step } from "./useTrail.ts";

type Props = {
  readonly step: Step;
  readonly onRetry: () => void;
  readonly onBack: (() => void) | undefined;
  readonly back: string;
};

/** A look-up that has no answer yet, or a failed one with a way on. */
export const Unanswered = ({ step: { name, content }, onRetry, onBack, back }: Props) => (
  <>
    <header>
      <div class="who">
        {onBack !== undefined && <BackButton name={back} onBack={onBack} />}
        <CardHeading takesFocus={onBack !== undefined}>{name}</CardHeading>
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
