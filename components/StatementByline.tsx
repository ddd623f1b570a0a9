import type { Statement } from "../archive/statement.ts";
import { dateBasisText, dateText } from "./dateText.ts";
import { quotationWords, sharedStrings } from "./strings.ts";

type Props = {
  readonly statement: Pick<Statement, "quotation" | "question" | "cue" | "date">;
  /** Name of the speaker, and of those through whom the words come. */
  readonly speaker: string;
  readonly through: readonly string[];
  /** "JAMnews", or the title where no publisher is known; empty where the place says it already. */
  readonly source: string;
};

/** Who said it, through whom, when (with how the date is known), where, and how the words stand in the source. */
export const StatementByline = ({ statement, speaker, through, source }: Props) => {
  const basis = dateBasisText(statement.date);
  return (
    <p class="byline">
      <strong class="speaker">{speaker}</strong>
      {through.length > 0 && <span class="through"> {sharedStrings.through(through.join(", "))}</span>}
      {", "}
      <span class="date" title={statement.date.reason || undefined}>
        {dateText(statement.date, "short")}
        {basis !== "" && ` (${basis})`}
      </span>
      {source !== "" && (
        <>
          {", "}
          <span class="source">{source}</span>
        </>
      )}{" "}
      <span class="quotation">{quotationWords(statement)}</span>
    </p>
  );
};
