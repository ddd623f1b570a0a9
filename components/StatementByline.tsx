import type { ComponentChildren } from "preact";
import type { Statement } from "../archive/statement.ts";
import { dateBasisText, dateText } from "./dateText.ts";
import { quotationWords, sharedStrings } from "./strings.ts";

type Props = {
  readonly statement: Pick<Statement, "quotation" | "question" | "cue" | "date">;
  /** Name of the speaker, and of those through whom the words come. */
  readonly speaker: string;
  readonly through: readonly string[];
  /** Where it stands: publisher, title; empty where the place says it already. */
  readonly source: ComponentChildren;
};

/** Who said it and through whom, how the words stand in the source; then when (with how the date is known) and where. */
export const StatementByline = ({ statement, speaker, through, source }: Props) => {
  const basis = dateBasisText(statement.date);
  return (
    <p class="byline">
      <span class="who">
        <strong class="speaker">{speaker}</strong>
        {through.length > 0 && <span class="through"> {sharedStrings.through(through.join(", "))}</span>}{" "}
        <span class="quotation">{quotationWords(statement)}</span>
      </span>{" "}
      <span class="where">
        <span class="date" title={statement.date.reason || undefined}>
          {dateText(statement.date, "short")}
          {basis !== "" && ` (${basis})`}
        </span>
        {source && (
          <>
            {" · "}
            {/* A source's own words: where they are cut off, it is at their end. */}
            <span class="source" dir="auto">
              {source}
            </span>
          </>
        )}
      </span>
    </p>
  );
};
