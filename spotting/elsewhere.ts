import type { Candidate } from "./candidate.ts";
import type { PageBlock } from "./page.ts";

/** A state of another country after a comma: Moscow, Idaho. Georgia is left out, as it may be ours. */
const state =
  /^,\s(?:Alabama|Arizona|Arkansas|California|Colorado|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|New (?:York|Jersey|Hampshire)|North Carolina|Ohio|Ontario|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Ala|Ark|Ill|Ind|Kan|Ky|Mich|Minn|Miss|Mo|Pa|Tenn|Tex|Vt|Wis)\b/;
const town =
  /^,?\s(?:is\s)?an?\s(?:\p{Ll}+\s){0,2}(?:town|city|village|suburb|hamlet|township|borough)\s(?:in|of|near|outside|north|south|east|west)\s/u;
/** How far the words that say where the town lies may reach. */
const REACH = 60;

/** Whether a place is said to lie elsewhere: in a state of America, or to be a town of what is none of ours. */
export function isElsewhere(block: PageBlock, { end }: Candidate): boolean {
  const after = block.text.slice(end, end + REACH);
  if (state.test(after)) return true;
  const match = town.exec(after);
  if (match === null) return false;
  const from = end + match[0].length;
  const clause = /^[^,.;:]*/.exec(block.text.slice(from, from + REACH))?.[0].length ?? 0;
  return !block.candidates.some((other) => other.start >= from && other.start < from + clause);
}
