/** Longer quotations are given by their first and last words: browsers find those as surely, and the address stays short. */
const LONGEST_WHOLE = 300;
/** So many that an article hardly begins two sentences alike: it often repeats its questions and titles. */
const WORDS_AT_EACH_END = 12;
/** Shorter ones may stand in a text more than once, and are told by the words around them. */
const SHORTEST_ALONE = 40;
const WORDS_AROUND = 4;

/** The text around a quotation in its block. */
export type Around = { readonly before: string; readonly after: string };

/** As a page shows it: what is white space in the source is one space there. */
const asShown = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** "-", "," and "&" have a meaning of their own in a text directive. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

const segments = (text: string) => [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)];

/** The first so many words of a text, with what stands between them. */
const firstWords = (text: string, count: number): string => {
  const word = segments(text).filter(({ isWordLike }) => isWordLike)[count - 1];
  return word === undefined ? text : text.slice(0, word.index + word.segment.length);
};

const lastWords = (text: string, count: number): string => {
  const word = segments(text)
    .filter(({ isWordLike }) => isWordLike)
    .at(-count);
  return word === undefined ? text : text.slice(word.index);
};

const wordCount = (text: string): number => segments(text).filter(({ isWordLike }) => isWordLike).length;

const prefix = ({ before }: Around): string => {
  const words = lastWords(asShown(before), WORDS_AROUND);
  return words === "" ? "" : `${encoded(words)}-,`;
};

const suffix = ({ after }: Around): string => {
  const words = firstWords(asShown(after), WORDS_AROUND);
  return words === "" ? "" : `,-${encoded(words)}`;
};

/** `prefix-,start,end,-suffix` of the specification, with as little of it as finds the words and no others. */
const directive = (text: string, around: Around): string => {
  const words = asShown(text);
  if (words.length > LONGEST_WHOLE && wordCount(words) > 2 * WORDS_AT_EACH_END) {
    const start = firstWords(words, WORDS_AT_EACH_END);
    return `${prefix(around)}${encoded(start)},${encoded(lastWords(words, WORDS_AT_EACH_END))}`;
  }
  if (words.length >= SHORTEST_ALONE) return encoded(words);
  return `${prefix(around)}${encoded(words)}${suffix(around)}`;
};

/**
 * The original's address with a text directive (WICG, URL Fragment Text Directives), so that the browser scrolls to the
 * words there and marks them. Empty where the original has no address on the web.
 *
 * @param around what stands before and after the words in the same block; tells short quotations from their likes
 */
export const originalHref = (
  url: string,
  text: string,
  around: Around = { before: "", after: "" },
): string =>
  /^https?:\/\//.test(url) ? `${url.replace(/#.*$/, "")}#:~:text=${directive(text, around)}` : "";
