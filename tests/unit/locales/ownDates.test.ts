import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Dated } from "../../../archive/date.ts";
import { dateText } from "../../../components/dateText.ts";
import { languageName } from "../../../locales/languageName.ts";
import { englishLocale, setLocale } from "../../../locales/locale.ts";

const speak = (language: string): void => {
  const file = join(import.meta.dirname, `../../../public/_locales/${language}/messages.json`);
  setLocale({ language, direction: "ltr", messages: JSON.parse(readFileSync(file, "utf8")) });
};
afterEach(() => setLocale(englishLocale));

const dated = (from: string, to: string): Dated => ({ from, to, basis: "stated", reason: "" });
const ranges = [
  dated("2021-03-02", "2021-03-02"),
  dated("2021-03-02", "2021-03-09"),
  dated("2021-03-02", "2021-04-09"),
  dated("2021-12-30", "2022-01-02"),
  dated("2021-03-01", "2021-03-31"),
  dated("2021-03-01", "2021-05-31"),
  dated("2021-01-01", "2021-12-31"),
  dated("2020-01-01", "2021-12-31"),
];

describe("a date", () => {
  it("is written in Azerbaijani and Armenian, whose months Chromium does not know", () => {
    speak("az");
    expect(ranges.map((range) => dateText(range))).toEqual([
      "2 mart 2021",
      "2–9 mart 2021",
      "2 mart – 9 aprel 2021",
      "30 dekabr 2021 – 2 yanvar 2022",
      "mart 2021",
      "mart – may 2021",
      "2021",
      "2020–2021",
    ]);
    speak("hy");
    expect(ranges.map((range) => dateText(range))).toEqual([
      "2 մարտի, 2021\u00a0թ.",
      "2–9 մարտի, 2021\u00a0թ.",
      "2 մարտի – 9 ապրիլի, 2021\u00a0թ.",
      "30 դեկտեմբերի, 2021\u00a0թ. – 2 հունվարի, 2022\u00a0թ.",
      "2021\u00a0թ. մարտ",
      "2021\u00a0թ. մարտ – մայիս",
      "2021",
      "2020–2021",
    ]);
  });

  it.each(["ru", "tr", "az"])("would read in %s as Intl has it, where Intl knows the months", (language) => {
    speak(language);
    const own = dateText(dated("2021-03-02", "2021-03-02"));
    const byIntl = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
    expect(own.replace(/\s/gu, " ")).toBe(byIntl.format(new Date("2021-03-02")).replace(/\s/gu, " "));
  });
});

describe("the name of a language", () => {
  it("is in the interface’s language", () => {
    const names = ["en", "ru", "az", "hy", "tr"].map((language) => {
      speak(language);
      return languageName("en");
    });
    expect(names).toEqual(["English", "английский", "ingilis", "անգլերեն", "İngilizce"]);
  });
});
