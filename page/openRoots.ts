/** The open shadow roots within a document or a root, nested ones too. */
export const openRoots = (within: Document | ShadowRoot): readonly ShadowRoot[] => {
  const roots: ShadowRoot[] = [];
  for (const { shadowRoot } of within.querySelectorAll("*")) {
    if (shadowRoot !== null) roots.push(shadowRoot, ...openRoots(shadowRoot));
  }
  return roots;
};
