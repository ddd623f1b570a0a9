import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SourceDocument } from "../../archive/document.ts";
import type { Entity } from "../../archive/entity.ts";
import type { Statement } from "../../archive/statement.ts";
import { locale } from "../../locales/locale.ts";
import { archiveStrings } from "../archive/strings.ts";
import { dateBasisText, dateText } from "../dateText.ts";
import { BibliographicRecord } from "./BibliographicRecord.tsx";
import { neighboursOf } from "./neighbours.ts";
import { PrintedReference } from "./PrintedReference.tsx";
import { SourceText } from "./SourceText.tsx";
import { SpeakerFilter } from "./SpeakerFilter.tsx";
import { showSection, showStatement } from "./showStatement.ts";
import { readerStrings } from "./strings.ts";
import { TallyList } from "./TallyList.tsx";
import { namesOf, numberOf, speakersOf, speaksIn } from "./voices.ts";

type Props = {
  readonly document: SourceDocument;
  readonly statements: readonly Statement[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Id of the statement asked for; empty for none. */
  readonly statement: string;
  readonly onGo: (statement: string) => void;
};

const bylineOf = (document: SourceDocument): string => {
  const basis = dateBasisText(document.date);
  return [
    archiveStrings.genre(document.genre),
    document.author.value,
    document.publisher.value,
    `${dateText(document.date)}${basis === "" ? "" : ` (${basis})`}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
};

const rightsOf = ({ rights }: SourceDocument): string => rights.value || rights.evidence;

/** One document: title, record, who speaks, and the text at the statement asked for. */
export const DocumentView = ({ document, statements, entities, statement, onGo }: Props) => {
  const main = useRef<HTMLElement>(null);
  /** Whose words are picked out; empty for nobody's. */
  const [only, setOnly] = useState("");
  const unknown = statement !== "" && !statements.some(({ id }) => id === statement);
  useEffect(() => {
    window.document.title = readerStrings.pageTitle(document.title);
  }, [document]);
  useLayoutEffect(() => {
    if (main.current) showStatement(main.current, unknown ? "" : statement);
  }, [statement, unknown]);

  /** Neighbours by arrow keys, only while a statement has the focus, so that no reading habit is disturbed. */
  const keys = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof HTMLElement) || !event.target.matches(".statement")) return;
    const { previous, next: following } = neighboursOf(
      statements,
      statement,
      (one) => only === "" || speaksIn(one, only),
    );
    const [back, on] =
      locale().direction === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    const next = event.key === back ? previous : event.key === on ? following : undefined;
    if (!next) return;
    event.preventDefault();
    onGo(next.id);
  };

  /** A press on a statement is a press on its number; one that selects words is left alone. */
  const press = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest("a, button")) return;
    const pressed = event.target.closest<HTMLElement>("[data-statement]")?.dataset.statement;
    if (pressed && pressed !== statement && window.getSelection()?.isCollapsed !== false) onGo(pressed);
  };

  return (
    <main ref={main} onKeyDown={keys} onClick={press}>
      <header class="head">
        {unknown && (
          <p class="notice" role="alert">
            {readerStrings.unknownStatement(numberOf(statement))}
          </p>
        )}
        <h1 lang={document.language} dir="auto">
          {document.title}
        </h1>
        <p class="byline">{bylineOf(document)}</p>
        <p class="rights">
          <bdi>{rightsOf(document)}</bdi>
        </p>
        <PrintedReference
          document={document}
          statement={statements.find(({ id }) => id === statement)}
          entities={entities}
        />
        <p>
          <button type="button" class="to-record" onClick={() => showSection(main.current, "record")}>
            {readerStrings.toRecord}
          </button>
        </p>
        <SpeakerFilter
          speakers={speakersOf(statements)}
          total={statements.length}
          entities={entities}
          only={only}
          onOnly={setOnly}
        />
        <TallyList title={readerStrings.names} tally={namesOf(statements)} entities={entities} />
      </header>
      <article aria-labelledby="text">
        <h2 id="text" class="unseen" tabIndex={-1}>
          {readerStrings.text}
        </h2>
        <SourceText
          document={document}
          statements={statements}
          entities={entities}
          current={unknown ? "" : statement}
          only={only}
        />
      </article>
      <BibliographicRecord document={document} />
    </main>
  );
};
