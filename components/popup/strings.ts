import { counted, message, numberText } from "../../locales/locale.ts";
import { wording } from "../../locales/wording.ts";

const states = {
  on: "popup_state_on",
  "on by reader": "popup_state_onByReader",
  reading: "popup_state_reading",
  "not prose": "popup_state_notProse",
  "switched off": "popup_state_switchedOff",
  "never rests": "popup_state_neverRests",
  "nothing found": "popup_state_nothingFound",
} as const;

const facetValues: Readonly<Record<string, string>> = wording("popup_facetValue", {});

/** Every word of the popup. */
export const popupStrings = wording("popup", {
  product: "On Record",
  opening: () => message("reader_loading"),
  results: (count: number) => counted("popup_results", count),
  bestResults: (count: number) => counted("popup_bestResults", count),
  /** How many of those found are shown, once more of them are. */
  shown: (count: number, total: number) => counted("entity_shown", count, numberText(total)),
  /** The names that the query was taken to mean, where its letters do not show it. */
  understood: (names: string) => message("popup_understood", names),
  nothingFound: (query: string) => message("popup_nothingFound", query),
  nameCount: (count: number) => counted("popup_nameCount", count),
  times: (count: number) => message("popup_times", numberText(count)),
  timesSpoken: (count: number) => counted("popup_timesSpoken", count),
  /** After the site's name, in bold. */
  pageState: (state: keyof typeof states) => message(states[state]),
  turnOn: (site: string) => message("popup_turnOn", site),
  turnOff: (site: string) => message("popup_turnOff", site),
  /** The way to access without being asked; where the browser's settings can be opened from here, that is Chrome's. */
  allowIn: (canOpen: boolean) => message(canOpen ? "popup_allowInChrome" : "popup_allowInFirefox"),
  facets: wording("popup_facet", {}),
  facetOption: (value: string, count: number) => message("popup_facetOption", value, numberText(count)),
  /** Values that are words of ours, not names. */
  facetValue: (value: string) => facetValues[value] ?? value,
  ellipsis: "…",
});
