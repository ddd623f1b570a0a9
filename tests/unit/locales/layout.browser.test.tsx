import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { englishLocale, type Locale, locale } from "../../../locales/locale.ts";
import { writePageIn } from "../../../locales/startInterface.ts";
import az from "../../../public/_locales/az/messages.json";
import hy from "../../../public/_locales/hy/messages.json";
import ru from "../../../public/_locales/ru/messages.json";
import tr from "../../../public/_locales/tr/messages.json";
import { question } from "../components/card/cardFixture.ts";
import { setCardOnPage } from "../components/card/cardOnPage.ts";
import { violations } from "../components/violations.ts";
import { pseudoLocale } from "./pseudoLocale.ts";
import { type Shown, surfaces } from "./surfaces.tsx";

const translations = { ru, az, hy, tr };
const locales: readonly Locale[] = [
  englishLocale,
  ...Object.entries(translations).map(([language, messages]) => ({
    language,
    direction: "ltr" as const,
    messages,
  })),
  pseudoLocale,
];

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

/** Everything whose words reach out of their own box, or out of the window. */
const tooWide = (whole: HTMLElement): readonly string[] => {
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
  return found;
};

/** After these frames whatever was answered is shown, and what it asked for in turn; then nothing fades in any more. */
const settled = async (whole: HTMLElement | undefined): Promise<void> => {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await Promise.all((whole?.getAnimations({ subtree: true }) ?? []).map(({ finished }) => finished));
};

let shown: Shown | undefined;
afterEach(() => {
  shown?.leave();
  shown = undefined;
  writePageIn(englishLocale);
});

describe.each(locales)("the interface in $language", (language) => {
  it.each(Object.keys(surfaces))("has room for its words and no barriers: %s", async (name) => {
    writePageIn(language);
    for (const width of [400, 320]) {
      await page.viewport(width, 800);
      shown?.leave();
      shown = await surfaces[name]?.();
      await settled(shown?.whole);
      expect({ width, tooWide: shown && tooWide(shown.whole) }).toEqual({ width, tooWide: [] });
    }
    expect(await violations()).toEqual([]);
  });

  it("tells the page and the card which language it is and which way it runs", async () => {
    writePageIn(language);
    const { lang, dir } = document.documentElement;
    expect({ lang, dir }).toEqual({ lang: locale().language, dir: locale().direction });
    const onPage = await setCardOnPage();
    onPage.show(question("Ada Marlow", "person:marlow"));
    const layer = onPage.all()[0]?.parentElement;
    expect({ lang: layer?.lang, dir: layer?.dir }).toEqual({ lang, dir });
    onPage.leave();
  });
});
