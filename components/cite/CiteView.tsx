import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Around, originalHref } from "../originalHref.ts";
import { sharedStrings } from "../strings.ts";
import type { CitedStatement } from "./citedStatement.ts";
import { type ReferenceFormat, reference, referenceFile, referenceFormats } from "./reference.ts";
import { citeStrings } from "./strings.ts";

type Props = {
  readonly cited: CitedStatement;
  readonly copy: (text: string) => Promise<boolean>;
  /** What stands around the statement in its block, for the way to the original; left out where that is offered elsewhere. */
  readonly around?: Around;
  /** Saves a file; left out where that is not for us to do, as on somebody else's page. */
  readonly save?: (name: string, text: string, type: string) => void;
  /** Whether the focus goes to what copies the reference, as soon as that is there. */
  readonly takesFocus?: boolean;
};

/** The reference to a statement's source in the format of one's choice, to read, copy, and perhaps save. */
export const CiteView = ({ cited, copy, around, save, takesFocus = false }: Props) => {
  const copyButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) copyButton.current?.focus();
  }, [takesFocus]);
  const [format, setFormat] = useState<ReferenceFormat>("plain");
  const [said, setSaid] = useState("");
  const text = reference(cited, format);
  const { ending, type } = referenceFile[format];
  const original =
    around === undefined ? "" : originalHref(cited.record.url.value, cited.statement.text, around);
  const choose = (next: ReferenceFormat): void => {
    setFormat(next);
    setSaid("");
  };
  const copyIt = async (): Promise<void> =>
    setSaid((await copy(text)) ? sharedStrings.copied : sharedStrings.notCopied);
  return (
    <div class="cite">
      <fieldset class="views formats" aria-label={citeStrings.formats}>
        {referenceFormats.map((each) => (
          <button key={each} type="button" aria-pressed={each === format} onClick={() => choose(each)}>
            {citeStrings.format[each]}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1). */}
      <section class="text" tabIndex={0} aria-label={citeStrings.reference(citeStrings.format[format])}>
        {/* A reference in words runs as they do; what programs read runs from left to right. */}
        <pre dir={format === "plain" ? "auto" : "ltr"}>{text}</pre>
      </section>
      <p class="actions">
        <button type="button" ref={copyButton} onClick={() => void copyIt()}>
          {citeStrings.copy}
        </button>
        {save !== undefined && (
          <button
            type="button"
            onClick={() => save(`${cited.statement.id.replaceAll("/", "-")}.${ending}`, text, type)}
          >
            {citeStrings.save}
          </button>
        )}
        {original !== "" && (
          <a href={original} target="_blank" rel="noreferrer">
            {citeStrings.original}
          </a>
        )}
        <span class="said" role="status">
          {said}
        </span>
      </p>
    </div>
  );
};
