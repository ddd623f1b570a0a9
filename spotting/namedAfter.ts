import { beginsWith, endsWith, foldPhrase } from "./foldPhrase.ts";
import { foldTable } from "./foldTable.ts";
import { institutionWords } from "./institutionWords.ts";
import type { LineShape } from "./lineShape.ts";
import { wordAfter, wordBefore } from "./neighbours.ts";

const folded = new Map<keyof typeof institutionWords, readonly string[]>();

/** Folded at first use: most pages never ask. */
function list(name: keyof typeof institutionWords): readonly string[] {
  const words =
    folded.get(name) ??
    institutionWords[name]
      .split(/\s+/)
      .map((word) => foldPhrase(word, foldTable()) + (word.endsWith("*") ? "*" : ""));
  folded.set(name, words);
  return words;
}

const isCapitalised = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** How many words (State, International) may stand between a name and its institution. */
const MOST_BETWEEN = 3;

/**
 * Whether a span is part of the name of an institution, street or prize named after it ("Heydar Aliyev Foundation",
 * «проспект Гейдара Алиева»). `plain` says that the span is in its dictionary form.
 * @param block in prose any capitalised words may stand between a place and its institution (Baku Higher Oil School).
 */
export function isNamedAfter(
  kind: string,
  block: { readonly text: string; readonly shape?: () => LineShape },
  { start, end }: { readonly start: number; readonly end: number },
  plain: boolean,
): boolean {
  if (kind !== "person" && kind !== "place") return false;
  const { text } = block;
  const person = kind === "person";
  let at = end;
  for (let skipped = 0; skipped <= MOST_BETWEEN; skipped++) {
    const next = wordAfter(text.charAt(at) === "-" ? `${text.slice(0, at)} ${text.slice(at + 1)}` : text, at);
    if (next === undefined) break;
    const word = foldPhrase(next.text, foldTable());
    const capitalised = isCapitalised(next.text);
    if (capitalised && beginsWith(word, list(person ? "afterPerson" : "afterPlace"))) return true;
    if (person && (plain || !/\p{Script=Latin}/u.test(word)) && beginsWith(word, list("afterPersonAnyCase")))
      return true;
    const goesOn = !person && capitalised && /^[a-z]+$/i.test(next.text) && block.shape?.() === "prose";
    if (!goesOn && !beginsWith(word, list("between"))) break;
    at = next.end;
  }
  return isNamedBefore(person, text, start, end, plain) || isChristened(text, start, end);
}

/** Whether the words before a name say what was named after it. */
function isNamedBefore(person: boolean, text: string, start: number, end: number, plain: boolean): boolean {
  let from = start;
  for (let skipped = 0; skipped <= 1; skipped++) {
    const previous = wordBefore(text, from);
    if (previous === undefined) return false;
    const word = foldPhrase(previous.text, foldTable());
    if (!person && endsWith(word, list("streetOf"))) return true;
    if (!person && skipped === 0 && endsWith(word, list("beforePlaceAnyCase"))) return true;
    if (endsWith(word, list(person ? "beforePerson" : "beforePlace"))) {
      if (!person) return isCapitalised(previous.text);
      if (inTheNameOf.test(previous.text)) return isNamedThing(text, previous.start);
      return !plain || !/\p{Script=Cyrillic}/u.test(text.slice(start, end));
    }
    if (!beginsWith(word, list("between"))) return false;
    from = previous.start;
  }
  return false;
}

const inTheNameOf = /^(?:имени|імені)$/i;
/** What stands before «имени» where it means a name or a behalf: prepositions, particles, verbs. */
const noThing = /^.{1,3}$|(?:ть|ли|[аеия]л)$/i;

/** Whether a thing that can bear a name stands before «имени»: «аэропорт имени», not «от имени», «но имени». */
function isNamedThing(text: string, at: number): boolean {
  const thing = wordBefore(text, at)?.text ?? "";
  return thing === "" ? /[»"”]\s*$/.test(text.slice(0, at)) : isCapitalised(thing) || !noThing.test(thing);
}

/** Whether a name alone in quotation marks is that of a ship, film or song («теплоход „Дмитрий Медведев“»). */
function isChristened(text: string, start: number, end: number): boolean {
  if (!/[«“„"‘]/.test(text.charAt(start - 1)) || !/[»”“"’]/.test(text.charAt(end))) return false;
  const previous = wordBefore(text, start - 1);
  return previous !== undefined && beginsWith(foldPhrase(previous.text, foldTable()), list("beforeQuoted"));
}
