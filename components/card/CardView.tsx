import { useState } from "preact/hooks";
import type { CardActions, CardContent, CardQuestion } from "./cardHandle.ts";
import { LookedUp } from "./LookedUp.tsx";
import { Unanswered } from "./Unanswered.tsx";
import { useTrail } from "./useTrail.ts";

type Props = {
  readonly question: CardQuestion;
  readonly content: CardContent;
  readonly actions: CardActions;
  readonly copy: (text: string) => Promise<boolean>;
};

/** Whatever a card shows: an entity, the candidates of an ambiguous name, or a failure; and the names looked up from there. */
export const CardView = ({ question, content, actions, copy }: Props) => {
  const { steps, lookUp, back, retry } = useTrail({ question, content }, actions.lookUp);
  const [announced, setAnnounced] = useState("");
  return (
    <>
      <p class="unseen" role="status">
        {announced}
      </p>
      {steps.map((step, depth) => {
        const isShown = depth === steps.length - 1;
        const onBack = depth === 0 ? undefined : back;
        const backName = steps[depth - 1]?.name ?? "";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its depth: steps are only added and taken away at the end.
          <div key={depth} class="step" hidden={!isShown}>
            {step.content?.ok ? (
              <LookedUp
                question={step.question}
                material={step.content.material}
                actions={actions}
                isShown={isShown}
                onBack={onBack}
                back={backName}
                onLookUp={lookUp}
                onAnnounce={setAnnounced}
                copy={copy}
              />
            ) : (
              <Unanswered
                step={step}
                actions={depth === 0 ? actions : { onClose: actions.onClose, onRetry: retry }}
                onBack={onBack}
                back={backName}
              />
            )}
          </div>
        );
      })}
    </>
  );
};
