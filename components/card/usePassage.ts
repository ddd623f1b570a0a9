import { useRef, useState } from "preact/hooks";
import type { Statement } from "../../archive/statement.ts";
import type { CardActions, PassageAnswer } from "./cardHandle.ts";

export type Passage = {
  /** The answer, once there is one; a failure is one too. */
  readonly answer: PassageAnswer | undefined;
  /** Asks for it, unless it is there already; a failure is asked about anew. */
  readonly want: () => void;
};

/** The passage that a statement stands in: asked for when the reader first wants it, and kept. */
export const usePassage = (
  { document, block }: Pick<Statement, "document" | "block">,
  ask: CardActions["passage"],
): Passage => {
  const [answer, setAnswer] = useState<PassageAnswer>();
  const isAsking = useRef(false);
  const want = (): void => {
    if (isAsking.current || answer?.ok) return;
    isAsking.current = true;
    setAnswer(undefined);
    void ask(document, block).then((given) => {
      isAsking.current = false;
      setAnswer(given);
    });
  };
  return { answer, want };
};
