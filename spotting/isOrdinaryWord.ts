import { beginsWith, foldPhrase } from "./foldPhrase.ts";
import { foldTable } from "./foldTable.ts";
import { type Neighbour, wordBefore } from "./neighbours.ts";
import { ordinaryWords } from "./ordinaryWords.ts";
import type { Page, PageBlock } from "./page.ts";

let whole: ReadonlySet<string> | undefined;
let prefixes: readonly string[] = [];

function isListed(folded: string): boolean {
  if (whole === undefined) {
    const words = ordinaryWords
      .split(/\s+/)
      .map((word) => foldPhrase(word, foldTable()) + (word.endsWith("*") ? "*" : ""));
    whole = new Set(words.filter((word) => !word.endsWith("*")));
    prefixes = words.filter((word) => word.endsWith("*"));
  }
  return whole.has(folded) || beginsWith(folded, prefixes);
}

/** Adjectives of nations and, where a sentence opens, adjectives at large: never given names. */
const adjective =
  /(?:ian|ese|ish|ani|eli|ic|[сц]кий|ская|ского|ской|ный|ная|[сц]ький|ська|[еа]ние|ция|ство|ость|ення|ція)$/;
/** Forms of English verbs, which open headlines' and sentences' phrases. */
const verb = /(?:ing|ed|ly|s)$/;
/** German offices are compounds: Außenminister, Kremlsprecherin. */
const germanOffice =
  /(?:minister|prasident|sprecher|chef|kanzler|diplomat|politiker|fuhrer|botschafter)(?:in|s|n|en)?$/;
const time = /(?:day|ember|ober|uary)$/;

/** Words of so few letters open sentences; shorter ones are no given names anywhere. */
const SHORT = 3;
const placePreposition = /^(?:in|near|в|во|під)$/i;

/** Whether a capitalised word beside a surname is something else than a given name. */
export function isOrdinaryWord(page: Page, block: PageBlock, word: Neighbour): boolean {
  const { text } = word;
  const folded = foldPhrase(text, page.names.fold);
  if (/\d|-\p{Ll}/u.test(text) || /['’ʼ]\p{L}{0,4}$/u.test(text)) return true;
  const capitals = text.length > 1 && text === text.toUpperCase() && block.shape() !== "capitals";
  if (capitals || isListed(folded) || adjective.test(text.toLowerCase()) || time.test(folded)) return true;
  if (germanOffice.test(folded)) return true;
  if (page.hasSmall(text) || (folded.length <= SHORT && (word.opens || folded.length < SHORT))) return true;
  // "In Sukhumi Putin said": a place between a preposition and the subject.
  if (placePreposition.test(wordBefore(block.text, word.start)?.text ?? "")) return true;
  return (word.opens || block.shape() !== "prose") && verb.test(text.toLowerCase());
}
