/** What the browser itself shows in On Record's name. `%s` is the selection, put in by the browser. */
export const backgroundStrings = {
  lookUp: "Look up “%s” in On Record",
  search: "Search On Record: names and statements",
} as const;
