/** What a single key does while the focus is in a card. */
export type CardKey = "next" | "previous" | "openSource" | "inContext" | "copy" | "cite" | "why" | "keys";

/** The keys of the card as they stand on a keyboard, letters first: the order of the list that shows them. */
export const cardKeys: Readonly<Record<CardKey, readonly string[]>> = {
  next: ["J", "↓"],
  previous: ["K", "↑"],
  openSource: ["O"],
  inContext: ["I"],
  copy: ["C"],
  cite: ["T"],
  why: ["W"],
  keys: ["?"],
};

const arrows: Readonly<Record<string, string>> = { ArrowDown: "↓", ArrowUp: "↑" };
const ASCII_LETTER = /^[a-z]$/i;
const LETTER = /^\p{L}$/u;

/** What stands on the key: of a layout that writes no Latin letter there (щ, օ, ı), the Latin letter of that place. */
const signOf = ({ key, code }: Pick<KeyboardEvent, "key" | "code">): string => {
  if (ASCII_LETTER.test(key)) return key.toUpperCase();
  if (LETTER.test(key)) return /^Key([A-Z])$/.exec(code)?.[1] ?? "";
  return arrows[key] ?? key;
};

type Pressed = Pick<
  KeyboardEvent,
  "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "repeat" | "isComposing"
>;

/**
 * What a key press means in a card; undefined where it means nothing there. With a modifier a key belongs to the browser
 * and the page (`?` needs Shift on most keyboards). A key that is held moves on, and does nothing else twice.
 */
export const cardKey = (pressed: Pressed): CardKey | undefined => {
  const { altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = pressed;
  const sign = signOf(pressed);
  if (isComposing || altKey || ctrlKey || metaKey || (shiftKey && sign !== "?")) return undefined;
  const names = Object.keys(cardKeys) as CardKey[]; // The keys of the record above.
  const meant = names.find((name) => cardKeys[name].includes(sign));
  return repeat && meant !== "next" && meant !== "previous" ? undefined : meant;
};

/** For the `aria-keyshortcuts` of what a key does. */
export const shortcut = (name: CardKey): string =>
  cardKeys[name].filter((sign) => !Object.values(arrows).includes(sign)).join(" ");
