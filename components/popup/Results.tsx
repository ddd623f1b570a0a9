import type { SearchResult } from "../../archive/archive.ts";
import type { DocumentSummary } from "../../archive/cardMaterial.ts";
import { MarkedText } from "../MarkedText.tsx";
import { nameOf, type OpenedArchive, sourceOf } from "../openedArchive.ts";
import { StatementByline } from "../StatementByline.tsx";
import { excerpt, marksWithin } from "./excerpt.ts";
import { entry } from "./popupKeys.ts";
import { popupStrings } from "./strings.ts";

const Source = ({ document }: { readonly document: DocumentSummary }) => (
  <>
    {sourceOf(document)}
    {document.publisher !== "" && (
      <>
        {" · "}
        <span lang={document.language}>{document.title}</span>
      </>
    )}
  </>
);

type ResultProps = {
  readonly result: SearchResult;
  readonly opened: OpenedArchive;
  /** The reader's address at this statement. */
  readonly address: string;
  readonly onOpen: (event: MouseEvent, address: string) => void;
};

const Result = ({ result: { statement, marks }, opened, address, onOpen }: ResultProps) => {
  const { start, end } = excerpt(statement.text, marks);
  const document = opened.documents.get(statement.document);
  return (
    <li class="result">
      <blockquote lang={document?.language} dir="auto">
        <a href={address} target="_blank" {...entry} onClick={(event) => onOpen(event, address)}>
          {start > 0 && <span class="cut">{popupStrings.ellipsis} </span>}
          <MarkedText text={statement.text.slice(start, end)} marks={marksWithin(marks, start, end)} />
          {end < statement.text.length && <span class="cut"> {popupStrings.ellipsis}</span>}
        </a>
      </blockquote>
      <StatementByline
        statement={statement}
        speaker={nameOf(opened.entities, statement.speaker)}
        through={statement.through.map((id) => nameOf(opened.entities, id))}
        source={document && <Source document={document} />}
      />
    </li>
  );
};

type Props = {
  readonly results: readonly SearchResult[];
  readonly opened: OpenedArchive;
  readonly readerAddress: (statement: string) => string;
  readonly onOpen: (event: MouseEvent, address: string) => void;
};

/** Statements found, best first, each a link into the reader. */
export const Results = ({ results, opened, readerAddress, onOpen }: Props) => (
  <ol class="results">
    {results.map((result) => (
      <Result
        key={result.statement.id}
        result={result}
        opened={opened}
        address={readerAddress(result.statement.id)}
        onOpen={onOpen}
      />
    ))}
  </ol>
);
