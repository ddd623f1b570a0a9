/** Every word of the side panel that it does not share with the popup and the card. */
export const panelStrings = {
  title: "On Record",
  hint: "Look at a name on the page, or choose one below.",
  search: "Search",
  sources: "All sources",
  options: "Options",
} as const;
