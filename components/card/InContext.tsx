import { useLayoutEffect, useRef } from "preact/hooks";
import type { SourcePassage } from "../../archive/sourcePassage.ts";
import type { Statement } from "../../archive/statement.ts";
import { MarkedText } from "../MarkedText.tsx";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly statement: Pick<Statement, "block" | "start" | "end">;
  readonly passage: SourcePassage;
};

/** The whole paragraph that a statement stands in, with the statement marked, and the paragraphs before and after. */
export const InContext = ({ statement, passage }: Props) => {
  const own = useRef<HTMLParagraphElement>(null);
  // In a low card the words that were asked about come into sight, not the paragraph before them.
  useLayoutEffect(() => own.current?.querySelector("mark")?.scrollIntoView({ block: "nearest" }), []);
  return (
    <blockquote class="context" lang={passage.record.language} dir="auto">
      {passage.blocks.map(({ block, kind, text }) =>
        block === statement.block ? (
          <p key={block} class="own" ref={own}>
            <MarkedText text={text} marks={[statement]} />
          </p>
        ) : (
          <p key={block} class="near">
            {kind === "question" && <span class="unseen">{cardStrings.asked} </span>}
            {text}
          </p>
        ),
      )}
    </blockquote>
  );
};
