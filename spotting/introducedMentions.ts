import { lastBefore } from "./candidate.ts";
import type { Mention } from "./mention.ts";
import { wordBefore } from "./neighbours.ts";
import type { Page } from "./page.ts";
import type { Steps } from "./steps.ts";

/** An abbreviation in brackets directly after a name. */
const introduction = /^\s?[([](\p{Lu}[\p{Lu}\p{N}]{1,7})[)\]]/u;

/** How many words before a mention may belong to what is abbreviated (the Russian peacekeeping contingent, RPC). */
const MOST_BEFORE = 2;

/**
 * Whether an abbreviation may be that of a name: its letters are initials of the name's words, in order, the first
 * among them; or it begins like the name and counts its words (in another language: RMK).
 */
function abbreviates(abbreviation: string, text: string, { start, end }: Mention): boolean {
  const before =
    text
      .slice(0, start)
      .match(/[\p{L}\p{M}]+(?=[\s-]+)/gu)
      ?.slice(-MOST_BEFORE) ?? [];
  const own = text.slice(start, end).match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  for (let taken = 0; taken <= before.length && own.length > 1; taken++) {
    const words = [...before.slice(before.length - taken), ...own];
    const initials = words.map((word) => word.charAt(0).toUpperCase());
    if (initials[0] !== abbreviation.charAt(0)) continue;
    let at = 0;
    for (const initial of initials) if (initial === abbreviation.charAt(at)) at++;
    if (at === abbreviation.length || abbreviation.length === words.length) return true;
  }
  return false;
}

/**
 * Adds the mentions by abbreviations that the page introduces itself: "the Russian peacekeeping contingent (RMK) …
 * the RMK". They count from after the brackets on. Persons and places are not abbreviated so.
 */
export function* introducedMentions(
  page: Page,
  mentions: readonly (readonly Mention[])[],
): Steps<Mention[][]> {
  const result = mentions.map((list) => [...list]);
  const known = new Set<string>();
  for (const [block, { text }] of page.blocks.entries()) {
    for (const mention of mentions[block] ?? []) {
      if (mention.entities.length !== 1 || /^(?:person|place):/.test(mention.entities[0] ?? "")) continue;
      const match = introduction.exec(text.slice(mention.end, mention.end + 12));
      const [brackets = "", abbreviation = ""] = match ?? [];
      if (match === null || known.has(abbreviation) || !abbreviates(abbreviation, text, mention)) continue;
      known.add(abbreviation);
      addAll(page, result, { block, at: mention.end + brackets.length }, abbreviation, mention);
      yield;
    }
    yield;
  }
  return result;
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
    const list = result[block] ?? [];
    const added: Mention[] = [];
    for (
      let at = text.indexOf(abbreviation, block === from.block ? from.at : 0);
      at >= 0;
      at = text.indexOf(abbreviation, at + 1)
    ) {
      const end = at + abbreviation.length;
      if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(end))) continue;
      if ((list[lastBefore(list, end)]?.end ?? 0) > at) continue;
      // "the Armenian MFA" is another's.
      const before = wordBefore(text, at);
      if (before !== undefined && /^\p{Lu}/u.test(before.text) && !before.opens) continue;
      added.push({ start: at, end, entities: mention.entities, alias: mention.alias });
    }
    if (added.length > 0) result[block] = [...list, ...added].sort((a, b) => a.start - b.start);
  }
}
