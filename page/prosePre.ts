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

const look = (pre: Element): boolean => {
  if (pre.querySelector("code, kbd, samp") !== null) return false;
  const text = (pre.textContent ?? "").slice(0, SAMPLE);
  return (
    sentenceEnd.test(text) &&
    share(text, codeCharacters) <= MOST_CODE_CHARACTERS &&
    share(text, wordCharacters) >= LEAST_WORD_CHARACTERS
  );
};

/** Whether a `<pre>` holds prose, told by its punctuation; code, logs, tables and drawings do not. */
export const isProsePre = (pre: Element): boolean => {
  let answer = known.get(pre);
  if (answer === undefined) {
    answer = look(pre);
    known.set(pre, answer);
  }
  return answer;
};
