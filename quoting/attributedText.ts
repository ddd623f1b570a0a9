/** What automatic attribution says of a stretch of text. Offsets are UTF-16 units of the text as it was given. */
export type AttributedText = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The entity that said it; null where no fitting one is sure. */
  readonly speaker: string | null;
  /** The words that name the speaker ("Maria Zakharova", "He", "the Russian minister"); empty where none do. */
  readonly speakerText: string;
  /** Through whom the words come, nearest first: the interviewee who reports what Baku declares. Empty for the text's own. */
  readonly through: readonly string[];
  /** Where the speaker is doubtful: who it may be, likeliest first. */
  readonly candidates: readonly string[];
  readonly quotation: "direct" | "indirect" | "mixed" | "author";
  /** The words that say so ("said", "according to"); empty where none do. */
  readonly cue: string;
  /** Name of the rule that decided, for "attributed automatically". */
  readonly rule: string;
  /** 0 to 1: how often the rule is right, by measurement or, failing that, by judgement. */
  readonly sureness: number;
};
