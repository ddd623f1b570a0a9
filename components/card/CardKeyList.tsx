import { type CardKey, cardKeys } from "./cardKeys.ts";
import { cardStrings } from "./strings.ts";

const doings: Readonly<Record<CardKey, () => string>> = {
  next: () => cardStrings.keyNext,
  previous: () => cardStrings.keyPrevious,
  openSource: () => cardStrings.openSource,
  inContext: () => cardStrings.inContext,
  copy: () => cardStrings.copyWithCitation,
  cite: () => cardStrings.cite,
  why: () => cardStrings.why,
  keys: () => cardStrings.keyList,
};

/** The keys that work while the focus is in a card, and what each does. */
export const CardKeyList = () => (
  <dl class="key-list">
    {(Object.keys(cardKeys) as CardKey[]).map((name) => (
      <div key={name}>
        <dt>
          {cardKeys[name].map((sign) => (
            <kbd key={sign}>{sign}</kbd>
          ))}
        </dt>
        <dd>{doings[name]()}</dd>
      </div>
    ))}
  </dl>
);
