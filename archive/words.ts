import { stem } from "./stem.ts";

/** A word of a text that ranking counts: `text.slice(start, end)`, and the stem by which words are compared. */
export type Word = { readonly start: number; readonly end: number; readonly stem: string };

/** English words that say nothing about what a text is about. Cue verbs of reporting are among them: every statement has one. */
const STOP_WORDS = new Set(
  `a about above after again against all almost alone along already also although always am among an and
any anyone anything are around as at away back be became because become been before being below between both
but by called came can cannot come could did do does doing done down during each either else enough even ever
every few first for from further gave get give go had has have having he hence her here hers herself him himself
his how however i if in indeed instead into is it its itself just last less let like likely made make many
may maybe me meanwhile might more moreover most much must my neither never next no nor not nothing now of off
often on once one only onto or other others our out over own per perhaps quite rather re s said same say saying
says see seem seems several shall she should since so some something still such take than that the their theirs
them themselves then there therefore these they this those though through thus to together told too toward
towards two under until up upon us very via was we well were what whatever when where whether which while who
whom whose why will with within without would yet you your`.split(/\s+/),
);

/** Letters that have a plain relative but no canonical decomposition (Azerbaijani, Turkish, Polish, Danish). */
const PLAIN: Readonly<Record<string, string>> = { ə: "e", ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss" };

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*/gu;
const AFTER_APOSTROPHE = /[\p{L}\p{N}]['’‘ʼ＇]$/u;
/** What follows an apostrophe is an ending ("Azerbaijan’s", "Putin’in") up to this many letters; longer, it is a word ("l’Arménie"). */
const LONGEST_ENDING = 4;

/** Folds a word for comparison: case, diacritics, soft hyphens, full-width and ligature forms, look-alike letters of Azerbaijani and Turkish. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .replace(/[əıłøđß]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Spans of the words of a text, folded and not stemmed, stop words included. Endings after an apostrophe are left out. */
export function foldedWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (word.length <= LONGEST_ENDING && AFTER_APOSTROPHE.test(text.slice(Math.max(0, start - 2), start)))
      continue;
    words.push({ start, end: start + word.length, stem: foldWord(word) });
  }
  return words;
}

/** Whether a folded word is one that says nothing about what a text is about. */
export function isStopWord(word: string): boolean {
  return word.length < 2 || STOP_WORDS.has(word);
}

/** The words of a text that can tell texts apart: no stop words, no single letters, each with its stem. */
export function wordsOf(text: string): Word[] {
  return foldedWords(text)
    .filter(({ stem: word }) => !isStopWord(word))
    .map((word) => ({ ...word, stem: stem(word.stem) }));
}

/** The stems of a text's telling words, in order. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map((word) => word.stem);
}
