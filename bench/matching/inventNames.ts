import type { GazetteerEntry, Language } from "../../spotting/gazetteerEntry.ts";
import { newRandom, pick } from "../random.ts";

type Alphabet = {
  readonly language: Language;
  readonly syllables: readonly [string, ...string[]];
  readonly endings: readonly [string, ...string[]];
};

const latin: Alphabet = {
  language: "en",
  syllables: ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zha", "dre", "gor", "hal", "ster", "én"],
  endings: ["n", "s", "ley", "ton", "ian", "ow", "er", "ski"],
};
const others: readonly [Alphabet, ...Alphabet[]] = [
  {
    language: "ru",
    syllables: ["ба", "ке", "ло", "ми", "ну", "ра", "се", "ти", "во", "жа", "дре", "гор"],
    endings: ["нов", "лев", "дин", "ский"],
  },
  {
    language: "hy",
    syllables: ["բա", "կե", "լո", "մի", "նու", "րա", "սե", "տի", "վո", "գոր"],
    endings: ["յան", "ունի"],
  },
  {
    language: "ka",
    syllables: ["ბა", "კე", "ლო", "მი", "ნუ", "რა", "სე", "ტი", "ვო", "გორ"],
    endings: ["ძე", "შვილი", "ია"],
  },
];

/** Of the invented names, this share is written in Latin letters; the others share the rest. */
const LATIN_SHARE = 0.85;
/** Of all names, at most this share is taken from the pages, so that there is something to find. */
const FROM_PAGES = 0.2;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const invent = (random: () => number): { text: string; language: Language } => {
  const alphabet = random() < LATIN_SHARE ? latin : pick(random, others);
  const word = (): string => {
    let made = "";
    for (let left = 1 + Math.floor(random() * 3); left > 0; left--) made += pick(random, alphabet.syllables);
    return capitalised(made + pick(random, alphabet.endings));
  };
  const words = pick(random, [1, 2, 2, 2, 3]);
  return { text: Array.from({ length: words }, word).join(" "), language: alphabet.language };
};

/** Runs of two or three capitalised words, as names are; the HTML is read as text, tags and all. */
const inPages = (pages: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  for (const html of pages)
    for (const [run] of html.matchAll(
      /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?![\p{L}\p{N}])/gu,
    ))
      found.add(run);
  return [...found];
};

/**
 * A gazetteer of so many names, the same for the same pages: some that stand in the pages, the rest invented, mostly
 * of two words and mostly in Latin letters.
 */
export const inventNames = (count: number, pages: readonly string[]): readonly GazetteerEntry[] => {
  const random = newRandom(count);
  const names = new Map<string, Language>();
  const candidates = inPages(pages);
  const taken = Math.min(candidates.length, Math.floor(count * FROM_PAGES));
  for (let i = 0; i < taken; i++)
    names.set(candidates[Math.floor((i * candidates.length) / taken)] ?? "", "en");
  while (names.size < count) {
    const { text, language } = invent(random);
    names.set(text, language);
  }
  return [...names].map(([text, language], i) => ({
    id: `person:${i}`,
    kind: "person",
    name: text,
    gender: i % 2 === 0 ? "m" : "f",
    aliases: [{ text, language, short: false, exact: false, indeclinable: false }],
    rules: { notAfter: [], notBefore: [], notIn: [], near: [], notNear: [] },
  }));
};
