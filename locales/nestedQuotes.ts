import { message } from "./locale.ts";

/** Set among words of another direction, a value is held by signs that nobody sees. */
const ISOLATES = /[\u2066-\u2069]/gu;

/** The marks before and after the words of a message that is nothing but words in quotation marks. */
const marksOf = (key: "cite_title" | "cite_inTitle"): readonly [string, string] => {
  const marks = message(key, "").replace(ISOLATES, "");
  return [marks.slice(0, 1), marks.slice(1)];
};

/** Words between a pair of marks that holds no such pair itself; an apostrophe within a word ends nothing. */
const between = (open: string, close: string): RegExp =>
  new RegExp(`${open}((?:[^${open}${close}]|(?<=\\p{L})${close}(?=\\p{L}))*)${close}`, "gu");

/**
 * Words that stand in the interface's quotation marks, with quotation marks of the same kind in them changed to those
 * for a quotation within a quotation, and back again within these: “‘Nobody closed the bridge.’ A talk in Halden”.
 * Marks of another kind, and such as have no partner, stay as they are.
 */
export const nestedQuotes = (words: string): string => {
  const [open, close] = marksOf("cite_title");
  const [innerOpen, innerClose] = marksOf("cite_inTitle");
  const nested = (_: string, inside: string): string =>
    innerOpen + inside.replace(between(innerOpen, innerClose), `${open}$1${close}`) + innerClose;
  // A typewriter's marks are both of a kind with the curved ones.
  const curved = open === "“" ? words.replace(/"([^"]*)"/gu, "“$1”") : words;
  return curved.replace(between(open, close), nested);
};
