import type { Entity } from "../../archive/entity.ts";
import type { Statement } from "../../archive/statement.ts";
import { locale } from "../../locales/locale.ts";
import { entityHref } from "../entityAddress.ts";
import { nameOf } from "../openedArchive.ts";
import { readerHref } from "../readerAddress.ts";
import { quotationWords, sharedStrings } from "../strings.ts";
import type { Part } from "./pieces.ts";
import { readerStrings } from "./strings.ts";
import { numberOf, type Voice } from "./voices.ts";

/** Text with what was mended and what nobody said shown as such. The notes are painted, so that copied text stays verbatim. */
export const Parts = ({ parts }: { readonly parts: readonly Part[] }) => (
  <>
    {parts.map(({ start, text, emendation, hypothetical }) => {
      if (emendation) {
        return (
          <span
            key={start}
            class="emended"
            title={emendation.reason}
            data-note={readerStrings.was(emendation.was)}
          >
            {text}
          </span>
        );
      }
      if (!hypothetical) return text;
      return (
        <span key={start} class="hypothetical" data-note={` [${readerStrings.hypothetical}]`}>
          {text}
        </span>
      );
    })}
  </>
);

type Props = {
  readonly statement: Statement;
  readonly parts: readonly Part[];
  readonly voice: Voice | undefined;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly current: boolean;
  /** Somebody else's words are picked out. */
  readonly isDimmed: boolean;
};

/** A statement in its running text: who speaks (in the margin, when it changes), its number as its permalink, its words. */
export const StatementText = ({ statement, parts, voice, entities, current, isDimmed }: Props) => {
  const speaker = nameOf(entities, statement.speaker);
  const how = quotationWords(statement);
  const through = statement.through.map((id) => nameOf(entities, id)).join(", ");
  const number = numberOf(statement.id);
  return (
    <>
      {voice?.quotation && (
        <span class="voice" dir={locale().direction} data-dimmed={isDimmed ? "" : undefined}>
          {voice.speaker && (
            <strong>
              <a href={entityHref(statement.speaker)}>{speaker}</a>
            </strong>
          )}
          {voice.speaker && through !== "" && <span class="through">{sharedStrings.through(through)}</span>}
          <span class="how">{how}</span>
        </span>
      )}
      <a
        class="number"
        href={readerHref(statement.id)}
        aria-label={readerStrings.statementLink(number, speaker, how)}
      >
        {number}
      </a>
      <span
        class="statement"
        id={`statement-${number}`}
        data-statement={statement.id}
        tabIndex={-1}
        aria-current={current ? "true" : undefined}
        data-dimmed={isDimmed ? "" : undefined}
      >
        <Parts parts={parts} />
      </span>
    </>
  );
};
