import { afterEach, describe, expect, it } from "vitest";
import { chooseLanguage } from "../../../locales/chooseLanguage.ts";
import { counted, englishLocale, message, setLocale } from "../../../locales/locale.ts";
import { wording } from "../../../locales/wording.ts";

afterEach(() => setLocale(englishLocale));

const russian = {
  language: "ru",
  direction: "ltr",
  messages: {
    card_close: { message: "Закрыть" },
    card_lookUp: { message: "Найти: $1" },
    card_sources_one: { message: "$1 источник" },
    card_sources_few: { message: "$1 источника" },
    card_sources_many: { message: "$1 источников" },
    card_sources_other: { message: "$1 источника" },
  },
} as const;

describe("a message", () => {
  it("has its values in their places, whatever signs they have", () => {
    expect(message("card_backTo", "Lachin")).toBe("Back to Lachin");
    expect(message("card_backTo", "$& costs $1")).toBe("Back to $& costs $1");
  });

  it("takes the form that its language has for the count", () => {
    expect([1, 2].map((count) => counted("card_sources", count))).toEqual(["1 source", "2 sources"]);
    setLocale(russian);
    expect([1, 3, 5, 21].map((count) => counted("card_sources", count))).toEqual([
      "1 источник",
      "3 источника",
      "5 источников",
      "21 источник",
    ]);
  });

  it("keeps a value in its own order among words that run from right to left", () => {
    setLocale({ language: "he", direction: "rtl", messages: { card_role: { message: "“$1”" } } });
    expect(message("card_role", "The engineer")).toBe("“\u2068The engineer\u2069”");
  });

  it("is English where the translation lacks it", () => {
    setLocale(russian);
    expect(message("card_lookUp", "Лачин")).toBe("Найти: Лачин");
    expect(message("card_pin")).toBe("Pin");
  });
});

describe("the words of a surface", () => {
  it("follow the language, and leave room for functions", () => {
    const words = wording("card", { lookUp: (name: string) => message("card_lookUp", name) });
    expect(words.close).toBe("Close");
    setLocale(russian);
    expect(words.close).toBe("Закрыть");
    expect(words.lookUp("Лачин")).toBe("Найти: Лачин");
  });
});

describe("the language", () => {
  it("is the one set, else the browser's dearest that there is, else English", () => {
    expect(chooseLanguage("hy", ["ru-RU"])).toBe("hy");
    expect(chooseLanguage("auto", ["fr-FR", "az-Latn-AZ", "en"])).toBe("az");
    expect(chooseLanguage("auto", ["tr_TR"])).toBe("tr");
    expect(chooseLanguage("auto", ["fr", "auto"])).toBe("en");
  });
});
