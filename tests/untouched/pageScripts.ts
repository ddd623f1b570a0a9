import * as v from "valibot";
import { HOST_ELEMENT } from "../support/driver.ts";

/**
 * Gives the page a focus, a selection, a scroll position and filled fields, so that there is something to disturb, and
 * looks out for layout shifts from here on: while a page loads it shifts by itself, now more and now less.
 */
export const disturbable = `(() => {
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: "layout-shift" });
  }
  for (const field of document.querySelectorAll("input:not([type]), input[type=text], input[type=search], textarea")) field.value = "as typed";
  for (const box of document.querySelectorAll("input[type=checkbox]")) box.checked = true;
  document.querySelector("input:not([type=hidden]), a[href], button")?.focus({ preventScroll: true });
  const paragraph = [...document.querySelectorAll("p")].find(({ textContent }) => textContent.length > 80);
  if (paragraph !== undefined) getSelection().selectAllChildren(paragraph);
  scrollTo({ top: 150, behavior: "instant" });
  return null;
})()`;

export const SnapshotSchema = v.object({
  /** The tree as text, without On Record's host element. */
  tree: v.string(),
  hosts: v.number(),
  /** Box of every element, in document order. */
  boxes: v.string(),
  focus: v.string(),
  selection: v.string(),
  scroll: v.string(),
  fields: v.string(),
  history: v.string(),
  /** Sum of the layout shifts; 0 where the browser does not tell. */
  shift: v.string(),
});
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;

/** Everything of a page that the extension must leave as it is. */
export const takeSnapshot = `(() => {
  const isOurs = (element) => element.localName === "${HOST_ELEMENT}";
  const elements = [...document.querySelectorAll("*")].filter((element) => !isOurs(element));
  const copy = document.documentElement.cloneNode(true);
  for (const host of copy.querySelectorAll("${HOST_ELEMENT}")) host.remove();
  const placeOf = (node) => {
    const path = [];
    for (let at = node; at?.parentNode; at = at.parentNode) path.unshift([...at.parentNode.childNodes].filter((child) => !isOurs(child)).indexOf(at));
    return path.join("/");
  };
  const selection = getSelection();
  return {
    tree: copy.outerHTML,
    hosts: document.querySelectorAll("${HOST_ELEMENT}").length,
    boxes: elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map((value) => Math.round(value * 64)).join(",");
    }).join(" "),
    focus: placeOf(document.activeElement),
    selection: [placeOf(selection.anchorNode), selection.anchorOffset, placeOf(selection.focusNode), selection.focusOffset, String(selection).length].join(" "),
    scroll: [scrollX, scrollY, ...elements.filter(({ scrollTop, scrollLeft }) => scrollTop || scrollLeft).map((element) => placeOf(element) + ":" + element.scrollTop)].join(" "),
    fields: JSON.stringify([...document.querySelectorAll("input, textarea, select")].map(({ value, checked }) => [value, checked])),
    history: [history.length, JSON.stringify(history.state), location.href.slice(location.origin.length)].join(" "),
    shift: window.shift.toFixed(6),
  };
})()`;

/** For the pictures: stops what moves by itself, and lets go of the focus, as a caret blinks. */
export const holdStill = `(() => {
  document.activeElement?.blur();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; scroll-behavior: auto !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return document.documentElement.scrollHeight;
})()`;

/**
 * Takes the paint off, as the setting "only on hover" does: pictures are compared for what the extension does beside
 * its underlines. Saved pages without scripts have no highlights of their own.
 */
export const clearPaint = "(CSS.highlights.clear(), null)";

/** Whether the paint is still off: the extension puts it on again when the page scrolls or the pointer moves. */
export const isClear = "CSS.highlights.size === 0";

/**
 * Scrolls to the first painted name that lies under nothing else, and says how far that was and where it stands now;
 * null, and no scrolling, if there is none.
 */
export const goToName = `(() => {
  const before = scrollY;
  for (const [name, ranges] of CSS.highlights) {
    if (!/^on-record.*name$/.test(name)) continue;
    for (const still of ranges) {
      const range = document.createRange();
      range.setStart(still.startContainer, still.startOffset);
      range.setEnd(still.endContainer, still.endOffset);
      const first = range.getClientRects()[0];
      if (first === undefined) continue;
      if (first.top < 100 || first.bottom > innerHeight - 100) scrollTo({ top: scrollY + first.top - 300, behavior: "instant" });
      const { x, y, width, height } = range.getClientRects()[0];
      const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      const caret = document.caretPositionFromPoint(at.x, at.y);
      const isFree = caret !== null && at.y > 2 && range.comparePoint(caret.offsetNode, caret.offset) === 0;
      if (isFree) return { ...at, scroll: scrollY };
    }
  }
  scrollTo({ top: before, behavior: "instant" });
  return null;
})()`;
