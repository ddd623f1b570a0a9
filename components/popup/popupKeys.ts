/** What a list entry carries, so that the arrow keys find it. */
export const entry = { "data-entry": "" } as const;

type Actions = {
  /** The search field. */
  readonly field: HTMLInputElement;
  readonly root: HTMLElement;
  readonly clear: () => void;
  readonly close: () => void;
};

const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;

const target = (key: string, at: number, last: number): number | undefined => {
  if (key === "ArrowDown") return Math.min(at + 1, last);
  if (key === "ArrowUp") return at - 1;
  // In the field, Home and End belong to the text.
  if (at < 0) return undefined;
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
};

const onEscape = ({ field, clear, close }: Actions): void => {
  if (field.value === "") {
    close();
    return;
  }
  clear();
  field.focus();
};

/** Where the arrows, Home and End lead; undefined leaves the key to the browser. */
const destination = (key: string, entries: readonly HTMLElement[], field: HTMLElement) => {
  const at = entries.findIndex((element) => element.matches(":focus"));
  if (entries.length === 0 || (at < 0 && !field.matches(":focus"))) return undefined;
  const next = target(key, at, entries.length - 1);
  return next === undefined || next >= 0 ? entries[next ?? -1] : field;
};

/**
 * Keys of the popup: arrows between field and entries, Home and End among the entries, Enter in the field
 * for the first entry, Esc to clear and then to close; a letter typed on an entry goes to the field.
 */
export const handlePopupKey = (event: KeyboardEvent, actions: Actions): void => {
  // A key that an input method is composing with is not ours.
  if (event.isComposing) return;
  // A list of choices has keys of its own.
  if (event.target instanceof HTMLSelectElement && event.key !== "Escape") return;
  const { field, root } = actions;
  const entries = [...root.querySelectorAll<HTMLElement>("[data-entry]")];
  const inField = field.matches(":focus");
  if (event.key === "Escape") {
    event.preventDefault();
    onEscape(actions);
  } else if (event.key === "Enter" && inField && field.value !== "") {
    event.preventDefault();
    entries[0]?.click();
  } else if (!inField && isTyping(event)) {
    // The key itself then lands in the field.
    field.focus();
  } else {
    const next = destination(event.key, entries, field);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
};
