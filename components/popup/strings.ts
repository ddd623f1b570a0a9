import { counted } from "../strings.ts";

/** Every word of the popup, in one place. */
export const popupStrings = {
  product: "On Record",
  field: "Search what is on record",
  results: (count: number) => counted(count, "statement", "statements"),
  bestResults: (count: number) => `The best ${counted(count, "statement", "statements")}`,
  more: "Show more",
  /** The names that the query was taken to mean, where its letters do not show it. */
  understood: (names: string) => `for ${names}`,
  nothingFound: (query: string) => `Nothing on record for “${query}”.`,
  nothingFoundHint: "Try fewer words, a name, or another spelling. Names are found in any script.",
  suggestions: "Names to try",
  onThisPage: "On this page",
  nameCount: (count: number) => counted(count, "name", "names"),
  times: (count: number) => `${count}×`,
  timesSpoken: (count: number) => counted(count, "mention", "mentions"),
  pageStates: {
    "not prose": "Not a news page: spotting is off here.",
    "switched off": "Spotting is switched off on this site.",
    "never rests":
      "This page never stops changing: names in what it changes are not looked for until it rests.",
    "nothing found": "No name on this page is in the archive.",
    unreachable: "On Record does not run on this page: browsers keep some of theirs closed to extensions.",
  },
  searchAnyway: "The search above works everywhere.",
  documents: "All sources",
  failed: "The archive could not be opened",
  searchFailed: "The search failed",
  clear: "Clear the search",
  ellipsis: "…",
} as const;
