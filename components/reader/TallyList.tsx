import type { Entity } from "../../archive/entity.ts";
import { nameOf } from "../openedArchive.ts";
import { readerHref } from "../readerAddress.ts";
import { counted } from "../strings.ts";
import type { Tally } from "./voices.ts";

type Props = {
  readonly title: string;
  readonly tally: Tally;
  readonly entities: ReadonlyMap<string, Entity>;
};

/** Names with how many statements are theirs, each a link to the first. */
export const TallyList = ({ title, tally, entities }: Props) => (
  <section class="tally">
    <h2>{title}</h2>
    <ul>
      {tally.map(({ id, count, first }) => (
        <li key={id}>
          <a href={readerHref(first)} title={counted(count, "statement", "statements")}>
            {nameOf(entities, id)}
          </a>{" "}
          <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  </section>
);
