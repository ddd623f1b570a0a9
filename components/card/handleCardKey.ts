import { type CardKey, cardKey, shortcut } from "./cardKeys.ts";

const SHOWN = ".step:not([hidden])";
/** What writes, or chooses by letters. */
const FIELDS = "input, textarea, select, [contenteditable]";
/** What scrolls by arrows itself. */
const SCROLLS = ".cite .text";

/** What the arrows lead through: the statements shown, or those whom an ambiguous name may mean. */
const itemsOf = (card: Element): readonly HTMLElement[] => [
  ...card.querySelectorAll<HTMLElement>(`${SHOWN} .statement, ${SHOWN} .candidates button`),
];

/** Gives a card the focus: its first statement, as that is what it was opened for. */
export const focusCard = (card: HTMLElement): void =>
  (itemsOf(card)[0] ?? card).focus({ preventScroll: true });

const goTo = (item: HTMLElement): void => {
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
};

/** Whether words of a statement wait beyond the edge that an arrow leads to: they are scrolled to before it is left. */
const hasMore = (item: HTMLElement, by: 1 | -1): boolean => {
  const { top, bottom } = item.getBoundingClientRect();
  const list = item.closest(".scroll")?.getBoundingClientRect();
  return by > 0
    ? bottom > Math.min(list?.bottom ?? innerHeight, innerHeight) + 1
    : top < Math.max(list?.top ?? 0, 0) - 1;
};

const move = (event: KeyboardEvent, card: HTMLElement, by: 1 | -1): void => {
  const items = itemsOf(card);
  const at = items.findIndex((item) => item.matches(":focus-within"));
  const from = items[at];
  const isArrow = event.key.startsWith("Arrow");
  if (isArrow && from !== undefined && hasMore(from, by)) return;
  const to = items[at < 0 ? 0 : at + by];
  if (to !== undefined) goTo(to);
  else if (by > 0) card.querySelector<HTMLElement>(`${SHOWN} .more button`)?.click();
  // At the first, an arrow brings what stands above it into sight.
  else if (isArrow) return;
  event.preventDefault();
};

/** Presses a button of the statement with the focus; of the first, while none has it. */
const press = (name: CardKey, card: HTMLElement): boolean => {
  const items = itemsOf(card);
  const item = items.find((each) => each.matches(":focus-within")) ?? items[0];
  const button = item?.querySelector<HTMLElement>(`.actions [aria-keyshortcuts="${shortcut(name)}"]`);
  if (item === undefined || !button) return false;
  const staysWhereItIs = (name === "openSource" || name === "copy") && item.matches(":focus-within");
  // What is pressed may take away what has the focus now.
  if (!staysWhereItIs) goTo(item);
  button.click();
  return true;
};

/**
 * The keys of a card, which work only while the focus is in it (WCAG 2.1.4): arrows, J and K from statement to
 * statement, a letter for each thing that is done with one, `?` for the list of them.
 */
export const handleCardKey = (event: KeyboardEvent, card: HTMLElement): void => {
  if (event.defaultPrevented) return;
  const target = event.target instanceof Element ? event.target : card;
  const name = cardKey(event);
  if (name === undefined || target.closest(FIELDS) !== null) return;
  if (name === "next" || name === "previous") {
    if (target.closest(SCROLLS) === null || !event.key.startsWith("Arrow")) {
      move(event, card, name === "next" ? 1 : -1);
    }
    return;
  }
  if (name === "keys") {
    card.querySelector<HTMLElement>(`${SHOWN} footer [aria-keyshortcuts="${shortcut(name)}"]`)?.click();
    event.preventDefault();
    return;
  }
  if (press(name, card)) event.preventDefault();
};
