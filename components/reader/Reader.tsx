import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Archive } from "../../archive/archive.ts";
import { Failure } from "../Failure.tsx";
import type { OpenedArchive } from "../openedArchive.ts";
import { PageBar } from "../PageBar.tsx";
import type { ReaderAddress } from "../readerAddress.ts";
import { sharedStrings } from "../strings.ts";
import { useOpenedArchive } from "../useOpenedArchive.ts";
import { DocumentList } from "./DocumentList.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { readerStrings } from "./strings.ts";
import { useReading, warmReading } from "./useReading.ts";

type Props = {
  readonly openArchive: () => Promise<Archive>;
  readonly address: ReaderAddress;
  /** Move to a statement, as following its link does. */
  readonly onGo: (statement: string) => void;
};

/** Slow states say so, but not before a reader would wonder: the words fade in (reader.css). */
const Opening = () => (
  <main>
    <p class="opening" role="status">
      {readerStrings.loading}
    </p>
  </main>
);

const Documents = ({
  opened,
  title,
  children,
}: {
  opened: OpenedArchive;
  title: string;
  children: ComponentChildren;
}) => {
  useEffect(() => {
    document.title = readerStrings.pageTitle(title);
  }, [title]);
  return (
    <main class="list">
      <h1>{title}</h1>
      <p class="byline">{children}</p>
      <DocumentList documents={[...opened.documents.values()]} />
    </main>
  );
};

/** The reader page: a document at a statement, the list of documents, or what went wrong and the way on. */
export const Reader = ({ openArchive, address, onGo }: Props) => {
  const first = useRef(address.document);
  const warm = useCallback((archive: Archive) => warmReading(archive, first.current), []);
  const archive = useOpenedArchive(openArchive, warm);
  const opened = archive.status === "open" ? archive.opened : undefined;
  const reading = useReading(opened, address.document);

  const view = () => {
    const error =
      archive.status === "failed" ? archive.error : reading.status === "failed" ? reading.error : "";
    if (error !== "") {
      return (
        <main>
          <Failure heading="h1" title={readerStrings.failed} detail={error}>
            <button type="button" onClick={archive.retry}>
              {sharedStrings.tryAgain}
            </button>
          </Failure>
        </main>
      );
    }
    if (!opened) return <Opening />;
    if (reading.status === "unknown") {
      return (
        <Documents opened={opened} title={readerStrings.unknownDocument(address.document)}>
          {readerStrings.unknownDocumentHint}
        </Documents>
      );
    }
    // For one render after a move the reading is still of the document before.
    if (reading.status !== "open" || reading.document.id !== address.document) return <Opening />;
    return (
      <DocumentView
        key={reading.document.id}
        document={reading.document}
        statements={reading.statements}
        entities={opened.entities}
        statement={address.statement}
        onGo={onGo}
      />
    );
  };

  return (
    <>
      <PageBar />
      {view()}
    </>
  );
};
