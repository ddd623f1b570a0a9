import { useState } from "preact/hooks";
import type { SourceDocument } from "../../archive/document.ts";
import type { Entity } from "../../archive/entity.ts";
import type { Statement } from "../../archive/statement.ts";
import { locale } from "../../locales/locale.ts";
import { quotedWithCitation } from "../citation.ts";
import { CiteView } from "../cite/CiteView.tsx";
import { copyText } from "../copyText.ts";
import { entityHref } from "../entityAddress.ts";
import { nameOf } from "../openedArchive.ts";
import { originalHref } from "../originalHref.ts";
import { readerHref } from "../readerAddress.ts";
import { saveFile } from "../saveFile.ts";
import { quotationWords, sharedStrings } from "../strings.ts";
import { useCopy } from "../useCopy.ts";
import { neighboursOf } from "./neighbours.ts";
import { StatementDetails } from "./StatementDetails.tsx";
import { readerStrings } from "./strings.ts";
import { numberOf, speaksIn } from "./voices.ts";

type Props = {
  readonly statement: Statement;
  readonly statements: readonly Statement[];
  readonly document: SourceDocument;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Whose words alone are picked out, and led through; empty for all. */
  readonly only: string;
};

const Arrow = ({ sign }: { sign: "←" | "→" }) => (
  <span class="arrow" aria-hidden="true">
    {sign}
  </span>
);

const Neighbour = ({
  of,
  rel,
  words,
}: {
  of: Statement | undefined;
  rel: "prev" | "next";
  words: string;
}) => {
  const shown = (
    <>
      {rel === "prev" && <Arrow sign="←" />} {words} {rel === "next" && <Arrow sign="→" />}
    </>
  );
  return of ? (
    <a href={readerHref(of.id)} rel={rel}>
      {shown}
    </a>
  ) : (
    <span class="none">{shown}</span>
  );
};

/** What is known of the marked statement, its neighbours, and what can be done with it. */
export const StatementPanel = ({ statement, statements, document, entities, only }: Props) => {
  const { said, copy } = useCopy(statement.id);
  const [isCiting, setCiting] = useState(false);
  const { previous, next } = neighboursOf(
    statements,
    statement.id,
    (one) => only === "" || speaksIn(one, only),
  );
  const speaker = nameOf(entities, statement.speaker);
  const through = statement.through.map((id) => nameOf(entities, id));
  const block = document.blocks[statement.block]?.text ?? "";
  const around = { before: block.slice(0, statement.start), after: block.slice(statement.end) };
  const original = originalHref(document.url.value, statement.text, around);
  const source = {
    title: document.title,
    author: document.author.value,
    publisher: document.publisher.value,
    url: document.url.value,
    date: document.date,
  };
  return (
    <aside
      class="panel"
      aria-label={readerStrings.thisStatement}
      lang={locale().language}
      dir={locale().direction}
    >
      <p class="position">{readerStrings.statement(numberOf(statement.id), statements.length)}</p>
      <nav aria-label={readerStrings.neighbours} title={readerStrings.arrows}>
        <Neighbour
          of={previous}
          rel="prev"
          words={only === "" ? readerStrings.previous : readerStrings.previousOfTheirs}
        />
        <Neighbour
          of={next}
          rel="next"
          words={only === "" ? readerStrings.next : readerStrings.nextOfTheirs}
        />
      </nav>
      <p class="who">
        <strong>
          <a href={entityHref(statement.speaker)}>{speaker}</a>
        </strong>
        {through.length > 0 && <span class="through"> {sharedStrings.through(through.join(", "))}</span>}{" "}
        <span class="quotation">{quotationWords(statement)}</span>
      </p>
      <StatementDetails statement={statement} entities={entities} />
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => copy(quotedWithCitation({ document: source, statement, speaker, through }))}
        >
          {readerStrings.copy}
        </button>
        <button
          type="button"
          class="plain"
          title={readerStrings.linkHint}
          onClick={() => copy(new URL(readerHref(statement.id), location.href).href)}
        >
          {readerStrings.copyLink}
        </button>
        <button type="button" class="plain" aria-expanded={isCiting} onClick={() => setCiting(!isCiting)}>
          {readerStrings.cite}
        </button>
        {original !== "" && (
          <a href={original} rel="noreferrer">
            {readerStrings.original}
          </a>
        )}
      </p>
      <p class="said" role="status">
        {said}
      </p>
      {isCiting && (
        <CiteView
          key={statement.id}
          cited={{ record: document, statement, speaker, through }}
          copy={copyText}
          save={saveFile}
        />
      )}
    </aside>
  );
};
