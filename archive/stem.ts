/** Endings taken off, longest first, where at least four letters stay. */
const ENDING =
  /(?<=.{4})(?:ations?|at(?:e|ed|es|ing|ors?|ives?)|ives?|ments?|ances?|ings?|ions?|ers?|ors?|als?|ed|ly|ians?|ia|ist|ists)$/;

/**
 * A light stem of a folded English word, so that *ally*, *allied* and *alliance* or *peacekeepers* and
 * *peacekeeping* meet. Not a linguistic stem: a fraction of Porter's (1980) rules, applied once, chosen
 * to be small, as it travels in the content script. Words of other scripts and with digits stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/ie[sd]$/, "y")
    .replace(/(?<=[^aeious])s$|(?<=[aeo])s$/, "")
    .replace(ENDING, "")
    .replace(/([bdgmnprt])\1$/, "$1")
    .replace(/(?<=.{3})e$/, "")
    .replace(/i$/, "y")
    .replace(/(?<=.{5})y$/, "");
}
