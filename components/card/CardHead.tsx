import type { DocumentSummary } from "../../archive/cardMaterial.ts";
import type { Entity } from "../../archive/entity.ts";
import { inOrder } from "../../archive/inOrder.ts";
import { entityKindWords } from "../strings.ts";
import { CardHeading } from "./CardHeading.tsx";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly entity: Entity;
  readonly names: CardNames;
  readonly takesFocus: boolean;
};

const yearOf = (document: DocumentSummary | undefined): string => document?.date?.from.slice(0, 4) ?? "";

/** Name, kind, and the role as the latest source that states one has it, with that source and its year. */
export const CardHead = ({ entity, names, takesFocus }: Props) => {
  const role = entity.roles.toSorted((a, b) =>
    inOrder(yearOf(names.document(b.document)), yearOf(names.document(a.document))),
  )[0];
  return (
    <header>
      <div class="who">
        <CardHeading takesFocus={takesFocus}>{entity.name}</CardHeading>
        <p class="kind">
          {entityKindWords[entity.kind]}
          {role === undefined && entity.description !== "" && ` · ${entity.description}`}
          {role !== undefined && (
            <>
              {" · "}
              {cardStrings.role(role.text)} —{" "}
              {cardStrings.roleSource(names.source(role.document), yearOf(names.document(role.document)))}
            </>
          )}
        </p>
      </div>
    </header>
  );
};
