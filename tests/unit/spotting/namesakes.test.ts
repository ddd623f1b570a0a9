import { describe, expect, test } from "vitest";
import { found } from "./found.ts";

describe("somebody else of the same surname", () => {
  test.each([
    "Journalist Kamran Aliyev was fined.",
    "The lawyer met Rasim Aliyev and Aliyev, Rasim.",
    "R. Aliyev won the bout.",
    "Рамин Алиев и Алиев Рамин Закир оглы.",
    "По словам Рамина Алиева, матч отменён.",
    "Rasim Əliyev jurnalist idi.",
    "Ռասիմ Ալիևը լրագրող էր։",
    "Michel Platini resigned.",
    "Prosecutor General Aliyev resigned.",
    "Мехрибан Алиева открыла выставку.",
  ])("%s", (text) => {
    expect(found(text).filter((mention) => /aliyev|michel/.test(mention))).toEqual([]);
  });

  test("stays somebody else until the full name of ours stands on the page", () => {
    const text =
      "Kamran Aliyev, a boxer, won.\nAliyev was tired.\nPresident Ilham Aliyev praised him.\nAliyev smiled.";
    expect(found(text)).toEqual(["Ilham Aliyev=ilham-aliyev", "Aliyev=ilham-aliyev"]);
  });

  test("is known in a headline from the full name below it", () => {
    expect(found("Aliyev fined over protest\nBlogger Rasim Aliyev was fined on Friday.")).toEqual([]);
  });

  test("is a woman by the verb, and ours by the genitive", () => {
    expect(found("Алиева сказала речь. По словам Алиева, всё готово.")).toEqual(["Алиева=ilham-aliyev"]);
  });

  test("is a man by his full name where ours is a woman", () => {
    expect(found("Режиссёр Марк Захаров поставил пьесу. О спектакле Захарова спорили.")).toEqual([]);
    expect(found("Мария Захарова ответила. Слова Захаровой цитируют.")).toEqual([
      "Мария Захарова=zakharova",
      "Захаровой=zakharova",
    ]);
  });
});

describe("ours in spite of a word beside the surname", () => {
  test.each([
    ["Yesterday Aliyev spoke.", "Aliyev"],
    ["But Putin refused.", "Putin"],
    ["President Aliyev left.", "Aliyev"],
    ["Mr. Putin left.", "Putin"],
    ["On Friday Putin left.", "Putin"],
    ["In Sukhumi Putin spoke.", "Putin"],
    ["V. Putin and others", "V. Putin"],
    ["Накануне Путин заявил об этом.", "Путин"],
    ["Владимир Владимирович Путин заявил", "Владимир Владимирович Путин"],
    ["Ильхам Гейдар оглы Алиев", "Ильхам Гейдар оглы Алиев"],
    ["Serguei Lavrov and Wladimir Putin", "Wladimir Putin"],
    ["Prezident Əliyevin sözləri", "Əliyevin"],
    ["Cumhurbaşkanı Aliyev konuştu", "Aliyev"],
    ["Վարչապետ Փաշինյանը մեկնեց", "Փաշինյանը"],
    ["Präsident Putin und die anderen", "Putin"],
    ["How Putin Lost His Allies in Europe", "Putin"],
  ])("%s", (text, mention) => {
    expect(found(text).map((one) => one.replace(/=.*/, ""))).toContain(mention);
  });
});

describe("ours twice", () => {
  test("a bare surname follows the last full name", () => {
    const text =
      "Heydar Aliyev ruled until 2003.\nAliyev was born in Nakhchivan.\nIlham Aliyev followed.\nAliyev is in office.";
    expect(found(text)).toEqual([
      "Heydar Aliyev=heydar-aliyev",
      "Aliyev=heydar-aliyev",
      "Ilham Aliyev=ilham-aliyev",
      "Aliyev=ilham-aliyev",
    ]);
  });
});

describe("named after ours", () => {
  test.each([
    "Heydar Aliyev Foundation opened a school.",
    "a walk down Heydar Aliyev Avenue",
    "Heydar Aliyev International Airport closed.",
    "the Heydar Aliyev Cup",
    "Фонд Гейдара Алиева открыл школу.",
    "улица Гейдара Алиева, аэропорт имени Гейдара Алиева",
    "Heydər Əliyev Fondu və Heydər Əliyev adına hava limanı",
    "Russia Today reported",
    "Baku State University",
    "канал «Россия» и партия «Единая Россия»",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
  test("but not the place where something is, nor words in quotation marks", () => {
    expect(found("на площади Путин сказал о «следе России»")).toEqual(["Путин=putin", "России=russia"]);
  });
});

describe("another place, or no place", () => {
  test("a page about one Georgia is about that Georgia", () => {
    expect(found("Georgia votes\nBrian Kemp spoke in Atlanta. Georgia will count again.")).toEqual([]);
    expect(found("Georgia votes\nPolls opened in Tbilisi. Georgia will count again.")).toHaveLength(2);
    expect(found("Georgia votes on Sunday.")).toHaveLength(1);
  });
  test("a bird at the start of a sentence", () => {
    expect(found("Turkey is dry if roasted long.\nBaste the turkey with butter.")).toEqual([]);
    expect(found("Turkey closed its border.")).toEqual(["Turkey=turkey"]);
    expect(found("He carved the turkey and flew to Turkey.")).toEqual(["Turkey=turkey"]);
  });
});

describe("names that ask for others nearby", () => {
  test("a surname that many bear counts where its full name stands on the page", () => {
    expect(found("Hajiyev scored twice.")).toEqual([]);
    expect(found("Hajiyev on peace\nThe aide Hikmet Hajiyev spoke. Hajiyev was brief.")).toHaveLength(3);
    expect(found("The aide Hikmat Hajiyev spoke. Hajiyev was brief.")).toHaveLength(2);
  });
  test("an agreement with a common name counts where its place is named, in any language", () => {
    expect(found("The trilateral statement on steel")).toEqual([]);
    expect(found("The trilateral statement on Լեռնային Ղարաբաղ")).toContain(
      "trilateral statement=trilateral",
    );
  });
});

describe("abbreviations that a page introduces", () => {
  test("count from there on", () => {
    const text =
      "An RPC came.\nThe Russian peacekeeping contingent (RPC) arrived. The RPC stayed.\nAn RPC post";
    expect(found(text)).toEqual([
      "Russian peacekeeping contingent=peacekeepers",
      "RPC=peacekeepers",
      "RPC=peacekeepers",
    ]);
  });
  test("are another's with another's name before them", () => {
    expect(found("The Russian Foreign Ministry (RFM) replied to the Finnish RFM.")).toEqual([
      "Russian Foreign Ministry=mfa-russia",
    ]);
  });
  test("and those in brackets that we know are mentions", () => {
    expect(found("Организация Договора о коллективной безопасности (ОДКБ)")).toEqual([
      "Организация Договора о коллективной безопасности=csto",
      "ОДКБ=csto",
    ]);
  });
});
