import type { Entity } from "../../archive/entity.ts";
import { entityHref } from "../entityAddress.ts";
import { nameOf } from "../openedArchive.ts";

import { readerStrings } from "./strings.ts";
import type { Tally } from "./voices.ts";

/** As many as are taken in at a glance; the rest unfold. */
const AT_ONCE = 10;

type Entities = ReadonlyMap<string, Entity>;

const Names = ({ tally, entities }: { readonly tally: Tally; readonly entities: Entities }) => (
  <ul>
    {tally.map(({ id, count }) => (
      <li key={id}>
        <a href={entityHref(id)} title={readerStrings.statements(count)}>
          {nameOf(entities, id)}
        </a>{" "}
        <span class="count">{count}</span>
      </li>
    ))}
  </ul>
);

type Props = { readonly title: string; readonly tally: Tally; readonly entities: Entities };

/** Names with how many statements are theirs, each a link to its own page; none at all where there are no names. */
export const TallyList = ({ title, tally, entities }: Props) =>
  tally.length === 0 ? null : (
    <section class="tally">
      <h2>{title}</h2>
      <div>
        <Names tally={tally.slice(0, AT_ONCE)} entities={entities} />
        {tally.length > AT_ONCE && (
          <details>
            <summary>{readerStrings.moreNames(tally.length - AT_ONCE)}</summary>
            <Names tally={tally.slice(AT_ONCE)} entities={entities} />
          </details>
        )}
      </div>
    </section>
  );
