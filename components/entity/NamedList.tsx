import type { Named } from "../../archive/namedTogether.ts";
import { entityHref } from "../entityAddress.ts";
import { nameOf, type OpenedArchive } from "../openedArchive.ts";
import { entityStrings } from "./strings.ts";

/** As many as are taken in at a glance; the rest unfold. */
const AT_ONCE = 12;

type Props = {
  readonly id: string;
  readonly title: string;
  readonly named: readonly Named[];
  readonly opened: OpenedArchive;
};

const Names = ({ named, opened }: Pick<Props, "named" | "opened">) => (
  <ul>
    {named.map(({ entity, count }) => (
      <li key={entity}>
        <a href={entityHref(entity)} title={entityStrings.statements(count)}>
          {nameOf(opened.entities, entity)}
        </a>{" "}
        <span class="count">{count}</span>
      </li>
    ))}
  </ul>
);

/** Names with the number of statements they stand in, each a link to its own page; nothing where there are none. */
export const NamedList = ({ id, title, named, opened }: Props) =>
  named.length === 0 ? null : (
    <section class="named" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Names named={named.slice(0, AT_ONCE)} opened={opened} />
      {named.length > AT_ONCE && (
        <details>
          <summary>{entityStrings.more(named.length - AT_ONCE)}</summary>
          <Names named={named.slice(AT_ONCE)} opened={opened} />
        </details>
      )}
    </section>
  );
