import type { Alias, GazetteerEntry, Language, SpottingRules } from "../../../spotting/gazetteerEntry.ts";

type Written = string | { text: string; short?: true; exact?: true; indeclinable?: true };

const rules: SpottingRules = { notAfter: [], notBefore: [], notIn: [], near: [], notNear: [] };

/** A gazetteer entry in few words: a plain alias, or one with flags, by language. */
export function entry(
  id: string,
  aliases: Partial<Record<Language, readonly Written[]>>,
  more: { gender?: "f" | "m"; rules?: Partial<SpottingRules> } = {},
): GazetteerEntry {
  const written = Object.entries(aliases) as [Language, readonly Written[]][]; // keys are languages by the type above
  return {
    id,
    kind: id.slice(0, id.indexOf(":")),
    name: id,
    gender: more.gender ?? "",
    aliases: written.flatMap(([language, list]) =>
      list.map((alias): Alias => {
        const given = typeof alias === "string" ? { text: alias } : alias;
        const flags = { short: false, exact: false, indeclinable: false };
        return { ...flags, ...given, language };
      }),
    ),
    rules: { ...rules, ...more.rules },
  };
}

/** A small gazetteer of our own, in every script and with every kind of namesake. */
export const gazetteer: readonly GazetteerEntry[] = [
  entry(
    "person:zakharova",
    {
      en: ["Maria Zakharova", { text: "Zakharova", short: true }],
      ru: ["Мария Захарова", { text: "Захарова", short: true }],
      uk: ["Марія Захарова", { text: "Захарова", short: true }],
      az: ["Mariya Zaxarova", { text: "Zaxarova", short: true }],
      hy: ["Մարիա Զախարովա", { text: "Զախարովա", short: true }],
      ka: ["მარია ზახაროვა", { text: "ზახაროვა", short: true }],
    },
    { gender: "f" },
  ),
  entry(
    "person:ilham-aliyev",
    {
      en: ["Ilham Aliyev", { text: "Aliyev", short: true }],
      ru: ["Ильхам Алиев", { text: "Алиев", short: true }],
      az: ["İlham Əliyev", { text: "Əliyev", short: true }],
      tr: ["İlham Aliyev", { text: "Aliyev", short: true }],
      uk: ["Ільхам Алієв", { text: "Алієв", short: true }],
      hy: ["Իլհամ Ալիև", { text: "Ալիև", short: true }],
      ka: ["ილჰამ ალიევი", { text: "ალიევი", short: true }],
      de: ["Ilham Alijew", { text: "Alijew", short: true }],
      fr: ["Ilham Aliev", { text: "Aliev", short: true }],
    },
    { gender: "m", rules: { notAfter: ["Prosecutor General"] } },
  ),
  entry(
    "person:heydar-aliyev",
    { en: ["Heydar Aliyev", "Heidar Aliyev"], ru: ["Гейдар Алиев"], az: ["Heydər Əliyev"] },
    { gender: "m" },
  ),
  entry(
    "person:putin",
    {
      en: ["Vladimir Putin", { text: "Putin", short: true }],
      ru: ["Владимир Путин", { text: "Путин", short: true }],
      az: ["Vladimir Putin", { text: "Putin", short: true }],
      tr: ["Vladimir Putin", { text: "Putin", short: true }],
      de: ["Wladimir Putin", { text: "Putin", short: true }],
      hy: ["Վլադիմիր Պուտին", { text: "Պուտին", short: true }],
    },
    { gender: "m" },
  ),
  entry(
    "person:pashinyan",
    {
      en: ["Nikol Pashinyan", { text: "Pashinyan", short: true }],
      ru: ["Никол Пашинян", { text: "Пашинян", short: true }],
      hy: ["Նիկոլ Փաշինյան", { text: "Փաշինյան", short: true }],
      ka: ["ნიკოლ ფაშინიანი", { text: "ფაშინიანი", short: true }],
    },
    { gender: "m" },
  ),
  entry(
    "person:michel",
    { en: ["Charles Michel", { text: "Michel", short: true }], tr: [{ text: "Michel", short: true }] },
    { gender: "m" },
  ),
  entry(
    "person:hajiyev",
    { en: ["Hikmet Hajiyev", { text: "Hajiyev", short: true }] },
    { gender: "m", rules: { near: ["person:hajiyev"] } },
  ),
  entry("place:azerbaijan", {
    en: ["Azerbaijan"],
    ru: ["Азербайджан"],
    az: ["Azərbaycan"],
    tr: ["Azerbaycan"],
    hy: ["Ադրբեջան"],
    ka: ["აზერბაიჯანი"],
    uk: ["Азербайджан"],
    fr: ["Azerbaïdjan"],
    de: ["Aserbaidschan"],
  }),
  entry("place:russia", {
    en: ["Russia"],
    ru: ["Россия", { text: "РФ", exact: true }],
    az: ["Rusiya"],
    tr: ["Rusya"],
    hy: ["Ռուսաստան", { text: "ՌԴ", exact: true }],
    ka: ["რუსეთი"],
    uk: ["Росія"],
    fr: ["Russie"],
    de: ["Russland"],
  }),
  entry("place:armenia", {
    en: ["Armenia"],
    ru: ["Армения"],
    hy: ["Հայաստան"],
    fr: ["Arménie"],
    uk: ["Вірменія"],
  }),
  entry("place:yerevan", { en: ["Yerevan"], ru: ["Ереван"], hy: ["Երևան"], ka: ["ერევანი"] }),
  entry("place:baku", {
    en: ["Baku"],
    ru: ["Баку"],
    az: ["Bakı"],
    tr: ["Bakü"],
    hy: ["Բաքու"],
    ka: ["ბაქო"],
    uk: ["Баку"],
  }),
  entry("place:kyiv", { en: ["Kyiv", "Kiev"], uk: ["Київ"], ru: ["Киев"] }),
  entry("place:gabala", { en: ["Gabala"], ru: ["Габала"], az: ["Qəbələ"] }),
  entry("place:lachin", { en: ["Lachin"], ru: ["Лачин"], az: ["Laçın"] }),
  entry("place:karabakh", {
    en: ["Karabakh", "Nagorno-Karabakh"],
    ru: ["Карабах", "Нагорный Карабах"],
    az: ["Qarabağ", "Dağlıq Qarabağ"],
    hy: ["Ղարաբաղ", "Լեռնային Ղարաբաղ", "Արցախ"],
    uk: ["Карабах", "Нагірний Карабах"],
  }),
  entry(
    "place:turkey",
    { en: ["Turkey", "Türkiye"], tr: ["Türkiye"], hy: ["Թուրքիա"] },
    { rules: { near: ["Ankara", "border"], notNear: ["turkey", "turkeys", "roast*"] } },
  ),
  entry(
    "place:georgia",
    { en: ["Georgia"], hy: ["Վրաստան"] },
    { rules: { near: ["Tbilisi", "Caucasus"], notNear: ["Atlanta", "Savannah", "Kemp"] } },
  ),
  entry("place:usa", {
    en: ["United States", { text: "US", exact: true }],
    ru: ["США"],
    hy: [{ text: "ԱՄՆ", exact: true }],
  }),
  entry("infrastructure:lachin-corridor", {
    en: ["Lachin corridor"],
    ru: ["Лачинский коридор", "лачинский коридор"],
    az: ["Laçın dəhlizi"],
    ka: ["ლაჩინის დერეფანი"],
    uk: ["Лачинський коридор"],
  }),
  entry("infrastructure:zangezur-corridor", {
    en: ["Zangezur corridor"],
    tr: ["Zengezur Koridoru", "Zengezur Koridor"],
    az: ["Zəngəzur dəhlizi"],
  }),
  entry("organisation:minsk-group", { en: ["OSCE Minsk Group", "Minsk Group"], hy: ["Մինսկի խումբ"] }),
  entry("organisation:eu", {
    en: [{ text: "EU", exact: true }],
    ru: [{ text: "ЕС", exact: true, indeclinable: true }],
  }),
  entry("organisation:csto", {
    en: [{ text: "CSTO", exact: true }, "Collective Security Treaty Organization"],
    ru: [{ text: "ОДКБ", exact: true }, "Организация Договора о коллективной безопасности"],
  }),
  entry("organisation:mfa-russia", {
    en: ["Russian Foreign Ministry"],
    ru: ["МИД России", "Министерство иностранных дел России"],
  }),
  entry("organisation:peacekeepers", {
    en: ["Russian peacekeeping contingent"],
    ru: ["российские миротворцы"],
  }),
  entry("agreement:peace-treaty", { en: ["peace treaty"], ru: ["мирный договор"] }),
  entry(
    "agreement:trilateral",
    { en: [{ text: "trilateral statement", short: true }] },
    { rules: { near: ["place:karabakh"] } },
  ),
  entry("event:cop29", { en: ["COP29"] }),
  entry("other:3plus3", { mul: ["3+3"] }),
];
