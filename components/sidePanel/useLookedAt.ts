import { useEffect, useState } from "preact/hooks";
import type { CardContent, CardQuestion } from "../card/cardHandle.ts";

/** A question with its answer, once it is there. */
export type Answered = { readonly question: CardQuestion; readonly content: CardContent };

/** The card of what is looked at: the last one stays until the next is there. */
export const useLookedAt = (
  question: CardQuestion | undefined,
  lookUp: (entities: readonly string[]) => Promise<CardContent>,
): Answered | undefined => {
  const [answered, setAnswered] = useState<Answered>();
  useEffect(() => {
    if (question === undefined) setAnswered(undefined);
    if (question === undefined) return;
    let isStale = false;
    void lookUp(question.entities).then((content) => !isStale && setAnswered({ question, content }));
    return () => {
      isStale = true;
    };
  }, [question, lookUp]);
  return answered;
};
