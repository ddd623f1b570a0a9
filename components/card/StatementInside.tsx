import type { Statement } from "../../archive/statement.ts";
import { wordsInside } from "../../archive/wordsInside.ts";
import { dateText } from "../dateText.ts";
import { quotationWords } from "../strings.ts";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";

type Props = { readonly statement: Statement; readonly names: CardNames };

/** Whose words else a statement holds, and which of its words nobody said. */
export const StatementInside = ({ statement, names }: Props) => {
  const others = statement.attributions
    .filter((part) => part.speaker !== statement.speaker)
    .map((part) => {
      const how = [quotationWords({ ...part, question: -1 }), part.date ? dateText(part.date, "short") : ""];
      return `${names.name(part.speaker)} (${how.filter((words) => words !== "").join(", ")})`;
    });
  return (
    <>
      {others.length > 0 && (
        <p class="inside">
          {cardStrings.inside} {[...new Set(others)].join(", ")}
        </p>
      )}
      {statement.hypothetical.map((part) => (
        <p key={part.start} class="inside">
          {cardStrings.hypothetical(wordsInside(statement, part))}
        </p>
      ))}
    </>
  );
};
