import { foldPattern, foldWord } from "../../../spotting/foldWord.ts";
import type { Alias, GazetteerEntry } from "../../../spotting/gazetteerEntry.ts";
import { paradigmOf } from "../../../spotting/inflection/paradigmOf.ts";
import { type Change, paradigms } from "../../../spotting/inflection/paradigms.ts";

type Token = { readonly word: string; readonly start: number; readonly end: number; readonly gap: string };
type Name = {
  readonly id: string;
  readonly alias: Alias;
  readonly parts: readonly (Token & { readonly changes: readonly Change[]; readonly folded: string })[];
};
type Hit = { readonly start: number; readonly end: number; readonly entities: readonly string[] };

const letters = /(?:[\p{L}\p{Nd}][\p{M}\u00ad\u200b-\u200d]*)+/gu;

function tokens(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(letters)].map((match) => {
    const word = match[0].replace(/[\u00ad\u200b-\u200d]+$/u, "");
    const token = {
      word,
      start: match.index,
      end: match.index + word.length,
      gap: text.slice(end, match.index),
    };
    end = match.index + match[0].length;
    return token;
  });
}

const gapOf = (gap: string) => (/^\s+$/.test(gap) ? " " : gap.trim() === "" ? "" : gap.trim());
const sameGap = (ofAlias: string, ofText: string) =>
  ofText === ofAlias || (ofText === " " && ["-", "«", "»"].includes(ofAlias));

function isForm(alias: string, text: string, changes: readonly Change[]): boolean {
  if (changes.length === 0) return alias === text;
  return changes.some(([cut, endings]) => {
    const stem = alias.slice(0, alias.length - cut);
    if (cut > 0 && stem === "") return false;
    return text.startsWith(stem) && new RegExp(`^(?:${foldPattern(endings)})$`).test(text.slice(stem.length));
  });
}

/**
 * Finds names the slow and obvious way: at each word of the text, each alias of each entity, word by word; the
 * longest wins. Knows nothing of tables, hashes and gates.
 */
export function naiveMatcher(entries: readonly GazetteerEntry[]): (text: string) => Hit[] {
  const names = entries.flatMap(({ id, kind, gender, aliases }) =>
    aliases.map((alias) => {
      const parts = tokens(alias.text).map((part, i, all) => {
        const place = { word: part.word, last: i === all.length - 1, kind, gender };
        const paradigm = alias.indeclinable ? undefined : paradigmOf(place);
        return {
          ...part,
          folded: foldWord(part.word),
          changes: paradigm === undefined ? [] : paradigms[paradigm],
        };
      });
      return { id, alias, parts };
    }),
  );
  return (text) => search(names, tokens(text));
}

function search(names: readonly Name[], words: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const found = names.flatMap(({ id, alias, parts }) => {
      const span = words.slice(at, at + parts.length);
      const [first, last] = [span[0], span.at(-1)];
      if (span.length < parts.length || first === undefined || last === undefined) return [];
      const fits = parts.every(
        (part, i) =>
          isForm(part.folded, foldWord(span[i]?.word ?? ""), part.changes) &&
          (i === 0 || sameGap(gapOf(part.gap), gapOf(span[i]?.gap ?? ""))),
      );
      const cased =
        /^\p{Lu}/u.test(alias.text) &&
        /^\p{Ll}/u.test(first.word) &&
        !/^\p{Script=Georgian}/u.test(first.word);
      return fits && !cased ? [{ id, start: first.start, end: last.end }] : [];
    });
    const end = Math.max(-1, ...found.map((one) => one.end));
    const longest = found.filter((one) => one.end === end);
    if (longest.length > 0)
      hits.push({
        start: words[at]?.start ?? 0,
        end,
        entities: [...new Set(longest.map(({ id }) => id))].sort(),
      });
    at = longest.length > 0 ? words.findIndex(({ start }) => start >= end) : at + 1;
    if (at < 0) break;
  }
  return hits;
}
