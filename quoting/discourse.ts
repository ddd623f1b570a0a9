import { sensesOf, titlesOf } from "./offices.ts";
import { namesIn } from "./parties.ts";
import type { Party, Passage } from "./passage.ts";
import type { SpeakerBook } from "./speakerBook.ts";

/** Who a party turned out to be. `sureness` is a factor on that of the rule. */
export type Resolved = {
  readonly speaker: string | null;
  readonly text: string;
  readonly candidates: readonly string[];
  readonly sureness: number;
  /** Tells speakers apart, also those without an id; empty where nobody is known. */
  readonly key: string;
};

type Known = {
  readonly key: string;
  readonly id: string | null;
  readonly text: string;
  readonly person: boolean;
  gender: Party["gender"];
  /** What the phrases before its name call it. */
  readonly titles: Set<string>;
  /** Number of the passage that named it last, whether as its first name, and whether that stood as a subject does. */
  at: number;
  first: boolean;
  subject: boolean;
};

/** What the text has named so far, and who spoke last. */
export type Discourse = {
  readonly resolve: (party: Party, continues: boolean) => Resolved;
  /** Takes in the names of a passage. */
  readonly read: (passage: Passage) => void;
  /** Somebody spoke; a new paragraph is told so that old speakers fade. */
  readonly spoke: (resolved: Resolved, person: boolean) => void;
  /** Another phrase for a speaker, learnt from the text: "the experts" for the centre whose words they ended. */
  readonly alsoCalled: (phrase: string, speaker: Resolved) => void;
  readonly lastSpeaker: () => Resolved | null;
};

/** Passages after which a name or speaker is no antecedent of a pronoun any more. */
const memory = 6;
const factors = { continuing: 0.95, pronoun: 0.9, role: 0.88, again: 0.9 };
const nobody: Resolved = { speaker: null, text: "", candidates: [], sureness: 0.5, key: "" };
const speakingKinds = new Set(["person", "organisation", "place", "agreement", "other"]);
const newcomer = /^(?:a|an|one|another|some)\s/iu;

