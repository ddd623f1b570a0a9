import { kindOfOffice } from "./offices.ts";
import type { Party, Passage } from "./passage.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { isPossessive, type Token } from "./tokens.ts";

/** A name in a passage: of an entity, or of somebody whom the archive does not know. */
export type Named = {
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly party: Party;
  /** In another case than the subject's, or after a preposition. */
  readonly oblique: boolean;
  readonly possessive: boolean;
};

const demonym = /(?:ian|ani|ish|ese|ean|can|ench|tch|reek)$/u;
const letter = /\p{L}/u;
/** "РФ", "BBC": a country or a body. */
const abbreviation = /^\p{Lu}{2,6}$/u;
/** "In his speech President …": after these another noun phrase may begin at once. */
const occasions = new Set(
  "speech comments comment statement interview address remarks article letter response reply message words post briefing turn opinion view интервью выступлении эфире заявлении комментарии".split(
    " ",
  ),
);
/** How far left of a name its preposition may stand: "to the Russian President Vladimir …". */
const prepositionReach = 7;

/** Names between the tokens `from` and `to` (not included), in order. */
export function namesIn(passage: Passage, book: SpeakerBook, from: number, to: number): Named[] {
  const { tokens } = passage;
  const found: Named[] = [];
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token || token.quote !== -1) {
      at += 1;
      continue;
    }
    const last = token.mention >= 0 ? endOfMention(tokens, at, to) : endOfRun(passage, at, to);
    if (last < at) {
      at += 1;
      continue;
    }
    const named =
      token.mention >= 0 ? entityName(passage, book, at, last) : strangerName(passage, at, last, to);
    if (named) found.push(withCase(passage, named, found.at(-1), from));
    at = last + 1;
  }
  return found;
}

function endOfMention(tokens: readonly Token[], at: number, to: number): number {
  let last = at;
  while (last + 1 < to && tokens[last + 1]?.mention === tokens[at]?.mention) last += 1;
  return last;
}

/** Capitalised words in a row, with initials and particles; `at - 1` where none begins. */
function endOfRun({ tokens, text }: Passage, at: number, to: number): number {
  let last = at - 1;
  for (let next = at; next < to; next += 1) {
    const token = tokens[next];
    if (!token || token.quote !== -1 || token.mention >= 0) break;
    if (token.lower === "." && last >= at && (tokens[last]?.end ?? 0) - (tokens[last]?.start ?? 0) <= 2)
      continue;
    if (!token.capital) break;
    if (last >= at && /[^\s.]/u.test(text.slice(tokens[last]?.end ?? 0, token.start))) break;
    last = next;
  }
  return last;
}

function entityName(passage: Passage, book: SpeakerBook, first: number, last: number): Named | null {
  const start = passage.tokens[first]?.start ?? 0;
  const mention = passage.mentions[passage.tokens[first]?.mention ?? -1];
  if (!mention) return null;
  const infos = mention.entities.map((id) => book.info(id));
  const person = infos.some(({ kind }) => kind === "person");
  const gender = infos.length === 1 ? (infos[0]?.gender ?? "") : "";
  const tail = passage.text.slice(mention.end, mention.end + 2);
  const surface = passage.text.slice(mention.start, mention.end);
  return {
    first,
    last,
    party: {
      start,
      end: mention.end,
      text: surface,
      kind: "entity",
      entities: mention.entities,
      gender,
      person,
    },
    oblique:
      passage.cues.lexicon.language !== "en" && inflected(passage, mention.end, surface, mention.alias),
    possessive: /^['’‘ʼ]s?/u.test(tail) || isPossessive({ ...(passage.tokens[last] as Token) }),
  };
}

/** Whether the mention stands in another case than its dictionary form. */
function inflected(passage: Passage, end: number, surface: string, alias: string): boolean {
  if (/^['’‘ʼ]/u.test(passage.text.slice(end, end + 1))) return true;
  const fold = (words: string): string =>
    words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i").replaceAll("ə", "e");
  const written = fold(surface);
  const known = fold(alias);
  return written !== known && !known.endsWith(written) && !written.endsWith(known);
}

function strangerName(passage: Passage, from: number, last: number, to: number): Named | null {
  const { tokens, cues } = passage;
  let first = from;
  const isFiller = (at: number): boolean => {
    const lower = tokens[at]?.lower ?? "";
    return (
      cues.prepositions.has(lower) ||
      cues.boundaries.has(lower) ||
      cues.generic.has(lower) ||
      cues.between.has(lower) ||
      cues.lexicon.pronouns.some(({ forms }) => forms.split(" ").includes(lower)) ||
      cues.asideOpeners.has(lower)
    );
  };
  while (first <= last && isFiller(first)) first += 1;
  if (first > last) return null;
  const run = tokens.slice(first, last + 1);
  const proper = run.filter(
    ({ lower, word }) =>
      word &&
      letter.test(lower) &&
      !cues.roles.has(lower) &&
      !cues.collectives.has(lower) &&
      !(cues.lexicon.order === "sov" && kindOfOffice(lower) !== null) &&
      !demonym.test(lower),
  );
  const body =
    run.some(({ lower }) => cues.bodies.has(lower.replace(/['’]s$/u, ""))) ||
    proper.every(({ start, end }) => abbreviation.test(passage.text.slice(start, end)));
  // A run of titles before a known name belongs to that name.
  if (proper.length === 0) return null;
  if (proper.length === run.length && proper.length === 1 && body) return null;
  const next = tokens[last + 1];
  // "the Norlandic minister": an adjective.
  const noun = next?.lower ?? "";
  if (proper.length === 1 && (cues.roles.has(noun) || cues.collectives.has(noun) || cues.bodies.has(noun)))
    return null;
  if (last + 1 < to && next && next.mention >= 0 && !body) return null;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const text = passage.text.slice(start, end).replace(/['’‘ʼ]s?$/u, "");
  return {
    first,
    last,
    party: {
      start,
      end: start + text.length,
      text,
      kind: "stranger",
      entities: [],
      gender: "",
      person: !body,
    },
    oblique: false,
    possessive: isPossessive(tokens[last] as Token) || text.length < end - start,
  };
}

function withCase(passage: Passage, named: Named, before: Named | undefined, floor: number): Named {
  if (named.oblique) return named;
  const { tokens, cues } = passage;
  for (let at = named.first - 1; at >= floor && at >= named.first - prepositionReach; at -= 1) {
    const token = tokens[at];
    if (token && /^[“«"]$/.test(token.lower) && token.quote === -1) continue;
    if (!token?.word || token.quote !== -1 || (before && at <= before.last)) return named;
    if (occasions.has(token.lower)) return named;
    if (cues.prepositions.has(token.lower)) return { ...named, oblique: true };
    if (cues.boundaries.has(token.lower)) return named;
  }
  return named;
}
