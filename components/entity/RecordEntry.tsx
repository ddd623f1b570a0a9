import type { OnRecord } from "../../archive/entityRecord.ts";
import { MarkedText } from "../MarkedText.tsx";
import { nameOf, type OpenedArchive, sourceOf } from "../openedArchive.ts";
import { readerHref } from "../readerAddress.ts";
import { StatementByline } from "../StatementByline.tsx";

type Props = { readonly entry: OnRecord; readonly opened: OpenedArchive };

/** One statement on record: its words, as a link to them in their source, and who said them when, where and how. */
export const RecordEntry = ({ entry: { statement, speaker, inside, date }, opened }: Props) => {
  const document = opened.documents.get(statement.document);
  const name = (id: string) => nameOf(opened.entities, id);
  const marks =
    inside === undefined
      ? []
      : [{ start: inside.start - statement.start, end: inside.end - statement.start }];
  const said =
    inside === undefined
      ? { ...statement, date }
      : { quotation: inside.quotation, cue: inside.cue, question: -1, date };
  const through = inside === undefined ? statement.through : [statement.speaker, ...statement.through];
  return (
    <div class="entry">
      <blockquote lang={document?.language} dir="auto">
        <a href={readerHref(statement.id)}>
          <MarkedText text={statement.text} marks={marks} />
        </a>
      </blockquote>
      <StatementByline
        statement={said}
        speaker={name(speaker)}
        through={through.map(name)}
        source={sourceOf(document)}
      />
    </div>
  );
};
