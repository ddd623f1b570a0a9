import axe from "axe-core";
import type { Driver } from "./driver.ts";

const run = `axe.run(document, {
  rules: { "target-size": { enabled: true } },
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ html, failureSummary }) => id + ": " + html.slice(0, 200) + ": " + failureSummary)))`;

/** What axe finds wrong in the tab's page as the browser shows it: one line each, with the element. */
export const axeIn = async (driver: Driver): Promise<readonly string[]> => {
  await driver.evaluate(`(() => { if (typeof axe === "undefined") { ${axe.source} } return null; })()`);
  // What fades in has colours that nobody is meant to read.
  await driver.evaluate(
    "Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null)",
  );
  return driver.evaluate<string[]>(run);
};

/**
 * Puts a copy of the open card, with its style, into an open shadow root of an empty page: axe cannot see into the
 * closed one. Its place on the page is lost, not its look.
 */
export const layCardOpen = async (driver: Driver): Promise<void> => {
  const isOpaque = await driver.inCard(`(root) => {
    const card = root.querySelector("[role=dialog]").cloneNode(true);
    const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const stage = document.createElement("main");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.join("\\n"));
    const copy = stage.attachShadow({ mode: "open" });
    copy.adoptedStyleSheets = [sheet];
    const title = document.createElement("h1");
    title.textContent = document.title;
    copy.append(title, card);
    document.body.replaceChildren(stage);
    // The copy fades in as every card does: half through, axe would see it through the page.
    for (const animation of card.getAnimations({ subtree: true })) animation.finish();
    return getComputedStyle(card).opacity === "1";
  }`);
  if (isOpaque !== true) throw new Error("the copy of the card has not faded in");
};
