import { isWithinEdits, typosAllowed } from "./editDistance.ts";
import type { Entity } from "./entity.ts";
import { foldedWords, type Word } from "./words.ts";

/** A name in a query: the entities it may be, and the query's words it takes, `from` to `to` exclusive. */
export type QueryName = { readonly entities: readonly string[]; readonly from: number; readonly to: number };

/** The names of an entity by which a query may mean it, folded, their words parted by a space; each form once. */
export type FoldedNames = { readonly entity: string; readonly forms: readonly string[] };

type NameForm = { readonly entity: string; readonly words: readonly string[] };
/** 3: the very word; 2: inflected, or being typed; 1: with a typing error; 0: another word. */
type Likeness = 0 | 1 | 2 | 3;
const INFLECTED = 2;

/** A name still being typed is looked up from this many letters. */
const SHORTEST_PREFIX = 3;
/** Words are inflected forms of one another only if they share this many first letters. */
const SHORTEST_STEM = 3;
/** "Laçındakılar" for "Laçın", "Russian" for "Russia": endings added to the whole name, up to this many letters. */
const LONGEST_ADDED = 6;
/** "Захаровой" for "Захарова": an ending of these letters is exchanged for another; "Բաքվում" for "Բաքու" is one of four. */
const EXCHANGED = /^(?:[аяоеиыйьую]{1,2}|ու|ի|ա)$/;
const LONGEST_EXCHANGED = 3;
const LONGEST_EXCHANGED_FOR_U = 4;

/** A word stands for a name it is a part of if no more than this many entities have it in their names. */
const MOST_SHARING = 2;
/** And if it is no little word that stands in many names of works. */
const SHORTEST_SUGGESTING = 4;

export type QueryNames = {
  /** The names in a row of folded words, in order, not overlapping. */
  readonly find: (words: readonly Word[]) => QueryName[];
  /** Entities that a single folded word suggests, being a rare part of their names: "peacekeepers". */
  readonly suggest: (word: string) => readonly string[];
};

/** The entities' names and aliases as `openQueryNames` takes them: folding them all takes longer than most queries do. */
export function foldedNames(entities: readonly Entity[]): FoldedNames[] {
  return entities.map(({ id, name, aliases }) => ({
    entity: id,
    forms: [...new Set([name, ...aliases].map(foldedName))],
  }));
}

/**
 * Makes a finder of the names in a query. Unlike spotting on a page, where every hit must be sure, it takes
 * lower case, any inflection that keeps the word's beginning, small typing errors, and an unfinished last word.
 * Longer names win over shorter, the closer likeness over the further; equals are all given.
 */
export function openQueryNames(names: readonly FoldedNames[]): QueryNames {
  // Words that are alike begin alike: only forms with the word's first letter are looked at, or ever split.
  const beginning = byLetter((letter) => formsOf(names, (form) => form.startsWith(letter)));
  const containing = byLetter((letter) =>
    formsOf(names, (form) => form.startsWith(letter) || form.includes(` ${letter}`)),
  );
  const find = (words: readonly Word[]) => {
    const found: (QueryName & { likeness: number })[] = [];
    for (const [from, word] of words.entries()) {
      for (const { entity, words: name } of beginning(word.stem.slice(0, 1))) {
        const to = from + name.length;
        if (to > words.length) continue;
        const likeness = likenessOf(words.slice(from, to), name, to === words.length);
        if (likeness > 0) found.push({ entities: [entity], from, to, likeness });
      }
    }
    found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.likeness - a.likeness || a.from - b.from);
    const chosen: (QueryName & { likeness: number })[] = [];
    for (const name of found) {
      const rival = chosen.findIndex(({ from, to }) => name.from < to && from < name.to);
      const other = chosen[rival];
      if (!other) chosen.push(name);
      else if (other.from === name.from && other.to === name.to && other.likeness === name.likeness) {
        chosen[rival] = { ...other, entities: [...new Set([...other.entities, ...name.entities])] };
      }
    }
    return chosen
      .toSorted((a, b) => a.from - b.from)
      .map(({ entities, from, to }) => ({ entities, from, to }));
  };
  const suggest = (word: string) => {
    if (word.length < SHORTEST_SUGGESTING) return [];
    const like = containing(word.slice(0, 1)).filter(({ words }) =>
      words.some((part) => wordLikeness(word, part, false) >= INFLECTED),
    );
    const sharing = [...new Set(like.map(({ entity }) => entity))];
    return sharing.length <= MOST_SHARING ? sharing : [];
  };
  return { find, suggest };
}

/** The forms that pass, split into words. */
function formsOf(names: readonly FoldedNames[], passes: (form: string) => boolean): readonly NameForm[] {
  return names.flatMap(({ entity, forms }) =>
    forms.filter(passes).map((form) => ({ entity, words: form.split(" ") })),
  );
}

/** Remembers what was found for a letter. */
function byLetter(find: (letter: string) => readonly NameForm[]): (letter: string) => readonly NameForm[] {
  const known = new Map<string, readonly NameForm[]>();
  return (letter) => {
    const found = known.get(letter) ?? find(letter);
    known.set(letter, found);
    return found;
  };
}

function foldedName(name: string): string {
  return foldedWords(name)
    .map(({ stem }) => stem)
    .join(" ");
}

/** The least likeness of any of the words: a chain is as good as its weakest link. */
function likenessOf(words: readonly Word[], name: readonly string[], atEnd: boolean): number {
  let least = 3;
  for (const [i, part] of name.entries()) {
    const word = words[i]?.stem ?? "";
    least = Math.min(least, wordLikeness(word, part, atEnd && i === name.length - 1));
    if (least === 0) return 0;
  }
  return least;
}

function wordLikeness(word: string, part: string, unfinished: boolean): Likeness {
  if (word === part) return 3;
  if (unfinished && word.length >= SHORTEST_PREFIX && part.startsWith(word)) return 2;
  if (isInflected(word, part)) return 2;
  if (word[0] !== part[0] || /\d/.test(part)) return 0;
  return isWithinEdits(word, part, typosAllowed(Math.min(word.length, part.length))) ? 1 : 0;
}

function isInflected(word: string, part: string): boolean {
  const common = commonStart(word, part);
  const added = word.length - common;
  if (common < SHORTEST_STEM) return false;
  if (common === part.length) return common > SHORTEST_STEM && added <= LONGEST_ADDED;
  const ending = part.slice(common);
  return EXCHANGED.test(ending) && added <= (ending === "ու" ? LONGEST_EXCHANGED_FOR_U : LONGEST_EXCHANGED);
}

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}
