/**
 * Copies text on somebody else's page, where the clipboard's own API may be missing (plain http) or forbidden: then by
 * a field in `root` that is copied from, as browsers allow after a press.
 * @returns whether it was copied
 */
export const copyText = async (text: string, root: ShadowRoot | HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(text, root);
  }
};

const copyByField = (text: string, root: ShadowRoot | HTMLElement): boolean => {
  const before = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.cssText = "position: fixed; top: 0; left: 0; width: 1px; height: 1px; opacity: 0;";
  (root.querySelector("[role=dialog]") ?? root).append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
};
