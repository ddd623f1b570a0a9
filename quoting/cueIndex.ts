import { azerbaijaniCues } from "./cues/az.ts";
import { type CueLexicon, list, type Pronoun } from "./cues/cueLexicon.ts";
import { englishCues } from "./cues/en.ts";
import { russianCues } from "./cues/ru.ts";
import { turkishCues } from "./cues/tr.ts";

type Phrase = { readonly words: readonly string[]; readonly value: string };

/** Phrases by their first word, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** A lexicon laid out for looking words up. */
export type CueIndex = {
  readonly lexicon: CueLexicon;
  /** Value: the letters of `VerbGroup.takes`. */
  readonly verbs: PhraseTable;
  readonly according: PhraseTable;
  /** Value: the gender of the possessive. */
  readonly inTheirWords: PhraseTable;
  readonly nouns: ReadonlySet<string>;
  readonly nounLinks: PhraseTable;
  readonly that: ReadonlySet<string>;
  readonly this: PhraseTable;
  readonly pronouns: ReadonlyMap<string, Pronoun["gender"]>;
  readonly generic: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly boundaries: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly asideOpeners: ReadonlySet<string>;
  readonly unreal: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  readonly interview: PhraseTable;
  /** Words without one of which, and without quotations, a passage tells nothing of who said what. */
  readonly triggers: ReadonlySet<string>;
};

function phraseTable(entries: readonly { readonly phrase: string; readonly value: string }[]): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const { phrase, value } of entries) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const known = table.get(first) ?? [];
    const same = known.findIndex((other) => other.words.join(" ") === phrase);
    const before = known[same];
    // A form in two groups takes what both take.
    if (before) known[same] = { words, value: before.value + value };
    else known.push({ words, value });
    table.set(first, known);
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const phrases = (words: string): PhraseTable =>
  phraseTable(list(words).map((phrase) => ({ phrase, value: phrase })));
const words = (text: string): ReadonlySet<string> => new Set(list(text));

function makeIndex(lexicon: CueLexicon): CueIndex {
  const index = {
    lexicon,
    verbs: phraseTable(
      lexicon.verbs.flatMap(({ takes, forms }) => list(forms).map((phrase) => ({ phrase, value: takes }))),
    ),
    according: phrases(lexicon.according),
    inTheirWords: phraseTable(lexicon.inTheirWords.map(({ phrase, gender }) => ({ phrase, value: gender }))),
    nouns: words(lexicon.nouns),
    nounLinks: phrases(lexicon.nounLinks),
    that: words(lexicon.that),
    this: phrases(lexicon.this),
    pronouns: new Map(
      lexicon.pronouns.flatMap(({ forms, gender }) => list(forms).map((form) => [form, gender] as const)),
    ),
    generic: words(lexicon.generic),
    between: words(lexicon.between),
    boundaries: words(lexicon.boundaries),
    prepositions: words(lexicon.prepositions),
    asideOpeners: words(lexicon.asideOpeners),
    unreal: words(lexicon.unreal),
    roles: words(lexicon.roles),
    collectives: words(lexicon.collectives),
    voices: words(lexicon.voices),
    bodies: words(lexicon.bodies),
    titled: words(lexicon.titled),
    interview: phrases(lexicon.interview),
  };
  const tables = [index.verbs, index.according, index.inTheirWords];
  return { ...index, triggers: new Set([...tables.flatMap((table) => [...table.keys()]), ...index.nouns]) };
}

const lexica = { en: englishCues, ru: russianCues, az: azerbaijaniCues, tr: turkishCues };
const made = new Map<string, CueIndex>();

/** The cues of a language; English ones where there are none of its own. Laid out on first use. */
export function cueIndexFor(language: CueLexicon["language"]): CueIndex {
  const known = made.get(language);
  if (known) return known;
  const index = makeIndex(lexica[language]);
  made.set(language, index);
  return index;
}
