import type { Statement } from "../../archive/statement.ts";
import { quotationWords } from "../strings.ts";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";

type Props = { readonly statement: Statement; readonly names: CardNames };

/** Whose words else a statement holds, and which of its words nobody said. */
export const StatementInside = ({ statement, names }: Props) => {
  const others = statement.attributions
    .filter((part) => part.speaker !== statement.speaker)
    .map((part) => `${names.name(part.speaker)} (${quotationWords({ ...part, question: -1 })})`);
  return (
    <>
      {others.length > 0 && (
        <p class="inside">
          {cardStrings.inside} {[...new Set(others)].join(", ")}
        </p>
      )}
      {statement.hypothetical.map(({ start, end }) => (
        <p key={start} class="inside">
          {cardStrings.hypothetical(statement.text.slice(start, end))}
        </p>
      ))}
    </>
  );
};
