import { useLayoutEffect, useRef } from "preact/hooks";
import type { SearchResult } from "../../archive/archive.ts";
import type { DocumentSummary } from "../../archive/cardMaterial.ts";
import { MarkedText } from "../MarkedText.tsx";
import { nameOf, type OpenedArchive, sourceOf } from "../openedArchive.ts";
import { StatementByline } from "../StatementByline.tsx";
import { bySource } from "./bySource.ts";
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
  /** Whether the source stands above it already. */
  readonly isUnderSource: boolean;
  /** The reader's address at this statement. */
  readonly address: string;
  readonly onOpen: (event: MouseEvent, address: string) => void;
  readonly takesFocus: boolean;
};

const Result = (props: ResultProps) => {
  const { opened, isUnderSource, address, onOpen, takesFocus } = props;
  const { statement, marks } = props.result;
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) link.current?.focus();
  }, [takesFocus]);
  const { start, end } = excerpt(statement.text, marks);
  const document = opened.documents.get(statement.document);
  return (
    <li class="result">
      <blockquote lang={document?.language} dir="auto">
        <a ref={link} href={address} target="_blank" {...entry} onClick={(event) => onOpen(event, address)}>
          {start > 0 && <span class="cut">{popupStrings.ellipsis} </span>}
          <MarkedText text={statement.text.slice(start, end)} marks={marksWithin(marks, start, end)} />
          {end < statement.text.length && <span class="cut"> {popupStrings.ellipsis}</span>}
        </a>
      </blockquote>
      <StatementByline
        statement={statement}
        speaker={nameOf(opened.entities, statement.speaker)}
        through={statement.through.map((id) => nameOf(opened.entities, id))}
        source={!isUnderSource && document && <Source document={document} />}
      />
    </li>
  );
};

export type ResultsProps = {
  readonly results: readonly SearchResult[];
  readonly isGrouped: boolean;
  /** Id of the statement that takes the focus once it is there; empty for none. */
  readonly focused: string;
  readonly opened: OpenedArchive;
  readonly readerAddress: (statement: string) => string;
  readonly onOpen: (event: MouseEvent, address: string) => void;
};

/** Statements found, best first, each a link into the reader; or by source, each under its heading. */
export const Results = ({ results, isGrouped, ...props }: ResultsProps) =>
  isGrouped ? (
    <div>
      {[...bySource(results)].map(([id, group]) => {
        const document = props.opened.documents.get(id);
        return (
          <section key={id} class="source-group" aria-labelledby={`source-${id}`}>
            <h3 id={`source-${id}`} dir="auto">
              {document === undefined ? id : <Source document={document} />}
            </h3>
            <List results={group} isUnderSource={true} {...props} />
          </section>
        );
      })}
    </div>
  ) : (
    <List results={results} isUnderSource={false} {...props} />
  );

const List = ({
  results,
  isUnderSource,
  opened,
  readerAddress,
  onOpen,
  focused,
}: Omit<ResultsProps, "isGrouped"> & { readonly isUnderSource: boolean }) => (
  <ol class="results">
    {results.map((result) => (
      <Result
        key={result.statement.id}
        result={result}
        opened={opened}
        isUnderSource={isUnderSource}
        address={readerAddress(result.statement.id)}
        onOpen={onOpen}
        takesFocus={result.statement.id === focused}
      />
    ))}
  </ol>
);
