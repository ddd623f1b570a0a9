import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Dated } from "../../../archive/date.ts";
import { dateText } from "../../../components/dateText.ts";
import { languageName } from "../../../locales/languageName.ts";
import { englishLocale, numberText, setLocale } from "../../../locales/locale.ts";
import { ownDateRange } from "../../../locales/ownDates.ts";

const ours = ["en", "ru", "az", "hy", "tr"];

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

  it("names in Russian the year as a year, on one line with its number", () => {
    speak("ru");
    expect(ranges.map((range) => dateText(range, "short"))).toEqual([
      "2 мар. 2021\u00a0г.",
      "2–9 мар. 2021\u00a0г.",
      "2 мар. – 9 апр. 2021\u00a0г.",
      "30 дек. 2021\u00a0г. – 2 янв. 2022\u00a0г.",
      "март 2021\u00a0г.",
      "март – май 2021\u00a0г.",
      "2021",
      "2020–2021",
    ]);
  });

  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 3)));
  const inOneWay = (text: string): string =>
    text
      .replace(/\s*–\s*/gu, "–")
      .replace(/\s/gu, " ")
      .replaceAll("․", ".");

  // Node's own Intl knows all five languages; it is the measure.
  it.each(ours)("reads in %s as Intl has it", (language) => {
    speak(language);
    for (const month of ["long", "short"] as const) {
      const byIntl = (unit: "month" | "day") =>
        new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
          timeZone: "UTC",
          year: "numeric",
          month,
          ...(unit === "day" ? { day: "numeric" } : {}),
        });
      for (const unit of ["day", "month"] as const)
        expect(months.map((date) => inOneWay(ownDateRange(date, date, unit, month)))).toEqual(
          months.map((date) => inOneWay(byIntl(unit).format(date))),
        );
    }
  });

  it.each(["en", "az", "tr"])("that is a range reads in %s as Intl has it", (language) => {
    speak(language);
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });
    const byIntl = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      timeZone: "UTC",
      year: "numeric",
      month: "long",
      day: "numeric",
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), (first, length) => {
        const from = new Date(`${first.toISOString().slice(0, 10)}T00:00:00Z`);
        const to = new Date(from.getTime() + length * 86_400_000);
        expect(inOneWay(ownDateRange(from, to, "day"))).toBe(inOneWay(byIntl.formatRange(from, to)));
      }),
    );
  });
});

describe("a count", () => {
  it.each(ours)("reads in %s as Intl has it", (language) => {
    speak(language);
    const byIntl = new Intl.NumberFormat(language);
    const counts = [...Array(1002).keys(), 12_345];
    expect(counts.map(numberText)).toEqual(counts.map((count) => byIntl.format(count)));
  });
});

describe("the name of a language", () => {
  it("is in the interface’s language", () => {
    const names = ours.map((language) => {
      speak(language);
      return languageName("en");
    });
    expect(names).toEqual(["English", "английский", "ingilis", "անգլերեն", "İngilizce"]);
  });

  it("is Intl's where it is none of ours, or one country's", () => {
    expect([languageName("fr"), languageName("en-GB")]).toEqual(["French", "British English"]);
  });

  it.each(["en", "ru", "tr"])("reads in %s as Intl has it", (language) => {
    speak(language);
    const byIntl = new Intl.DisplayNames([language], { type: "language" });
    expect(ours.map(languageName)).toEqual(ours.map((tag) => byIntl.of(tag)));
  });
});
