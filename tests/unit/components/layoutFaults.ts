/** Half pixels are the rounding of the layout, not words. */
const ROUNDING = 1;
const holdsWords =
  "button, a, label, legend, select, summary, th, td, dt, dd, h1, h2, h3, p, li, span, strong";

const named = (element: Element): string =>
  `<${element.localName} class="${element.className}"> “${element.textContent?.slice(0, 60)}”`;

const isCutOnPurpose = (element: Element | null): boolean =>
  element !== null &&
  (getComputedStyle(element).textOverflow === "ellipsis" || isCutOnPurpose(element.parentElement));

/** What is read aloud only has no place; what ends in an ellipsis on purpose are a source's own words. */
const isExempt = (element: Element): boolean =>
  element.closest(".unseen") !== null || isCutOnPurpose(element);

/** The nearest element around that cuts off what reaches out of it: for good, or sideways of a list that scrolls. */
const cutter = (element: Element): Element | undefined => {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).overflowX !== "visible") return around;
  }
  return undefined;
};

/** Words of which a part is cut off: nobody can scroll to it, or only sideways. */
const isCut = (words: Text): boolean => {
  const element = words.parentElement;
  if (element === null || words.data.trim() === "" || isExempt(element) || !element.checkVisibility()) {
    return false;
  }
  const around = cutter(element);
  if (around === undefined || around === document.documentElement || around === document.body) return false;
  const range = document.createRange();
  range.selectNodeContents(words);
  const inner = range.getBoundingClientRect();
  const outer = around.getBoundingClientRect();
  const scrolls = getComputedStyle(around).overflowY !== "hidden";
  const { whiteSpace, fontSize } = getComputedStyle(element);
  // The space at the end of a wrapped line hangs over, and is seen by nobody.
  const hanging = whiteSpace === "pre-wrap" ? Number.parseFloat(fontSize) : ROUNDING;
  return (
    inner.left < outer.left - hanging ||
    inner.right > outer.right + hanging ||
    (!scrolls && (inner.top < outer.top - ROUNDING || inner.bottom > outer.bottom + ROUNDING))
  );
};

/** How wide words are in an element's font, in CSS pixels. */
const widthOf = (words: string, element: Element): number => {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return 0;
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText(words).width;
};

/** Words in a field have no box of their own: they are measured. */
const fieldFault = (field: HTMLInputElement | HTMLSelectElement): string | undefined => {
  const isChoice = field instanceof HTMLSelectElement;
  // A value that was chosen may be a name of a source: only what we wrote must fit.
  const words = isChoice ? (field.value === "" ? field.selectedOptions[0]?.text : "") : field.placeholder;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
  const room =
    field.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
  const needed = widthOf(words ?? "", field);
  return needed > room + ROUNDING ? `“${words}” needs ${needed} px of its field and has ${room}` : undefined;
};

/** Whatever is wider than the window or than its own box, and words that are cut off. One line each; none is good. */
export const layoutFaults = (whole: HTMLElement): readonly string[] => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : [];
  for (const element of whole.querySelectorAll(holdsWords)) {
    if (isExempt(element) || !element.checkVisibility()) continue;
    const { left, right } = element.getBoundingClientRect();
    const isOut = left < -ROUNDING || right > clientWidth + ROUNDING;
    // An element in a line of text has no width of its own: its box says nothing.
    const isOver = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + ROUNDING;
    if (isOut) found.push(`${named(element)} stands at ${left}–${right} of ${clientWidth}`);
    if (isOver)
      found.push(`${named(element)} needs ${element.scrollWidth} px and has ${element.clientWidth}`);
  }
  const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
    if (isCut(text)) found.push(`“${text.data}” is cut off`);
  }
  for (const field of whole.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select, [placeholder]")) {
    found.push(...[fieldFault(field) ?? []].flat());
  }
  return found;
};
