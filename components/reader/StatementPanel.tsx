import type { SourceDocument } from "../../archive/document.ts";
import type { Entity } from "../../archive/entity.ts";
import type { Statement } from "../../archive/statement.ts";
import { locale } from "../../locales/locale.ts";
import { quotedWithCitation } from "../citation.ts";
import { dateBasisText, dateText } from "../dateText.ts";
import { nameOf } from "../openedArchive.ts";
import { originalHref } from "../originalHref.ts";
import { readerHref } from "../readerAddress.ts";
import { quotationWords, sharedStrings } from "../strings.ts";
import { useCopy } from "../useCopy.ts";
import { readerStrings } from "./strings.ts";
import { numberOf } from "./voices.ts";

type Props = {
  readonly statement: Statement;
  readonly statements: readonly Statement[];
  readonly document: SourceDocument;
  readonly entities: ReadonlyMap<string, Entity>;
};

const Neighbour = ({ of, rel, words }: { of: Statement | undefined; rel: "prev" | "next"; words: string }) =>
  of ? (
    <a href={readerHref(of.id)} rel={rel}>
      {words}
    </a>
  ) : (
    <span class="none">{words}</span>
  );

const Details = ({ statement, entities }: Pick<Props, "statement" | "entities">) => {
  const basis = dateBasisText(statement.date);
  return (
    <dl>
      <dt>{readerStrings.when}</dt>
      <dd>
        {dateText(statement.date)}
        {basis !== "" && ` (${basis})`}
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
            <dd key={inside.start}>
              <span class="words">{statement.text.slice(inside.start, inside.end)}</span>{" "}
              {nameOf(entities, inside.speaker)}, {quotationWords({ ...inside, question: -1 })}
            </dd>
          ))}
        </>
      )}
    </dl>
  );
};

/** What is known of the marked statement, its neighbours, and what can be done with it. */
export const StatementPanel = ({ statement, statements, document, entities }: Props) => {
  const { said, copy } = useCopy(statement.id);
  const at = statements.indexOf(statement);
  const speaker = nameOf(entities, statement.speaker);
  const through = statement.through.map((id) => nameOf(entities, id));
  const original = originalHref(document.url.value, statement.text);
  const cited = {
    document: {
      title: document.title,
      author: document.author.value,
      publisher: document.publisher.value,
      url: document.url.value,
      date: document.date,
    },
    statement,
    speaker,
    through,
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
        <Neighbour of={statements[at - 1]} rel="prev" words={readerStrings.previous} />
        <Neighbour of={statements[at + 1]} rel="next" words={readerStrings.next} />
      </nav>
      <p class="who">
        <strong>{speaker}</strong>
        {through.length > 0 && <span class="through"> {sharedStrings.through(through.join(", "))}</span>}{" "}
        <span class="quotation">{quotationWords(statement)}</span>
      </p>
      <Details statement={statement} entities={entities} />
      <p class="actions">
        <button type="button" class="button" onClick={() => copy(quotedWithCitation(cited))}>
          {readerStrings.copy}
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
    </aside>
  );
};