/** Follows who is named and who speaks, to resolve pronouns, offices and surnames. */
export function makeDiscourse(book: SpeakerBook): Discourse {
  const known = new Map<string, Known>();
  let passages = 0;
  let unread: Passage[] = [];
  const phrases = new Map<string, Resolved>();
  let last: (Resolved & { at: number; person: boolean }) | null = null;

  const fits = (gender: Party["gender"], wanted: Party["gender"]): boolean =>
    wanted === "" || gender === "" || gender === wanted;
  const recent = (at: number): boolean => passages - at <= memory;

  /** Names are looked for only when something is to be resolved: an interview, say, never needs them. */
  function catchUp(): void {
    const first = passages - unread.length + 1;
    unread.forEach((passage, index) => {
      take(passage, first + index);
    });
    unread = [];
  }

  function take(passage: Passage, at: number): void {
    namesIn(passage, book, 0, passage.tokens.length).forEach(
      ({ party, first, oblique, possessive }, index) => {
        if (party.entities.length > 1) return;
        const id = party.entities[0] ?? null;
        const key = id ?? strangerKey(party.text);
        let entry = known.get(key);
        if (!entry) {
          const { text, person, gender } = party;
          entry = { key, id, text, person, gender, titles: new Set(), at, first: false, subject: false };
          known.set(key, entry);
        }
        for (const title of titlesOf(titleBefore(passage, first))) entry.titles.add(title);
        entry.at = at;
        entry.first = index === 0;
        entry.subject = index === 0 && !oblique && !possessive;
      },
    );
  }

  /** Whether all these words are among what the text or the archive calls it. */
  function isCalled({ id, text, person, titles }: Known, wanted: readonly string[]): boolean {
    const archived = id === null ? null : book.titles(id);
    const own = id === null && !person ? new Set(titlesOf(text)) : null;
    return (
      wanted.length > 0 &&
      wanted.every((sense) => titles.has(sense) || archived?.has(sense) || own?.has(sense))
    );
  }

  function entity(party: Party): Resolved {
    if (party.entities.length > 1) catchUp();
    const ids = party.entities.filter((id) => speakingKinds.has(book.info(id).kind));
    const only = ids.length === 1 ? ids[0] : ids.find((id) => known.has(id));
    const sure = ids.length === 1 || ids.filter((id) => known.has(id)).length === 1;
    if (only !== undefined && sure) {
      return {
        speaker: only,
        text: party.text,
        candidates: [],
        sureness: ids.length === 1 ? 1 : factors.again,
        key: only,
      };
    }
    return { ...nobody, text: party.text, candidates: ids, key: "" };
  }

  function pronoun(party: Party, continues: boolean): Resolved {
    catchUp();
    const named = (id: Resolved, factor: number): Resolved => ({
      ...id,
      text: party.text,
      // Pronoun after pronoun is the same step each time; the first name's sureness is not spent again.
      sureness: (id.speaker === null ? id.sureness : Math.max(id.sureness, factors.pronoun)) * factor,
    });
    if (party.gender === "plural") {
      return last && recent(last.at) && !last.person && continues
        ? named(last, factors.continuing)
        : { ...nobody, text: party.text };
    }
    if (last && recent(last.at)) {
      const speaker = known.get(last.key);
      const lastAt = Math.max(last.at, speaker?.at ?? 0);
      const rivals = [...known.values()].filter(
        ({ key, person, gender, at, first }) =>
          person &&
          key !== last?.key &&
          at >= lastAt &&
          first &&
          at > (last?.at ?? 0) &&
          fits(gender, party.gender),
      );
      // "He added" after her words is still her: going on with the words outranks gender.
      if (continues && rivals.length === 0 && last.key !== "") return named(last, factors.continuing);
      if (last.person && fits(speaker?.gender ?? "", party.gender) && rivals.length === 0)
        return named(last, factors.pronoun);
      if (rivals.length > 0 && last.person) {
        return {
          ...nobody,
          text: party.text,
          candidates: [...rivals.flatMap(({ id }) => id ?? []), ...(last.speaker ? [last.speaker] : [])],
        };
      }
    }
    const near = [...known.values()].filter(
      ({ person, gender, at }) => person && passages - at <= 2 && fits(gender, party.gender),
    );
    // Of those named last the subject is meant: "Peskov did not answer Aliyev. He …".
    const latest = near.filter(({ at }) => at === Math.max(...near.map((other) => other.at)));
    const one = near.length === 1 ? near[0] : latest.find(({ subject }) => subject);
    if (one)
      return { speaker: one.id, text: party.text, candidates: [], sureness: factors.pronoun, key: one.key };
    return { ...nobody, text: party.text, candidates: near.flatMap(({ id }) => id ?? []) };
  }

  function role(party: Party): Resolved {
    catchUp();
    const unnamed: Resolved = { ...nobody, text: party.text, key: `role:${sensesOf(party.text).join(" ")}` };
    if (newcomer.test(party.text)) return unnamed;
    const wanted = sensesOf(party.text);
    const all = [...known.values()].filter(
      (entry) => entry.person === party.person && isCalled(entry, wanted),
    );
    const speaker = last && recent(last.at) ? all.find(({ key }) => key === last?.key) : undefined;
    const bodyGoesOn =
      last && recent(last.at) && !last.person && !party.person && last.speaker !== null && all.length === 0;
    if (bodyGoesOn && last) return { ...last, text: party.text, sureness: factors.role };
    const chosen = speaker ?? (all.length === 1 ? all[0] : undefined);
    if (chosen && chosen.id !== null)
      return {
        speaker: chosen.id,
        text: party.text,
        candidates: [],
        sureness: factors.role,
        key: chosen.key,
      };
    const candidates = all.flatMap(({ id }) => id ?? []);
    const speaksOn = last?.person && recent(last.at);
    return {
      ...unnamed,
      key: chosen?.key ?? unnamed.key,
      candidates:
        candidates.length > 0 || !party.person || !speaksOn
          ? candidates
          : [last?.speaker ?? ""].filter((id) => id !== ""),
    };
  }

  function collective(party: Party): Resolved {
    const learnt = phrases.get(party.text.toLowerCase());
    if (learnt) return { ...learnt, text: party.text, sureness: factors.role };
    const id = book.named(party.text);
    if (id !== null) return { speaker: id, text: party.text, candidates: [], sureness: 1, key: id };
    return { ...nobody, text: party.text, key: `many:${party.text.toLowerCase()}` };
  }

  return {
    resolve(party, continues) {
      if (party.kind === "entity") return entity(party);
      if (party.kind === "pronoun") return pronoun(party, continues);
      if (party.kind === "role") return role(party);
      if (party.kind === "several") return { ...nobody, text: party.text, candidates: party.entities };
      if (party.kind === "collective") return collective(party);
      return { ...nobody, text: party.text, key: strangerKey(party.text) };
    },
    read(passage) {
      passages += 1;
      unread.push(passage);
    },
    spoke(resolved, person) {
      last = { ...resolved, at: passages, person };
    },
    alsoCalled(phrase, speaker) {
      phrases.set(phrase.toLowerCase(), speaker);
    },
    lastSpeaker: () => (last && recent(last.at) ? last : null),
  };
}

const strangerKey = (text: string): string => `stranger:${text.split(/\s+/u).at(-1)?.toLowerCase() ?? ""}`;
const longestTitle = 9;

/** The words of an office before a name: "the deputy of the Milli Majlis", "Russian Foreign Minister". */
function titleBefore({ tokens, cues }: Passage, first: number): string {
  const words: string[] = [];
  for (let at = first - 1; at >= 0 && first - at <= longestTitle; at -= 1) {
    const token = tokens[at];
    if (!token?.word || token.quote !== -1) break;
    if (
      token.lower !== "of" &&
      token.lower !== "the" &&
      token.lower !== "for" &&
      cues.prepositions.has(token.lower)
    )
      break;
    if (cues.boundaries.has(token.lower)) break;
    words.unshift(token.lower);
  }
  return words.join(" ");
}
