/**
 * What a verb of saying may take, as letters:
 * `c` a clause after "that" ("said that …"); `b` a clause without it ("believes Armenia is …");
 * `q` a quotation; `o` an object, so that the act of speaking is told and not the words ("called it a dream");
 * `a` a listener before the clause ("told reporters that …"); `k` it goes on with the last speaker's words ("added");
 * `s` the form is also a noun ("claims"): believed only between a sure speaker and "that", a colon or a mark;
 * `m` it tells a state of mind, which writers also ascribe to states: believed of a person only;
 * `p` it counts only in the passive ("is quoted by");
 * `r` a participle before the speaker («“…” diyen X»);
 * `g` a participle that shares the main verb's subject ("saying that …"); `i` impersonal plural ("сообщили в …").
 */
export type VerbGroup = { readonly takes: string; readonly forms: string };

/** Pronouns that may be the subject. */
export type Pronoun = { readonly forms: string; readonly gender: "f" | "m" | "" | "plural" };

/** Words of one language by which texts say who said what. Lists are words, or phrases, separated by " | " or spaces. */
export type CueLexicon = {
  readonly language: "en" | "ru" | "az" | "tr";
  /** Where the verb stands: between subject and words, or at the end. */
  readonly order: "svo" | "sov";
  readonly verbs: readonly VerbGroup[];
  /** Nouns for what was said: "statement", "remarks". */
  readonly nouns: string;
  /** Words between a noun of saying and its speaker: "of", "made by". */
  readonly nounLinks: string;
  /** Phrases before (svo) or after (sov) the name of a source: "according to", "по словам", "sözlərinə görə". */
  readonly according: string;
  /** "in his opinion": the phrase that names the source by a possessive. */
  readonly inTheirWords: readonly { readonly phrase: string; readonly gender: Pronoun["gender"] }[];
  /** Words that open a reported clause: "that", "что", "ki". */
  readonly that: string;
  /** "said *this*": the words said stand in the sentence before. */
  readonly this: string;
  readonly pronouns: readonly Pronoun[];
  /** Subjects that are nobody in particular: "it", "one", "we". */
  readonly generic: string;
  /** Words that may stand between subject and verb. */
  readonly between: string;
  /** Words that begin another clause or end a noun phrase. */
  readonly boundaries: string;
  /** Prepositions: a name after one is not the subject. */
  readonly prepositions: string;
  /** Participles and such that open a phrase set off by commas between subject and verb. */
  readonly asideOpeners: string;
  /** Words before a verb that make the saying unreal: "not", "would", "if". */
  readonly unreal: string;
  /** Offices and callings of one person. */
  readonly roles: string;
  /** Several or unnamed people: "media", "experts". */
  readonly collectives: string;
  /** Those of them who speak for the body they belong to: "experts at …". */
  readonly voices: string;
  /** Kinds of body, also as the last resort of reference: "the ministry", "the publication". */
  readonly bodies: string;
  /** Words before a name in quotation marks: "forum", "newspaper". */
  readonly titled: string;
  /** Words of an introduction by which an interviewee is known. */
  readonly interview: string;
};

/** The words or phrases of a list. */
export function list(words: string): string[] {
  return words
    .split(words.includes("|") ? "|" : " ")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
