import type { Candidate } from "./candidate.ts";
import { foldPhrase } from "./foldPhrase.ts";
import { type LineShape, lineShape } from "./lineShape.ts";
import { isNamedAfter } from "./namedAfter.ts";
import type { Names } from "./names.ts";
import { openRuleText, type RuleText } from "./ruleText.ts";

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
};

/** How often entities are named. A person counts by a full name only: who a bare surname is, is the question. */
function timesNamed(names: Names, blocks: readonly BlockCandidates[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { text, candidates } of blocks)
    for (const candidate of candidates) {
      const aliases = candidate.aliases.map(names.alias).filter(({ foreign }) => !foreign);
      for (const { entity, short, text: plain } of aliases) {
        const person = names.entities[entity]?.kind === "person";
        if (person && (short || isHonoured(names, text, candidate, plain))) continue;
        times.set(entity, (times.get(entity) ?? 0) + 1);
      }
    }
  return times;
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
  const opened = blocks.map(
    ({ text, candidates }): PageBlock => ({
      text,
      candidates,
      shape: once(() => lineShape(text)),
      ruleText: once(() => {
        const times = timesNamed(names, [{ text, candidates }]);
        return openRuleText(ruleWords(names, text), (entity) => times.get(entity) ?? 0);
      }),
    }),
  );
  const has = wordsOnPage(blocks);
  const asked = new Set<string>();
  const count = (pattern: RegExp) =>
    blocks.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  return {
    names,
    blocks: opened,
    hasSmall: (word) => has(word.toLowerCase()),
    has,
    isFirst: (key) => asked.size < asked.add(key).size,
    isTurkic: once(
      () => count(/[əğışƏĞİŞ]/g) > blocks.reduce((sum, { text }) => sum + text.length, 0) * TURKIC_SHARE,
    ),
    isGerman: once(
      () => count(/\b(?:der|die|das|und|nicht|mit)\b|[äöüß]/g) > count(/\b(?:the|of|and|to)\b/g),
    ),
    ruleText: once(() => {
      const times = timesNamed(names, blocks);
      const folded = blocks.map(({ text }) => ruleWords(names, text)).join("");
      return openRuleText(folded, (entity) => times.get(entity) ?? 0);
    }),
  };
}

/** After so many words have been asked for, reading the page once for all of its words is cheaper. */
const MANY_ASKED = 24;

/** Answers whether words stand on a page; each is looked for once. */
function wordsOnPage(blocks: readonly BlockCandidates[]): (word: string) => boolean {
  const known = new Map<string, boolean>();
  let all: Set<string> | undefined;
  const look = (word: string): boolean => {
    if (known.size < MANY_ASKED || !/^[\p{L}\p{M}]+$/u.test(word))
      return blocks.some(({ text }) => hasWord(text, word));
    all ??= new Set(blocks.flatMap(({ text }) => text.match(/[\p{L}\p{M}]+/gu) ?? []));
    return all.has(word);
  };
  return (word) => {
    const found = known.get(word) ?? look(word);
    known.set(word, found);
    return found;
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
