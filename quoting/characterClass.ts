/** Classes of characters, in an order that makes `>= letter` mean "part of a word". */
export const space = 0;
export const mark = 1;
/** A mark that may stand inside a word: hyphen, apostrophe, point. */
export const joiner = 2;
export const letter = 3;
export const capital = 4;

/** Latin, Greek, Cyrillic and Armenian are looked up; what lies beyond is asked of a regular expression. */
const tableSize = 0x590;
const joiners = "-'’‘ʼ.‑";
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function classOf(character: string): number {
  if (/\s/.test(character)) return space;
  if (joiners.includes(character)) return joiner;
  if (!wordCharacter.test(character)) return mark;
  return character === character.toLowerCase() ? letter : capital;
}

const table = Uint8Array.from({ length: tableSize }, (_, code) => classOf(String.fromCharCode(code)));

/** The class of the character at `at`. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < tableSize) return table[code] ?? mark;
  if (code >= 0x2010 && code <= 0x203a) return joiners.includes(text.charAt(at)) ? joiner : mark;
  // Halves of a pair count with it; letters beyond the basic plane are words.
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 ? classAt(text, at - 1) : mark;
  if (isHighSurrogate(text, at))
    return wordCharacter.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? letter : mark;
  return classOf(text.charAt(at));
}

/** Whether a pair of surrogates begins here. */
export const isHighSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
};
