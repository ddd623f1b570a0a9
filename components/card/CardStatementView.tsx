import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardStatement } from "../../archive/card.ts";
import type { Entity } from "../../archive/entity.ts";
import { quotedWithCitation } from "../citation.ts";
import { Failure } from "../Failure.tsx";
import { StatementByline } from "../StatementByline.tsx";
import { sharedStrings } from "../strings.ts";
import { CitePanel } from "./CitePanel.tsx";
import type { CardActions, CardQuestion } from "./cardHandle.ts";
import { shortcut } from "./cardKeys.ts";
import type { CardNames } from "./cardNames.ts";
import { InContext } from "./InContext.tsx";
import { QuoteText } from "./QuoteText.tsx";
import { questionInStatement } from "./questionInStatement.ts";
import { StatementInside } from "./StatementInside.tsx";
import { cardStrings } from "./strings.ts";
import { usePassage } from "./usePassage.ts";
import { WhyThis } from "./WhyThis.tsx";

type Props = {
  readonly shown: CardStatement;
  /** By what relation it is here; empty where the statement before it says so already, or none is needed. */
  readonly relation: string;
  /** Whose card it is, and what was asked. */
  readonly entity: Entity;
  readonly question: CardQuestion;
  readonly names: CardNames;
  readonly actions: Pick<CardActions, "onOpenSource" | "passage">;
  readonly onLookUp: (question: CardQuestion, from: HTMLElement) => void;
  readonly takesFocus: boolean;
  readonly copy: (text: string) => Promise<boolean>;
};

/** One statement, verbatim: whose it is, when, in which source and how, with what it answers and why it is here. */
export const CardStatementView = (props: Props) => {
  const { shown, relation, entity, question, names, actions, onLookUp, takesFocus, copy } = props;
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) item.current?.focus();
  }, [takesFocus]);
  const [open, setOpen] = useState<"cite" | "why">();
  /** Opened by its letter, not by its button, the reference takes the focus: the next press copies it. */
  const [isByLetter, setByLetter] = useState(false);
  const [isContextOpen, setContextOpen] = useState(false);
  const [said, setSaid] = useState("");
  const { statement, marks, why } = shown;
  const document = names.document(statement.document);
  const speaker = names.name(statement.speaker);
  const through = statement.through.map(names.name);
  const asked = names.context(statement.document, statement.question);
  const others = (statement.names ?? []).filter(({ entities }) => !entities.includes(entity.id));
  const passage = usePassage(statement, actions.passage);
  const context = isContextOpen ? passage.answer : undefined;
  const panelId = `more-${statement.id}`;

  const copyWithCitation = async () => {
    if (document === undefined) return;
    const { title, author, publisher, url, date } = document;
    const cited = { title, author, publisher, url, ...(date === undefined ? {} : { date }) };
    const isCopied = await copy(quotedWithCitation({ document: cited, statement, speaker, through }));
    setSaid(isCopied ? sharedStrings.copied : sharedStrings.notCopied);
  };

  return (
    <li class="statement" tabIndex={-1} ref={item}>
      {relation !== "" && <p class="relation">{relation}</p>}
      {asked !== "" && (
        <p class="question" lang={document?.language}>
          <span class="label">{cardStrings.asked}</span> <bdi>{asked}</bdi>
        </p>
      )}
      {context?.ok ? (
        <InContext statement={statement} passage={context.passage} />
      ) : (
        <blockquote lang={document?.language} dir="auto" aria-busy={isContextOpen && context === undefined}>
          <QuoteText
            text={statement.text}
            marks={marks}
            names={others}
            onName={(name, words, element) =>
              onLookUp(questionInStatement(statement, name, words, question.context.title), element)
            }
          />
        </blockquote>
      )}
      {context?.ok === false && (
        <Failure heading="h3" title={cardStrings.noContext} detail={context.error}>
          <button type="button" onClick={passage.want}>
            {sharedStrings.tryAgain}
          </button>
        </Failure>
      )}
      <StatementByline
        statement={statement}
        speaker={speaker}
        through={through}
        source={names.source(statement.document)}
      />
      <StatementInside statement={statement} names={names} />
      <p class="actions">
        <button
          type="button"
          aria-keyshortcuts={shortcut("openSource")}
          onClick={() => actions.onOpenSource(statement.document, statement.id)}
        >
          {cardStrings.openSource}
        </button>
        <button
          type="button"
          aria-expanded={isContextOpen}
          aria-keyshortcuts={shortcut("inContext")}
          onClick={() => {
            if (!isContextOpen) passage.want();
            setContextOpen(!isContextOpen);
          }}
        >
          {cardStrings.inContext}
        </button>
        {document !== undefined && (
          <button
            type="button"
            aria-label={cardStrings.copyWithCitation}
            title={cardStrings.copyWithCitation}
            aria-keyshortcuts={shortcut("copy")}
            onClick={() => void copyWithCitation()}
          >
            {cardStrings.copy}
          </button>
        )}
        <button
          type="button"
          aria-expanded={open === "cite"}
          aria-controls={panelId}
          aria-keyshortcuts={shortcut("cite")}
          onClick={({ currentTarget }) => {
            passage.want();
            setByLetter(!currentTarget.matches(":focus"));
            setOpen(open === "cite" ? undefined : "cite");
          }}
        >
          {cardStrings.cite}
        </button>
        <button
          type="button"
          aria-expanded={open === "why"}
          aria-controls={panelId}
          aria-keyshortcuts={shortcut("why")}
          onClick={() => setOpen(open === "why" ? undefined : "why")}
        >
          {cardStrings.why}
        </button>
        <span class="said" role="status">
          {said}
        </span>
      </p>
      <div id={panelId} hidden={open === undefined}>
        {open === "why" && (
          <WhyThis why={why} question={question} name={entity.name} names={names} statement={statement} />
        )}
        {open === "cite" && (
          <CitePanel
            statement={statement}
            names={names}
            passage={passage}
            copy={copy}
            takesFocus={isByLetter}
          />
        )}
      </div>
    </li>
  );
};
