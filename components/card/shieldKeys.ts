const keyEvents = ["keydown", "keyup", "keypress"] as const;

/** A plain event with what is asked of a key: Firefox lets every KeyboardEvent out of a shadow root, composed or not. */
const copyOf = (event: KeyboardEvent): Event => {
  const { key, code, location, repeat, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event;
  return Object.assign(new Event(event.type, { bubbles: true, cancelable: true, composed: false }), {
    key,
    code,
    location,
    repeat,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey,
    isComposing,
  });
};

/**
 * Keeps the keys that are pressed inside the card from the page, also from listeners of its that look first: the event
 * ends at the window, and a copy goes to where the focus is in the shadow root, which no copy leaves. What the browser
 * does by itself with a key (moving the focus, pressing a button) it still does. Events that a script made are nobody's
 * key presses and go nowhere.
 */
export const shieldKeys = (host: HTMLElement, root: ShadowRoot): (() => void) => {
  const end = new AbortController();
  const shield = (event: KeyboardEvent): void => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    const copy = copyOf(event);
    if (root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
  };
  for (const type of keyEvents) {
    window.addEventListener(type, shield, { capture: true, signal: end.signal });
  }
  return () => end.abort();
};
