import { inOrder } from "../../archive/inOrder.ts";
import { dateBasisText, dateText } from "../dateText.ts";
import { nameOf, type OpenedArchive, sourceOf } from "../openedArchive.ts";
import { readerHref } from "../readerAddress.ts";
import type { Lane, Occasion } from "./occasions.ts";
import { entityStrings } from "./strings.ts";

type Props = { readonly lanes: readonly Lane[]; readonly opened: OpenedArchive };

const Row = ({ occasion, opened }: { readonly occasion: Occasion; readonly opened: OpenedArchive }) => {
  const basis = dateBasisText(occasion.date);
  const sources = new Set(
    occasion.entries.map(({ statement }) => sourceOf(opened.documents.get(statement.document))),
  );
  return (
    <tr>
      <th scope="row">
        {dateText(occasion.date, "short")}
        {basis !== "" && ` (${basis})`}
      </th>
      <td>{nameOf(opened.entities, occasion.speaker)}</td>
      <td>{[...sources].join(", ")}</td>
      <td>
        {occasion.entries.map(({ statement }, index) => (
          <a
            key={statement.id}
            href={readerHref(statement.id)}
            title={statement.text}
            aria-label={entityStrings.statementOf(
              index + 1,
              occasion.entries.length,
              nameOf(opened.entities, occasion.speaker),
            )}
          >
            {index + 1}
          </a>
        ))}
      </td>
    </tr>
  );
};

/** What the timeline shows, as a table: the same occasions in the order of time. */
export const TimelineTable = ({ lanes, opened }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1).
  <section class="as-table" tabIndex={0} aria-label={entityStrings.table}>
    <table>
      <thead>
        <tr>
          <th scope="col">{entityStrings.when()}</th>
          <th scope="col">{entityStrings.who}</th>
          <th scope="col">{entityStrings.source()}</th>
          <th scope="col">{entityStrings.statementsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {lanes
          .flatMap(({ occasions }) => occasions)
          .toSorted((a, b) => inOrder(a.date.from, b.date.from))
          .map((occasion) => (
            <Row key={occasion.id} occasion={occasion} opened={opened} />
          ))}
      </tbody>
    </table>
  </section>
);
