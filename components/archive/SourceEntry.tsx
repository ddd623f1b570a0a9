import type { DocumentSummary } from "../../archive/cardMaterial.ts";
import type { SourceDocument } from "../../archive/document.ts";
import type { Statement } from "../../archive/statement.ts";
import { languageName } from "../../locales/languageName.ts";
import { dateBasisText, dateText } from "../dateText.ts";
import { entityHref } from "../entityAddress.ts";
import { nameOf, type OpenedArchive } from "../openedArchive.ts";
import { readerHref } from "../readerAddress.ts";
import { documentFacts } from "./documentFacts.ts";
import { archiveStrings } from "./strings.ts";

/** As many speakers as are named; the source itself has the rest. */
const SPEAKERS_NAMED = 5;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");

const whenOf = ({ date }: DocumentSummary): string => {
  if (date === undefined) return "";
  const basis = dateBasisText(date);
  return basis === "" ? dateText(date) : `${dateText(date)} (${basis})`;
};

type FactsProps = {
  readonly document: SourceDocument;
  readonly statements: readonly Statement[];
  readonly opened: OpenedArchive;
};

const Facts = ({ document, statements, opened }: FactsProps) => {
  const facts = documentFacts(statements);
  return (
    <>
      <p>
        {joined([
          archiveStrings.genre(document.genre),
          languageName(document.language),
          archiveStrings.statements(facts.statements),
          archiveStrings.speakers(facts.speakers.length),
          archiveStrings.names(facts.names),
          facts.span ? archiveStrings.span(dateText(facts.span, "short")) : "",
        ])}
      </p>
      <p>
        {archiveStrings.whoSpeaks()}{" "}
        {facts.speakers.slice(0, SPEAKERS_NAMED).map((id, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <a href={entityHref(id)}>{nameOf(opened.entities, id)}</a>
          </span>
        ))}
        {facts.speakers.length > SPEAKERS_NAMED && " …"}
      </p>
    </>
  );
};

type Props = {
  readonly summary: DocumentSummary;
  /** What is in it, once it is read. */
  readonly read: Omit<FactsProps, "opened"> | undefined;
  readonly opened: OpenedArchive;
};

/** One source of the archive: its title as a link to its text, where and when it appeared, and what is in it. */
export const SourceEntry = ({ summary, read, opened }: Props) => (
  <li>
    <a class="title" href={readerHref(summary.id)} lang={summary.language} dir="auto">
      {summary.title}
    </a>
    <p>{joined([summary.author, summary.publisher, whenOf(summary)])}</p>
    {read && <Facts document={read.document} statements={read.statements} opened={opened} />}
  </li>
);
