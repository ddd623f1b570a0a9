import type { DocumentSummary } from "../../archive/cardMaterial.ts";
import type { Entity } from "../../archive/entity.ts";
import { entityKindWords } from "../strings.ts";
import type { CardNames } from "./cardNames.ts";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly entity: Entity;
  readonly names: CardNames;
  readonly onClose: () => void;
  /** Back to the candidates of an ambiguous name. */
  readonly onBack: (() => void) | undefined;
};

const yearOf = (document: DocumentSummary | undefined): string => document?.date?.from.slice(0, 4) ?? "";

/** Name, kind, and the role as the latest source that states one has it, with that source and its year. */
export const CardHead = ({ entity, names, onClose, onBack }: Props) => {
  const role = entity.roles.toSorted((a, b) =>
    yearOf(names.document(b.document)).localeCompare(yearOf(names.document(a.document))),
  )[0];
  return (
    <header>
      <div class="who">
        {onBack !== undefined && (
          <button type="button" class="back" onClick={onBack}>
            ← {cardStrings.back}
          </button>
        )}
        <h2>{entity.name}</h2>
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
      <CloseButton onClose={onClose} />
    </header>
  );
};

export const CloseButton = ({ onClose }: { readonly onClose: () => void }) => (
  <button
    type="button"
    class="icon"
    aria-label={cardStrings.close}
    title={cardStrings.close}
    onClick={onClose}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M3.5 3.5l9 9m0-9l-9 9"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
      />
    </svg>
  </button>
);
