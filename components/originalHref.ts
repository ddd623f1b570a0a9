/** Longer quotations are given by their first and last words: browsers find those as surely, and the address stays short. */
const LONGEST_WHOLE = 200;
const WORDS_AT_EACH_END = 6;

/** "-" and "," have a meaning of their own in a text directive. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

/**
 * The original's address with a text fragment (WICG Scroll to Text Fragment), so that the browser scrolls
 * to the words there. Empty where the original has no address on the web.
 */
export const originalHref = (url: string, text: string): string => {
  if (!/^https?:\/\//.test(url)) return "";
  const words = text.trim().split(/\s+/u);
  const directive =
    text.length <= LONGEST_WHOLE || words.length <= 2 * WORDS_AT_EACH_END
      ? encoded(text.trim())
      : `${encoded(words.slice(0, WORDS_AT_EACH_END).join(" "))},${encoded(words.slice(-WORDS_AT_EACH_END).join(" "))}`;
  return `${url.replace(/#.*$/, "")}#:~:text=${directive}`;
};
