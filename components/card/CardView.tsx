import { useLayoutEffect, useState } from "preact/hooks";
import { BackButton } from "./BackButton.tsx";
import { CardControls, type CardFrame } from "./CardControls.tsx";
import type { CardActions, CardContent, CardQuestion } from "./cardHandle.ts";
import { LookedUp } from "./LookedUp.tsx";
import { cardStrings } from "./strings.ts";
import { Unanswered } from "./Unanswered.tsx";
import { useTrail } from "./useTrail.ts";

type Props = {
  readonly question: CardQuestion;
  readonly content: CardContent;
  readonly actions: CardActions;
  /** How the card stands in its window; left out where it has none. */
  readonly frame?: CardFrame;
  readonly copy: (text: string) => Promise<boolean>;
};

/** Whatever a card shows: an entity, the candidates of an ambiguous name, or a failure; and the names looked up from there. */
export const CardView = ({ question, content, actions, frame, copy }: Props) => {
  const { steps, lookUp, choose, back, retry } = useTrail({ question, content }, actions.lookUp);
  const [announced, setAnnounced] = useState("");
  const isPinned = frame?.isPinned ?? false;
  useLayoutEffect(() => {
    if (isPinned) setAnnounced(cardStrings.pinned);
  }, [isPinned]);
  const asked = steps.at(-1)?.question;
  const openIn = (open: ((question: CardQuestion) => void) | undefined) =>
    open === undefined || asked === undefined ? undefined : () => open(asked);
  return (
    <>
      <p class="unseen" role="status">
        {announced}
      </p>
      <CardControls
        frame={frame}
        onClose={actions.onClose}
        onOpenTab={openIn(actions.onOpenTab)}
        onOpenPanel={openIn(actions.onOpenPanel)}
      />
      {steps.map((step, depth) => {
        const isShown = depth === steps.length - 1;
        const before = steps[depth - 1];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its depth: steps are only added and taken away at the end.
          <div key={depth} class="step" hidden={!isShown}>
            {/* Out of what is shown: a press that began before the answer came ends on the same button. */}
            {before !== undefined && <BackButton name={before.name} onBack={back} />}
            {step.content?.ok ? (
              <LookedUp
                question={step.question}
                material={step.content.material}
                actions={actions}
                isShown={isShown}
                takesFocus={depth > 0}
                onLookUp={lookUp}
                onChoose={choose}
                onAnnounce={setAnnounced}
                copy={copy}
              />
            ) : (
              <Unanswered
                step={step}
                takesFocus={depth > 0}
                onRetry={depth === 0 ? actions.onRetry : retry}
              />
            )}
          </div>
        );
      })}
    </>
  );
};
