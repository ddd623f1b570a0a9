import type { Mention } from "../spotting/mention.ts";

/** What is asked about a page: its title, and its texts in which a name may stand, in order. */
export type Question = { readonly title: string; readonly texts: readonly string[] };
/** The mentions of each of the texts. */
export type Answer = readonly (readonly Mention[])[];

/** How names are found in a page's texts: looked for here, told by whoever has the names. */
export type Spotter = {
  /** Whether a name may stand in a text: each text of which it may is asked about. */
  readonly mayName: (text: string) => boolean;
  /** Of all texts together, as a bare surname is somebody only where the page says who. Undefined if nobody could tell. */
  readonly spot: (question: Question) => Promise<Answer | undefined>;
};
