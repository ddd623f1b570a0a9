/**
 * The gazetteer as spotting needs it, small enough to travel inside the content script: what is the same for all is
 * said once, inflected forms follow from `paradigms` at run time, and everything of a kind stands together in one
 * string, which compresses well. Written by `compileNames`, read by `openNames`; nobody else looks inside.
 */
export type NamesData = {
  /** Layout of this data. */
  readonly version: 1;
  /** One line an entity: its id and, after a space, `f` or `m`. */
  readonly entities: string;
  /**
   * One line an entity, in the same order. Aliases apart by `|`, grouped by script, each group after its sign
   * (`nameScripts`). Each alias: flags, text in its script's code, and, where its words do not inflect by
   * `usualParadigms`, `^` and one letter a word. Flags: `~` short, `?` full and its last word short, `=` exact,
   * `.` for Azerbaijani and Turkish pages only, `'` for German ones, `!` a longer name that is not the entity's.
   */
  readonly aliases: string;
  /** What each letter from `a` on stands for: indexes of paradigms apart by spaces; letters apart by `|`. */
  readonly paradigms: string;
  /**
   * How words mostly inflect. Lines by `usualLine`; each a string of pairs: a word's last sign and the letter.
   */
  readonly usualParadigms: string;
  /** How each name begins: `writeNameStarts`. */
  readonly starts: string;
  /** One line an entity that has rules: its index, then the four lists (apart by `;`, words apart by `|`). */
  readonly rules: string;
};

/** Letters for paradigms, and the sign for none. */
export const PARADIGM_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
export const NO_PARADIGM = "-";

/** Which line of `usualParadigms` tells how a word of a script inflects, last in its alias or not. */
export const usualLine = (script: number, person: boolean, last: boolean): number =>
  script * 4 + (person ? 2 : 0) + (last ? 1 : 0);
