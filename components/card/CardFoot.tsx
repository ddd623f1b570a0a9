import { useState } from "preact/hooks";
import { sharedStrings } from "../strings.ts";
import { CardKeyList } from "./CardKeyList.tsx";
import { shortcut } from "./cardKeys.ts";
import { cardStrings } from "./strings.ts";

type Props = {
  /** Whether there is a statement for the keys to work on. */
  readonly hasKeys: boolean;
  readonly onSearch: () => void;
};

/** That nothing is verified; the keys of the card; and the way to the search. */
export const CardFoot = ({ hasKeys, onSearch }: Props) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <footer>
      <span>{sharedStrings.notVerified}</span>
      <span class="ways">
        {hasKeys && (
          <button
            type="button"
            class="keys"
            aria-expanded={isOpen}
            aria-keyshortcuts={shortcut("keys")}
            onClick={() => setOpen(!isOpen)}
          >
            {cardStrings.keys}
          </button>
        )}
        <button type="button" aria-label={cardStrings.search} title={cardStrings.search} onClick={onSearch}>
          {cardStrings.searchShort}
        </button>
      </span>
      {isOpen && <CardKeyList />}
    </footer>
  );
};
