import type { ComponentChildren } from "preact";
import type { Basis } from "../../archive/date.ts";
import type { Evidenced, SourceDocument } from "../../archive/document.ts";
import { languageName } from "../../locales/languageName.ts";
import { dateText } from "../dateText.ts";
import { basisWords } from "../strings.ts";
import { readerStrings } from "./strings.ts";

type FieldProps = {
  readonly name: string;
  readonly basis?: Basis;
  readonly evidence?: string;
  readonly children: ComponentChildren;
};

const Field = ({ name, basis, evidence = "", children }: FieldProps) => (
  <div class="field">
    <dt>{name}</dt>
    <dd>
      {children}
      {basis && basis !== "unknown" && <span class="basis">{basisWords[basis]}</span>}
      {evidence !== "" && <p class="evidence">{evidence}</p>}
    </dd>
  </div>
);

const Evidence = ({ name, field }: { readonly name: string; readonly field: Evidenced }) => (
  <Field name={name} basis={field.basis} evidence={field.evidence}>
    {field.value || readerStrings.notKnown}
  </Field>
);

const Address = ({ url }: { readonly url: string }) =>
  /^https?:\/\//.test(url) ? (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  ) : (
    <span>{url || readerStrings.notKnown}</span>
  );

/** The bibliographic record: each field with how it is known and why; what was mended; what is odd and kept. */
export const BibliographicRecord = ({ document }: { readonly document: SourceDocument }) => {
  const { fields } = readerStrings;
  return (
    <section class="record" aria-labelledby="record">
      <h2 id="record" tabIndex={-1}>
        {readerStrings.record}
      </h2>
      <dl>
        {document.author.value !== "" || document.interviewee.value === "" ? (
          <Evidence name={fields.author} field={document.author} />
        ) : null}
        {document.interviewee.value !== "" && (
          <Evidence name={fields.interviewee} field={document.interviewee} />
        )}
        <Evidence name={fields.publisher} field={document.publisher} />
        <Field name={fields.date} basis={document.date.basis} evidence={document.date.reason}>
          {dateText(document.date)}
        </Field>
        <Field name={fields.url} basis={document.url.basis} evidence={document.url.evidence}>
          <Address url={document.url.value} />
        </Field>
        <Evidence name={fields.rights} field={document.rights} />
        <Field name={fields.language}>{languageName(document.language)}</Field>
        {document.emendations.length > 0 && (
          <Field name={fields.emendations}>
            <ul>
              {document.emendations.map(({ block, start, end, was, reason }) => (
                <li key={`${block}:${start}`}>
                  {readerStrings.emendation(
                    document.blocks[block]?.text.slice(start, end) ?? "",
                    was,
                    reason,
                  )}
                </li>
              ))}
            </ul>
          </Field>
        )}
        {document.notes.length > 0 && (
          <Field name={fields.notes}>
            <ul>
              {document.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Field>
        )}
        <Field name={fields.source}>
          <span class="fingerprint">
            {readerStrings.sourceFile(document.source.file, document.source.sha256)}
          </span>
        </Field>
      </dl>
    </section>
  );
};
