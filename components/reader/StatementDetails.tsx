import type { Dated } from "../../archive/date.ts";
import type { Entity } from "../../archive/entity.ts";
import type { Statement } from "../../archive/statement.ts";
import { wordsInside } from "../../archive/wordsInside.ts";
import { dateBasisText, dateText } from "../dateText.ts";
import { nameOf } from "../openedArchive.ts";
import { quotationWords } from "../strings.ts";
import { readerStrings } from "./strings.ts";

type Props = { readonly statement: Statement; readonly entities: ReadonlyMap<string, Entity> };

const When = ({ date }: { readonly date: Dated }) => {
  const basis = dateBasisText(date);
  return (
    <span title={date.reason || undefined}>
      {dateText(date)}
      {basis !== "" && ` (${basis})`}
    </span>
  );
};

/** When a statement was said, what tells whose words it has, and who speaks inside it. */
export const StatementDetails = ({ statement, entities }: Props) => (
  <dl>
    <dt>{readerStrings.when}</dt>
    <dd>
      <When date={statement.date} />
      {statement.date.reason !== "" && <p class="reason">{statement.date.reason}</p>}
    </dd>
    {statement.cue !== "" && (
      <>
        <dt>{readerStrings.cue}</dt>
        <dd>“{statement.cue}”</dd>
      </>
    )}
    {statement.attributions.length > 0 && (
      <>
        <dt>{readerStrings.inside}</dt>
        {statement.attributions.map((inside) => (
          <dd key={`${inside.start}-${inside.end}-${inside.speaker}`}>
            <span class="words">{wordsInside(statement, inside)}</span> {nameOf(entities, inside.speaker)},{" "}
            {quotationWords({ ...inside, question: -1 })}
            {inside.date !== undefined && (
              <>
                , <When date={inside.date} />
              </>
            )}
          </dd>
        ))}
      </>
    )}
  </dl>
);
