/** What the page answered: its names with counts, or why there are none. */
export type AnsweredPage = {
  readonly state: "on" | "reading" | "not prose" | "switched off" | "nothing found" | "never rests";
  readonly names: readonly { readonly entity: string; readonly count: number }[];
  /** The site as it is switched. */
  readonly site: string;
  /** Whether names would be spotted here if that is left to On Record. */
  readonly isByItself: boolean;
};

/**
 * `unreachable`: browsers keep some pages closed to extensions, also Firefox's reader view, which it does not tell from
 * others. `withheld`: the reader or the browser has not allowed it.
 */
export type PageNames =
  | AnsweredPage
  | { readonly state: "unreachable" | "withheld"; readonly names: readonly [] };

/** Whether names are spotted on the page at present. */
export const isSpotting = ({ state }: AnsweredPage): boolean =>
  state === "on" || state === "reading" || state === "nothing found" || state === "never rests";
