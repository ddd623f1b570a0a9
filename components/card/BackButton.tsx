import { cardStrings } from "./strings.ts";

/** Back to what was looked up before, by its name. */
export const BackButton = ({ name, onBack }: { readonly name: string; readonly onBack: () => void }) => (
  <button type="button" class="back" aria-label={cardStrings.backTo(name)} onClick={onBack}>
    <span class="arrow" aria-hidden="true">
      ←
    </span>{" "}
    {name}
  </button>
);
