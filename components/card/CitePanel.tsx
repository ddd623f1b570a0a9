import { useLayoutEffect, useRef } from "preact/hooks";
import type { SourcePassage } from "../../archive/sourcePassage.ts";
import type { Statement } from "../../archive/statement.ts";
import { CiteView } from "../cite/CiteView.tsx";
import { Failure } from "../Failure.tsx";
import type { Around } from "../originalHref.ts";
import { sharedStrings } from "../strings.ts";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";
import type { Passage } from "./usePassage.ts";

type Props = {
  readonly statement: Statement;
  readonly names: CardNames;
  readonly passage: Passage;
  readonly copy: (text: string) => Promise<boolean>;
  readonly takesFocus: boolean;
};

const aroundOf = ({ block, start, end }: Statement, { blocks }: SourcePassage): Around => {
  const text = blocks.find((each) => each.block === block)?.text ?? "";
  return { before: text.slice(0, start), after: text.slice(end) };
};

/** The reference to a statement's source, once its record is there. */
export const CitePanel = ({ statement, names, passage: { answer, want }, copy, takesFocus }: Props) => {
  const panel = useRef<HTMLDivElement>(null);
  const isThere = answer !== undefined;
  // Asked for below the fold of a low card, the answer comes into sight.
  useLayoutEffect(() => {
    if (isThere) panel.current?.scrollIntoView({ block: "nearest" });
  }, [isThere]);
  return (
    <div ref={panel} aria-busy={!isThere}>
      {answer?.ok && (
        <CiteView
          cited={{
            record: answer.passage.record,
            statement,
            speaker: names.name(statement.speaker),
            through: statement.through.map(names.name),
          }}
          around={aroundOf(statement, answer.passage)}
          copy={copy}
          takesFocus={takesFocus}
        />
      )}
      {answer?.ok === false && (
        <Failure heading="h3" title={cardStrings.noRecord} detail={answer.error}>
          <button type="button" onClick={want}>
            {sharedStrings.tryAgain}
          </button>
        </Failure>
      )}
    </div>
  );
};
