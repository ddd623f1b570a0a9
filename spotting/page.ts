import type { Candidate } from "./candidate.ts";
import { foldPhrase } from "./foldPhrase.ts";
import { gather } from "./gather.ts";
import { type LineShape, lineShape } from "./lineShape.ts";
import { isNamedAfter } from "./namedAfter.ts";
import type { Names } from "./names.ts";
import { addWords, openRuleText, type RuleText, type WordIndex } from "./ruleText.ts";
import type { Steps } from "./steps.ts";

export type BlockCandidates = { readonly text: string; readonly candidates: readonly Candidate[] };

/** A block as the rules see it; what costs anything is found out when it is first asked for. */
export type PageBlock = BlockCandidates & {
  readonly shape: () => LineShape;
  /** For the words of rules. */
  readonly ruleText: () => RuleText;
};

export type Page = {
  readonly names: Names;
  readonly blocks: readonly PageBlock[];
  /** Whether a word stands on the page in small letters: then it is an ordinary word, and no one's name. */
  readonly hasSmall: (word: string) => boolean;
  /** Whether a word stands on the page, whole and as it is written. */
  readonly has: (word: string) => boolean;
  /** Whether this is asked for the first time, by whatever key: what is noted once a block is not noted again. */
  readonly isFirst: (key: string) => boolean;
  /** Letters that only Azerbaijani and Turkish have among the languages we read. */
  readonly isTurkic: () => boolean;
  /** German capitalises all nouns, so a capital beside a name says little. */
  readonly isGerman: () => boolean;
  readonly ruleText: () => RuleText;
  /** Finds out, block by block, what the rules may ask of the whole page; else that is done when they first ask. */
  readonly lookThrough: () => Steps<void>;
};

/** How often entities are named. A person counts by a full name only: who a bare surname is, is the question. */
type TimesNamed = Map<number, number>;

function addTimesNamed(names: Names, times: TimesNamed, { text, candidates }: BlockCandidates): void {
  for (const candidate of candidates) {
    const aliases = candidate.aliases.map(names.alias).filter(({ foreign }) => !foreign);
    for (const { entity, short, text: plain } of aliases) {
      const person = names.entities[entity]?.kind === "person";
      if (person && (short || isHonoured(names, text, candidate, plain))) continue;
      times.set(entity, (times.get(entity) ?? 0) + 1);
    }
  }
}

/** The Heydar Aliyev Foundation does not name him. */
function isHonoured(names: Names, text: string, { start, end }: Candidate, plain: string): boolean {
  const isPlain = foldPhrase(text.slice(start, end), names.fold) === foldPhrase(plain, names.fold);
  return isNamedAfter("person", { text }, { start, end }, isPlain);
}

/** Folded words with a space at either end. */
const ruleWords = (names: Names, text: string): string => ` ${foldPhrase(text, names.fold)} `;

/** Remembers what a function found out. */
function once<T>(find: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: find() };
    return known.value;
  };
}

/** One letter in some dozens is Azerbaijani's or Turkish's own; a foreign name in an English text is fewer. */
const TURKIC_SHARE = 0.008;

/** A page of blocks, ready for the rules. */
export function openPage(names: Names, blocks: readonly BlockCandidates[]): Page {
  const opened = blocks.map(({ text, candidates }) => {
    const folded = once(() => ruleWords(names, text));
    const ruleText = once(() => {
      const times: TimesNamed = new Map();
      addTimesNamed(names, times, { text, candidates });
      return openRuleText(folded(), (entity) => times.get(entity) ?? 0);
    });
    return { text, candidates, shape: once(() => lineShape(text)), folded, ruleText };
  });
  const said = gather(
    opened,
    { folded: [] as string[], words: new Map() as WordIndex, times: new Map() as TimesNamed },
    (all, block) => {
      addWords(all.words, block.folded());
      all.folded.push(block.folded());
      addTimesNamed(names, all.times, block);
    },
  );
  const letters = gather(blocks, { turkic: 0, all: 0 }, (all, { text }) => {
    all.turkic += count(text, /[əğışƏĞİŞ]/g);
    all.all += text.length;
  });
  const signs = gather(blocks, { german: 0, english: 0 }, (all, { text }) => {
    all.german += count(text, /\b(?:der|die|das|und|nicht|mit)\b|[äöüß]/g);
    all.english += count(text, /\b(?:the|of|and|to)\b/g);
  });
  const words = wordsOnPage(blocks);
  const asked = new Set<string>();
  return {
    names,
    blocks: opened,
    hasSmall: (word) => words.has(word.toLowerCase()),
    has: words.has,
    isFirst: (key) => asked.size < asked.add(key).size,
    isTurkic: once(() => letters.get().turkic > letters.get().all * TURKIC_SHARE),
    isGerman: once(() => signs.get().german > signs.get().english),
    ruleText: once(() => {
      const { folded, words, times } = said.get();
      return openRuleText(folded.join(""), (entity) => times.get(entity) ?? 0, words);
    }),
    *lookThrough() {
      for (const { step } of [said, letters, signs, words]) while (step()) yield;
    },
  };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** After so many words have been asked for, reading the page once for all of its words is cheaper. */
const MANY_ASKED = 24;

/** Answers whether words stand on a page; each is looked for once. */
function wordsOnPage(blocks: readonly BlockCandidates[]): {
  readonly has: (word: string) => boolean;
  readonly step: () => boolean;
} {
  const known = new Map<string, boolean>();
  const all = gather(blocks, new Set<string>(), (set, { text }) => {
    for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) set.add(word);
  });
  const look = (word: string): boolean =>
    known.size < MANY_ASKED || !/^[\p{L}\p{M}]+$/u.test(word)
      ? blocks.some(({ text }) => hasWord(text, word))
      : all.get().has(word);
  return {
    has: (word) => {
      const found = known.get(word) ?? look(word);
      known.set(word, found);
      return found;
    },
    step: all.step,
  };
}

/** Whether a word stands in a text as it is written, whole. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\p{L}\p{M}]/u.test(around)) return true;
  }
  return false;
}

/** The folded text of a span. */
export const foldedSpan = (page: Page, text: string, start: number, end: number): string =>
  foldPhrase(text.slice(start, end), page.names.fold);
