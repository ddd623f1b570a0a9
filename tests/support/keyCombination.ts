/** Keys that are pressed together: what they are called, and the one that is pressed while the others are held. */
export type KeyCombination = { readonly held: readonly Modifier[]; readonly key: string };

const modifiers = ["Alt", "Control", "Shift"] as const;
export type Modifier = (typeof modifiers)[number];

const isModifier = (key: string): key is Modifier => modifiers.some((modifier) => modifier === key);

/** Reads "Alt+Shift+O", "Tab" or "a"; keys are called as in `KeyboardEvent.key`, the space bar by its sign. */
export const keyCombination = (keys: string): KeyCombination => {
  const parts = keys.split("+");
  const held = parts.slice(0, -1).filter(isModifier);
  const key = parts.at(-1) ?? "";
  if (held.length !== parts.length - 1 || key === "") throw new Error(`“${keys}” are no keys`);
  return { held, key };
};
