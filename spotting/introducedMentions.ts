import type { Mention } from "./mention.ts";
import { wordBefore } from "./neighbours.ts";
import type { Page } from "./page.ts";

/** An abbreviation in brackets directly after a name. */
const introduction = /^\s?[([](\p{Lu}[\p{Lu}\p{N}]{1,7})[)\]]/u;

/** Whether an abbreviation may be that of a name: its letters are initials of the name's words, or it counts them. */
function abbreviates(abbreviation: string, name: string): boolean {
  const words = name.split(/[\s‐-―-]+/).filter((word) => /\p{L}{2}/u.test(word));
  if (words.length < 2 || words[0]?.charAt(0).toUpperCase() !== abbreviation.charAt(0)) {
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
    return words.length >= 2 && initials.endsWith(abbreviation);
  }
  const initials = words.map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const letter of abbreviation) {
    const found = initials.indexOf(letter, at);
    if (found < 0) return abbreviation.length === words.length;
    at = found + 1;
  }
  return true;
}

/**
 * Adds the mentions by abbreviations that the page introduces itself: "the Russian peacekeeping contingent (RMK) …
 * the RMK". They count from after the brackets on. Persons and places are not abbreviated so.
 */
export function introducedMentions(page: Page, mentions: readonly (readonly Mention[])[]): Mention[][] {
  const result = mentions.map((list) => [...list]);
  const known = new Set<string>();
  page.blocks.forEach(({ text }, block) => {
    for (const mention of mentions[block] ?? []) {
      if (mention.entities.length !== 1 || /^(?:person|place):/.test(mention.entities[0] ?? "")) continue;
      const match = introduction.exec(text.slice(mention.end, mention.end + 12));
      const [brackets = "", abbreviation = ""] = match ?? [];
      if (
        match === null ||
        known.has(abbreviation) ||
        !abbreviates(abbreviation, text.slice(mention.start, mention.end))
      )
        continue;
      known.add(abbreviation);
      addAll(page, result, { block, at: mention.end + brackets.length }, abbreviation, mention);
    }
  });
  return result.map((list) => list.sort((a, b) => a.start - b.start));
}

function addAll(
  page: Page,
  result: Mention[][],
  from: { block: number; at: number },
  abbreviation: string,
  mention: Mention,
): void {
  for (let block = from.block; block < page.blocks.length; block++) {
    const text = page.blocks[block]?.text ?? "";
    for (
      let at = text.indexOf(abbreviation, block === from.block ? from.at : 0);
      at >= 0;
      at = text.indexOf(abbreviation, at + 1)
    ) {
      const end = at + abbreviation.length;
      const list = result[block] ?? [];
      if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(end))) continue;
      if (list.some((other) => other.start < end && other.end > at)) continue;
      // "the Armenian MFA" is another's.
      const before = wordBefore(text, at);
      if (before !== undefined && /^\p{Lu}/u.test(before.text) && !before.opens) continue;
      list.push({ start: at, end, entities: mention.entities, alias: mention.alias });
    }
  }
}
