/** Every word of the welcome page, in one place. The paragraph is invented, and says so. */
export const welcomeStrings = {
  product: "On Record",
  title: "What was said, by whom, when, in which source",
  lead: "On news pages, names that the archive knows are underlined. Rest the pointer on one: the card shows the words as they stand in the sources. Try it here:",
  paragraphTitle: "An afternoon at the ministry",
  paragraph:
    "The briefing began late. Maria Zakharova took nine questions, four of them on the Zangezur corridor and none on Gabala, where the radar has been silent for years. A reporter from Yerevan wanted to know what had become of the Lachin corridor and of the peacekeepers who once kept it open. In Baku, an aide said, nobody would be surprised by the answer.",
  invented: "An invented paragraph. What the cards quote is not.",
  ways: [
    [
      "Read on",
      "Move into the card: statements, a timeline, “Open in source” for the whole text at the place.",
    ],
    [
      "Without a pointer",
      "Keys go from name to name and open the card; Esc closes it. The toolbar’s popup lists the names on a page.",
    ],
    [
      "Search",
      "Press the toolbar’s icon, or type rec and a space in the address bar. Select words on a page and choose “Look up”.",
    ],
    ["Off, where you like", "One press in the popup switches a site off."],
  ] as readonly (readonly [string, string])[],
  waysTitle: "How it is used",
  limitsTitle: "What it is not",
  limits:
    "On Record says what sources said. It does not say what is true. The archive that comes with it is small: five texts on Azerbaijan, Russia and Armenia, 2013–2024.",
  privacy: "Nothing leaves your browser. There is no account and no server.",
  options: "Options",
  sources: "Read the sources",
} as const;
