import { counted, interfaceLanguage } from "../strings.ts";

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
  /** After the site's name, in bold. */
  pageStates: {
    on: "Names are spotted here.",
    "on by reader": "Names are spotted here, as you turned it on for this site.",
    "not prose": "Not a news page: spotting is off.",
    "switched off": "You turned spotting off for this site.",
    "never rests":
      "This page never stops changing: names in what it changes are not looked for until it rests.",
    "nothing found": "No name on this page is in the archive.",
  },
  turnOnHere: "Turn on here",
  turnOffHere: "Turn off here",
  turnOn: (site: string) => `Turn on here: ${site}`,
  turnOff: (site: string) => `Turn off here: ${site}`,
  unreachable: "On Record does not run on this page: browsers keep some of theirs closed to extensions.",
  withheld: "On Record may not read this page.",
  withheldWhy:
    "The browser asks you first. What is read stays in your browser: nothing is sent, nothing of it is kept.",
  allow: "Allow on all sites",
  refused: (canOpen: boolean) =>
    canOpen
      ? "Not allowed. You can allow single sites in the browser’s settings, under “Site access”."
      : "Not allowed. You can allow it later: open about:addons, choose On Record, then “Permissions”.",
  openBrowserSettings: "Open the browser’s settings",
  searchAnyway: "The search above works everywhere.",
  recent: "Looked up last",
  forget: "Forget these",
  filters: "Narrow the results",
  facets: {
    speaker: "Speaker",
    source: "Source",
    year: "Year",
    quotation: "How it was said",
    kind: "What it names",
  },
  facetOption: (value: string, count: number) => `${value} (${count.toLocaleString(interfaceLanguage)})`,
  /** Values that are words of ours, not names. */
  facetValues: {
    direct: "Direct quote or answer",
    indirect: "Reported",
    mixed: "Quoted and reported",
    author: "Author’s words",
    person: "A person",
    place: "A place",
    organisation: "An organisation",
    agreement: "An agreement",
    infrastructure: "Infrastructure",
    event: "An event",
    other: "Something else",
  } as Readonly<Record<string, string>>,
  bySource: "By source",
  clearFilters: "Clear",
  noneLeft: "None of the statements found passes these filters.",
  documents: "All sources",
  options: "Options",
  failed: "The archive could not be opened",
  searchFailed: "The search failed",
  clear: "Clear the search",
  ellipsis: "…",
} as const;
