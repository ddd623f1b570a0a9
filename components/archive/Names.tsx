import { entityHref } from "../entityAddress.ts";
import { entityKindWords } from "../strings.ts";
import type { KindOfNames } from "./namesOnRecord.ts";
import { archiveStrings } from "./strings.ts";

type Props = { readonly kinds: readonly KindOfNames[] };

/** The names on record by kind, each a link to its page, with how many statements are by or about it. */
export const Names = ({ kinds }: Props) =>
  kinds.length === 0 ? null : (
    <section class="names" aria-labelledby="names">
      <h2 id="names">{archiveStrings.allNames}</h2>
      {kinds.map(({ kind, names }) => (
        <details key={kind} open={kind === "person"}>
          <summary>
            {entityKindWords[kind]} <span class="count">{names.length}</span>
          </summary>
          <ul>
            {names.map(({ entity, count }) => (
              <li key={entity.id}>
                <a href={entityHref(entity.id)} title={archiveStrings.statements(count)}>
                  {entity.name}
                </a>{" "}
                <span class="count">{count}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
