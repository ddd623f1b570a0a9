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
import { layoutFaults } from "../components/layoutFaults.ts";
import { type Shown, settled } from "../components/surfaces/shown.tsx";
import { surfaces } from "../components/surfaces/surfaces.tsx";
import { violations } from "../components/violations.ts";
import { pseudoLocale } from "./pseudoLocale.ts";

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
      expect({ width, faults: shown && layoutFaults(shown.whole) }).toEqual({ width, faults: [] });
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
