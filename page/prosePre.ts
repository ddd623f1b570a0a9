/** How much of the text is looked at, in UTF-16 units. */
const SAMPLE = 2_000;
/** Characters of which code and logs have many and prose has hardly any. */
const codeCharacters = /[{}=<>$|\\[\]_/*#;~^@`]/gu;
const MOST_CODE_CHARACTERS = 0.02;
const wordCharacters = /[\p{L}\p{M} ,.'’“”"«»\n]/gu;
const LEAST_WORD_CHARACTERS = 0.93;
/** Where one sentence ends and the next begins. */
const sentenceEnd = /[.!?…:]["”’»)]?\s+["“‘«(]?\p{Lu}/u;

const share = (text: string, characters: RegExp): number =>
  (text.match(characters)?.length ?? 0) / text.length;

/** Looked at once: what is asked again for every change within must cost nothing. */
const known = new WeakMap<Element, boolean>();

const isProse = (text: string): boolean =>
  sentenceEnd.test(text) &&
  share(text, codeCharacters) <= MOST_CODE_CHARACTERS &&
  share(text, wordCharacters) >= LEAST_WORD_CHARACTERS;

/**
 * Whether a `<pre>` holds prose, told by its punctuation; code, logs, tables and drawings do not. One with too little
 * text to tell is looked at again: its text may come late.
 */
export const isProsePre = (pre: Element): boolean => {
  const before = known.get(pre);
  if (before !== undefined) return before;
  const isCode = pre.querySelector("code, kbd, samp") !== null;
  const text = isCode ? "" : (pre.textContent ?? "").slice(0, SAMPLE);
  const answer = !isCode && isProse(text);
  if (answer || isCode || text.length === SAMPLE) known.set(pre, answer);
  return answer;
};
