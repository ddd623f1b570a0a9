import { useRef, useState } from "preact/hooks";
import type { CardActions, CardContent, CardQuestion } from "./cardHandle.ts";

/** One look-up within a card. */
export type Step = {
  readonly question: CardQuestion;
  /** What there is to show; undefined until it is there. */
  readonly content: CardContent | undefined;
  /** What it is called on the way back to it. */
  readonly name: string;
};

export type Trail = {
  /** From the name on the page to the name that is shown now. */
  readonly steps: readonly Step[];
  /** Looks up a name of the shown card; the focus comes back to `from`. */
  readonly lookUp: (question: CardQuestion, from: HTMLElement) => void;
  /** Goes on to one of the entities that an ambiguous name may name; the focus comes back to `from`. */
  readonly choose: (entity: string, from: HTMLElement) => void;
  readonly back: () => void;
  /** Asks again for what could not be had. */
  readonly retry: () => void;
};

/** The names looked up one from another within a card. What is left stays as it was, to be returned to. */
export const useTrail = (
  first: { readonly question: CardQuestion; readonly content: CardContent },
  ask: CardActions["lookUp"],
): Trail => {
  const [further, setFurther] = useState<readonly Step[]>([]);
  const origins = useRef<HTMLElement[]>([]);

  /** An answer that comes after its question was left finds no step to fill. */
  const fill = async (question: CardQuestion): Promise<void> => {
    const content = await ask(question.entities);
    setFurther((now) => now.map((step) => (step.question === question ? { ...step, content } : step)));
  };

  const steps = [{ ...first, name: first.question.words }, ...further];
  return {
    steps,
    lookUp: (question, from) => {
      origins.current.push(from);
      setFurther((now) => [...now, { question, content: undefined, name: question.words }]);
      void fill(question);
    },
    choose: (entity, from) => {
      const last = steps.at(-1);
      if (last === undefined) return;
      origins.current.push(from);
      setFurther((now) => [...now, { ...last, question: { ...last.question, entities: [entity] } }]);
    },
    back: () => {
      setFurther((now) => now.slice(0, -1));
      const origin = origins.current.pop();
      // Once it is shown again; what is hidden takes no focus.
      requestAnimationFrame(() => origin?.focus());
    },
    retry: () => {
      const last = further.at(-1);
      if (last === undefined) return;
      setFurther((now) => [...now.slice(0, -1), { ...last, content: undefined }]);
      void fill(last.question);
    },
  };
};
