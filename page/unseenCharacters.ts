/**
 * Characters that are in the text but not in the words: soft hyphen, grapheme joiner, zero-width spaces and joiners,
 * word joiner, byte-order mark, and all that tells the direction of writing, often found on either side of a name.
 */
export const unseenCharacters =
  /(?:[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\u034F)+/g;
/** Each by itself, as the engine looks for one class much faster than for alternatives. */
const oneUnseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
/** Whether a text has any of the unseen characters. */
export const hasUnseen = (text: string): boolean => oneUnseen.test(text) || text.includes("\u034F");
