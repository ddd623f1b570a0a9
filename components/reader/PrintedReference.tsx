import type { SourceDocument } from "../../archive/document.ts";
import type { Entity } from "../../archive/entity.ts";
import type { Statement } from "../../archive/statement.ts";
import { citation, documentCitation } from "../citation.ts";
import { citeStrings } from "../cite/strings.ts";
import { nameOf } from "../openedArchive.ts";

type Props = {
  readonly document: SourceDocument;
  /** The one that is marked, if one is. */
  readonly statement: Statement | undefined;
  readonly entities: ReadonlyMap<string, Entity>;
};

/** Only on paper, where no record is a press away: what this is a print of. */
export const PrintedReference = ({ document: source, statement, entities }: Props) => {
  const { title, author, publisher, url, date } = source;
  const document = {
    title,
    author: author.basis === "inferred" ? citeStrings.supplied(author.value) : author.value,
    publisher: publisher.value,
    url: url.value,
    date,
  };
  return (
    <p class="printed">
      {statement === undefined
        ? documentCitation(source.id, document)
        : citation({
            document,
            statement,
            speaker: nameOf(entities, statement.speaker),
            through: statement.through.map((id) => nameOf(entities, id)),
          })}
    </p>
  );
};
