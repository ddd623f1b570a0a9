import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { englishLocale, setLocale } from "../../../locales/locale.ts";
import { nestedQuotes } from "../../../locales/nestedQuotes.ts";

const speak = (language: string): void => {
  const file = join(import.meta.dirname, `../../../public/_locales/${language}/messages.json`);
  setLocale({ language, direction: "ltr", messages: JSON.parse(readFileSync(file, "utf8")) });
};
afterEach(() => setLocale(englishLocale));

describe("quotation marks within quotation marks", () => {
  it.each([
    ["“Nobody closed the bridge.” A talk", "‘Nobody closed the bridge.’ A talk"],
    ['"Nobody closed the bridge." A talk', "‘Nobody closed the bridge.’ A talk"],
    ["The mayor’s “long” and “cold” winter", "The mayor’s ‘long’ and ‘cold’ winter"],
    // A third level is as the first.
    ["“They said ‘open it’ twice”, the mayor’s word", "‘They said “open it” twice’, the mayor’s word"],
    ["“It’s the mayor’s ‘don’t know’ again”", "‘It’s the mayor’s “don’t know” again’"],
  ])("alternate: %s", (words, nested) => {
    expect(nestedQuotes(words)).toBe(nested);
  });

  it.each([
    "The road north",
    "The mayor's own words",
    'A 5" pipe',
    "“Unclosed",
    "«Дорога» и мост",
    "‘Open it’",
  ])("leave alone what is not theirs: %s", (words) => {
    expect(nestedQuotes(words)).toBe(words);
  });

  it("are those of the interface’s language", () => {
    speak("ru");
    expect(nestedQuotes("«Дорога» и мост")).toBe("„Дорога“ и мост");
    expect(nestedQuotes("“The road” and the bridge")).toBe("“The road” and the bridge");
    speak("hy");
    expect(nestedQuotes("«Ճանապարհը» և կամուրջը")).toBe("“Ճանապարհը” և կամուրջը");
    for (const language of ["az", "tr"]) {
      speak(language);
      expect(nestedQuotes("“Yol” və körpü")).toBe("‘Yol’ və körpü");
    }
  });

  it("change no letter, and leave no pair of the outer kind at the first level", () => {
    const word = fc.constantFrom("road", "mayor’s", "“closed”", '"open"', "‘shut’", "«x»", "—", "”", "“");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join(" ");
        const letters = (of: string) => of.replace(/[“”‘’"]/gu, "");
        expect(letters(nestedQuotes(text))).toBe(letters(text));
        if (words.every((one) => one.length > 1)) expect(nestedQuotes(text)).not.toMatch(/^[^‘]*“/u);
      }),
    );
  });
});
