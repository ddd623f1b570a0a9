import type { DocumentSummary } from "../../archive/cardMaterial.ts";
import type { Entity } from "../../archive/entity.ts";
import { entityKindWords } from "../strings.ts";
import { CardHeading } from "./CardHeading.tsx";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly entity: Entity;
  readonly names: CardNames;
  readonly takesFocus: boolean;
  /** Back to what this was looked up from (a name in a quote, the candidates of an ambiguous name), and what that is called. */
  readonly onBack: (() => void) | undefined;
  readonly back: string;
};

const yearOf = (document: DocumentSummary | undefined): string => document?.date?.from.slice(0, 4) ?? "";

/** Name, kind, and the role as the latest source that states one has it, with that source and its year. */
export const CardHead = ({ entity, names, takesFocus, onBack, back }: Props) => {
  const role = entity.roles.toSorted((a, b) =>
    yearOf(names.document(b.document)).localeCompare(yearOf(names.document(a.document))),
  )[0];
  return (
    <header>
      <div class="who">
        {onBack !== undefined && <BackButton name={back} onBack={onBack} />}
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

export const BackButton = ({ name, onBack }: { readonly name: string; readonly onBack: () => void }) => (
  <button type="button" class="back" aria-label={cardStrings.backTo(name)} onClick={onBack}>
    <span class="arrow" aria-hidden="true">
      ←
    </span>{" "}
    {name}
  </button>
);
