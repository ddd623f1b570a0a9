/** Languages that aliases are written in (BCP 47). `mul` is for forms that all of them share (abbreviations, site names). */
export const languages = ["en", "ru", "az", "hy", "tr", "ka", "uk", "fr", "de", "mul"] as const;
export type Language = (typeof languages)[number];

/** One written form of a name, in its dictionary form; inflected forms follow from the language's rules. */
export type Alias = {
  readonly text: string;
  readonly language: Language;
  /** A bare surname, or another form that is ours only while the discourse says so. */
  readonly short: boolean;
  /** Letter case is part of the name (CIS, EU, US): no folding of case. */
  readonly exact: boolean;
  /** The form never inflects. */
  readonly indeclinable: boolean;
};

/**
 * Rules that tell an entity from its namesakes. All words are compared folded; a word ending in `*` matches as a prefix.
 * Among the words of `near` and `notNear` an entity's id stands for any of its names (a person: the full ones).
 * Where both lists are given, more `near` words than `notNear` words in the block, or else on the page, make it ours,
 * and so does no word of either. An alias that `notNear` lists itself is an ordinary word too (turkey): then the two
 * lists count only where a capital says nothing.
 */
export type SpottingRules = {
  /** Words directly before a short alias that make it someone else (given names, "Prosecutor General"). */
  readonly notAfter: readonly string[];
  /** Words directly after an alias that make it something else ("Street", "Airport", "prize"). */
  readonly notBefore: readonly string[];
  /** Longer names that contain an alias and are not ours ("Heydar Aliyev Foundation"): they win, and name nothing. */
  readonly notIn: readonly string[];
  /** If given without `notNear`, one of these must stand in the block or on the page for a bare alias to count. */
  readonly near: readonly string[];
  /** Words that make bare aliases (short ones, and single words) someone or something else. */
  readonly notNear: readonly string[];
};

/** What spotting needs of an entity. */
export type GazetteerEntry = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** `f` and `m` choose the paradigm of surnames that inflect by gender; empty elsewhere. */
  readonly gender: "f" | "m" | "";
  readonly aliases: readonly Alias[];
  readonly rules: SpottingRules;
};
