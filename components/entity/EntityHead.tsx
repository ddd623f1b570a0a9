import type { Entity } from "../../archive/entity.ts";
import type { OnRecord } from "../../archive/entityRecord.ts";
import { relatedEntities } from "../../archive/relatedEntities.ts";
import { entityHref } from "../entityAddress.ts";
import { nameOf, type OpenedArchive, sourceOf } from "../openedArchive.ts";
import { readerHref } from "../readerAddress.ts";
import { entityKindWords } from "../strings.ts";
import { entityStrings } from "./strings.ts";

type Props = {
  readonly entity: Entity;
  readonly record: readonly OnRecord[];
  readonly opened: OpenedArchive;
};

const YEAR_DIGITS = 4;

/** Roles in the words of the sources, each wording once in each source. */
const rolesOf = ({ roles }: Entity): Entity["roles"] =>
  roles.filter(
    (role, index) =>
      roles.findIndex(({ text, document }) => text === role.text && document === role.document) === index,
  );

/** The entity's name and kind, its roles as sources state them, how much is on record, and what is related to it. */
export const EntityHead = ({ entity, record, opened }: Props) => {
  const related = new Set(relatedEntities(entity.id, [...opened.entities.values()]).map((one) => one.entity));
  const sources = new Set(record.map(({ statement }) => statement.document)).size;
  const years = record.map(({ date }) => date.from.slice(0, YEAR_DIGITS)).filter((year) => year !== "");
  const span = [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join("–");
  return (
    <header class="head">
      <h1>{entity.name}</h1>
      <p class="byline">
        {[entityKindWords[entity.kind], entity.description].filter((words) => words !== "").join(" · ")}
      </p>
      {rolesOf(entity).length > 0 && (
        <ul class="roles">
          {rolesOf(entity).map(({ text, document }) => {
            const source = opened.documents.get(document);
            return (
              <li key={`${document} ${text}`}>
                <span class="words">{entityStrings.role(text)}</span>{" "}
                <a href={readerHref(document)}>
                  {[sourceOf(source), source?.date?.from.slice(0, YEAR_DIGITS) ?? ""]
                    .filter((words) => words !== "")
                    .join(", ")}
                </a>
              </li>
            );
          })}
        </ul>
      )}
      {record.length > 0 && (
        <p class="totals">
          {[entityStrings.statements(record.length), entityStrings.sources(sources), span]
            .filter((words) => words !== "")
            .join(" · ")}
        </p>
      )}
      {related.size > 0 && (
        <p class="see-also">
          {entityStrings.seeAlso}{" "}
          {[...related].map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={entityHref(id)}>{nameOf(opened.entities, id)}</a>
            </span>
          ))}
        </p>
      )}
    </header>
  );
};
