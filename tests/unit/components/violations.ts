import axe from "axe-core";

/** The document, and the open shadow roots in it: each knows its own animations only. */
const roots = (): readonly DocumentOrShadowRoot[] => [
  document,
  ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

/** What axe finds wrong in the page, in both themes: one line each, with the element. Empty when all is well. */
export const violations = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    document.documentElement.style.colorScheme = theme;
    // What fades in, or from one theme into the other, has colours in between that nobody is meant to read.
    await new Promise(requestAnimationFrame);
    const animations = roots().flatMap((root) => root.getAnimations());
    await Promise.allSettled(animations.map(({ finished }) => finished));
    const { violations: broken } = await axe.run(document, {
      // The title and language of the page are the test runner's, not ours.
      // Sizes of targets (WCAG 2.5.8) are off in axe unless asked for.
      rules: {
        "document-title": { enabled: false },
        "html-has-lang": { enabled: false },
        "target-size": { enabled: true },
      },
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    for (const { id, nodes } of broken) {
      for (const { html, failureSummary } of nodes) found.push(`${theme}: ${id}: ${html}: ${failureSummary}`);
    }
  }
  document.documentElement.style.colorScheme = "";
  return found;
};
