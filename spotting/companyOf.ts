import { type Candidate, lastBefore } from "./candidate.ts";
import { foldPhrase } from "./foldPhrase.ts";
import { givenNamesOf, mayBeSameGivenName } from "./givenNames.ts";
import { isOrdinaryWord } from "./isOrdinaryWord.ts";
import { type Neighbour, wordAfter, wordBefore } from "./neighbours.ts";
import type { Page, PageBlock } from "./page.ts";

/** What stands beside a bare surname: nothing that matters, a given name of ours, or somebody else's. */
export type Company =
  | { readonly is: "bare" }
  | { readonly is: "ours"; readonly start: number }
  | { readonly is: "other"; readonly given: string };

const bare: Company = { is: "bare" };
const patronymic = /(?:ович|евич|ич|овна|евна|ична)(?:а|у|ем|ом|е|ы|ой)?$/i;
/** "Son of", "daughter of" after the father's name. */
const sonOf = /^(?:oğlu|oglu|oğlı|qızı|kızı|qizi|kizi|gizi|оглы|кызы)$/i;

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word) && !/^\p{Script=Georgian}/u.test(word);

/**
 * Reads the words beside a bare surname of `entity` for given names, initials and patronymics.
 * @param form what the sentence makes of a surname that is a man's genitive or a woman's name.
 */
export function companyOf(
  page: Page,
  block: PageBlock,
  span: Candidate,
  entity: number,
  form: "woman" | "genitive" | "open" = "open",
): Company {
  const given = givenNamesOf(page.names, entity);
  const isOurs = (word: string) => {
    const folded = foldPhrase(word, page.names.fold);
    return given.some((name) => mayBeSameGivenName(name, folded));
  };
  const previous = wordBefore(block.text, span.start);
  if (previous !== undefined) {
    if (previous.initial) return byInitial(previous);
    const first = givenBefore(previous);
    if (first !== undefined && isCapitalised(first.text) && !isKnown(first)) {
      if (isOurs(first.text)) return { is: "ours", start: first.start };
      if (agrees(first) && !isOrdinaryWord(page, block, first)) return { is: "other", given: first.text };
    }
  }
  const next = wordAfter(block.text, span.end);
  if (next === undefined || !isCapitalised(next.text) || !mayFollow(next)) return bare;
  if (isOurs(next.text)) return { is: "ours", start: span.start };
  return isOrdinaryWord(page, block, next) ? bare : { is: "other", given: next.text };

  /**
   * Whether a Russian or Ukrainian word that opens a sentence has an ending that a given name would have before this
   * form of the surname: not «Недавно Путин», «Визит Путина».
   */
  function agrees({ text, opens }: Neighbour): boolean {
    if (!opens || !/\p{Script=Cyrillic}/u.test(text)) return true;
    if (!/[ауеюя]$/i.test(block.text.slice(span.start, span.end))) return !/[оеыиіуэю]$/.test(text);
    return form === "woman" || /[ауюеиіыямй]$/.test(text);
  }

  /** The given name before a surname, over a patronymic between them. */
  function givenBefore(word: Neighbour): Neighbour | undefined {
    if (sonOf.test(word.text)) {
      const father = wordBefore(block.text, word.start);
      return father && wordBefore(block.text, father.start);
    }
    if (!patronymic.test(word.text)) return word;
    const first = wordBefore(block.text, word.start);
    return first !== undefined && isCapitalised(first.text) ? first : undefined;
  }

  function byInitial(initial: Neighbour): Company {
    const before = wordBefore(block.text, initial.start);
    const first = before?.initial ? before : initial;
    const letter = foldPhrase(first.text, page.names.fold);
    const ours = given.some((name) => name.startsWith(letter));
    return ours ? { is: "ours", start: first.start } : { is: "other", given: first.text };
  }

  /** Another name of the gazetteer, which needs no guess. */
  function isKnown({ start, end }: Neighbour): boolean {
    const other = block.candidates[lastBefore(block.candidates, end)];
    return other !== undefined && other.end > start;
  }

  /**
   * Whether a word after a surname may be a given name: not in headlines and German, where capitals say little, and
   * not where the verb comes last and another name may follow directly.
   */
  function mayFollow(word: Neighbour): boolean {
    if (block.shape() !== "prose" || isKnown(word) || page.isTurkic() || page.isGerman()) return false;
    return !/\p{Script=Armenian}|(?:у|ю|ом|ем|ой|ым|е|и|ы)$/u.test(word.text);
  }
}
