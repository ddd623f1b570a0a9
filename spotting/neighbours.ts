/** A word beside a span, parted from it by white space only. */
export type Neighbour = {
  readonly text: string;
  /** Where it begins in the block. */
  readonly start: number;
  readonly end: number;
  /** Whether a sentence (or the block, or a quotation) begins with it. */
  readonly opens: boolean;
  /** A single letter with a full stop. */
  readonly initial: boolean;
};

/** No word that matters is longer, nor is the white space beside it. */
const REACH = 60;

/** Read by hand, letter by letter: expressions over whole letters classes cost ms on their first run in every page. */
const letter = /^[\p{L}\p{M}]$/u;
const digit = /^\p{N}$/u;
const LAST_ASCII = 0x7f;

const isLetter = (char: string): boolean =>
  char.charCodeAt(0) <= LAST_ASCII ? /[A-Za-z]/.test(char) : letter.test(char);
const isDigit = (char: string): boolean =>
  char.charCodeAt(0) <= LAST_ASCII ? char >= "0" && char <= "9" : digit.test(char);
/** What may go on within a word. */
const goesOn = (char: string): boolean => isLetter(char) || isDigit(char) || "\u00ad’'-".includes(char);

/** The character, by code point, that ends before `at`; empty at or before `from`. */
const charBefore = (text: string, at: number, from: number): string => {
  if (at <= from) return "";
  const last = text.charCodeAt(at - 1);
  const isPair = at - 2 >= from && last >= 0xdc00 && last <= 0xdfff;
  const pair = isPair ? text.slice(at - 2, at) : "";
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : text.charAt(at - 1);
};

/** The end of a word that begins at `start`, which must be a letter; `start` itself if it is none. */
const wordEnd = (text: string, start: number, to: number): number => {
  let at = start;
  for (;;) {
    const code = at < to ? text.codePointAt(at) : undefined;
    if (code === undefined) return at;
    // A character that the reach cuts in two is no letter.
    const char = code > 0xffff && at + 1 >= to ? text.charAt(at) : String.fromCodePoint(code);
    if (at === start ? !isLetter(char) : !goesOn(char)) return at;
    at += char.length;
  }
};

/** Where the word begins that ends at `end`: at a letter that follows none, nor a digit; -1 if there is none. */
const wordStart = (text: string, end: number, from: number): number => {
  let start = -1;
  let at = end;
  for (let char = charBefore(text, at, from); char !== "" && goesOn(char); ) {
    at -= char.length;
    const previous = charBefore(text, at, from);
    if (isLetter(char) && !(previous !== "" && (isLetter(previous) || isDigit(previous)))) start = at;
    char = previous;
  }
  return start;
};

/** What stands before the first word of a sentence: one of these signs, or one of the others after white space. */
const openingSign = /[.!?…:;։|•\n"“”„«»‹›‘()[\]—–]/;
const freeSign = /['’-]/;
const space = /\s/;

/** Whether a sentence opens at `at`. Looks no farther back than the white space: blocks are long, and names many. */
function opensSentence(text: string, at: number): boolean {
  let last = at - 1;
  for (; last >= 0 && space.test(text.charAt(last)); last--) if (text.charAt(last) === "\n") return true;
  if (last < 0 || openingSign.test(text.charAt(last))) return true;
  return freeSign.test(text.charAt(last)) && (last === 0 || space.test(text.charAt(last - 1)));
}

/** The word directly before `at`, if only white space (or an initial's full stop) parts them. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  const from = Math.max(0, at - REACH);
  let end = at;
  while (end > from && space.test(text.charAt(end - 1))) end--;
  const isParted = end < at;
  const hasStop = end > from && text.charAt(end - 1) === ".";
  const wordAt = hasStop ? end - 1 : end;
  const start = wordStart(text, wordAt, from);
  if (start < 0) return undefined;
  const word = text.slice(start, wordAt);
  const initial = hasStop && /^\p{Lu}\p{M}*$/u.test(word);
  if (hasStop ? !initial && !isShortTitle(word) : !isParted) return undefined;
  return { text: word, start, end, initial, opens: opensSentence(text, start) };
}

/** Titles that are written with a full stop. */
function isShortTitle(word: string): boolean {
  return /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|St|г|им|ул|д-р|проф|ген)$/i.test(word);
}

/** The word directly after `at`, if only white space parts them. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  const to = Math.min(text.length, at + REACH);
  let start = at;
  while (start < to && space.test(text.charAt(start))) start++;
  if (start === at) return undefined;
  const end = wordEnd(text, start, to);
  return end === start
    ? undefined
    : { text: text.slice(start, end), start, end, initial: false, opens: false };
}
