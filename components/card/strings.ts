import type { EntityKind } from "../../archive/entity.ts";
import { counted } from "../strings.ts";

/** Every word of the card that is not shared with other surfaces, in one place. */
export const cardStrings = {
  label: (name: string) => `On record: ${name}`,
  close: "Close",
  pin: "Pin",
  move: "Move: drag, or press the arrow keys",
  pinned: "Pinned. It stays until you close it; the arrow keys move it.",
  openTab: "Open in a tab",
  openPanel: "Open in the side panel",
  role: (words: string) => `“${words}”`,
  roleSource: (source: string, year: string) => [source, year].filter((part) => part !== "").join(", "),
  onRecord: (name: string, statements: number) =>
    statements === 0
      ? `Nothing on record about ${name}`
      : `${name}: ${cardStrings.statements(statements)} on record`,
  statements: (count: number) => counted(count, "statement", "statements"),
  sources: (count: number) => counted(count, "source", "sources"),
  timeline: "Statements by year",
  bar: (year: number, count: number) => `${year}: ${counted(count, "statement", "statements")}`,
  onlyYear: (year: number) => `Only ${year}`,
  views: "Which statements",
  all: "All",
  by: "Said by",
  about: "Said about",
  noneHere: "None with these filters.",
  showAll: "Show all",
  more: (count: number) => `${counted(count, "more statement", "more statements")}`,
  asked: "Asked:",
  under: "Under the heading",
  /** "On the Lachin corridor, named after Lachin": why a related entity's statement is here. */
  through: (role: "by" | "about", related: string, relation: string, name: string): string => {
    const lead = `${role === "by" ? "From" : "On"} ${related}`;
    if (relation === "named after") return `${lead}, named after ${name}`;
    if (relation === "gave its name") return `${lead}, which gave ${name} its name`;
    if (relation === "part of") return `${lead}, part of ${name}`;
    return `${lead}, at ${name}`;
  },
  /** English says "the Lachin corridor", but "Lachin" and "Maria Zakharova". */
  withArticle: (name: string, kind: EntityKind | undefined): string =>
    kind === "infrastructure" || kind === "agreement" || kind === "event" ? `the ${name}` : name,
  inside: "In it:",
  hypothetical: (words: string) => `Nobody said “${words}”: the source imagines it.`,
  openSource: "Open in source",
  copy: "Copy",
  copyWithCitation: "Copy with citation",
  cite: "Cite",
  noRecord: "The record of the source could not be read",
  inContext: "In context",
  noContext: "The paragraph around it could not be read",
  why: "Why this?",
  onPage: {
    whyAlias: (words: string, name: string) => `“${words}” on this page names ${name}.`,
    whyEntities: (names: readonly string[]) => `Also named on this page: ${names.join(", ")}.`,
  },
  inStatement: {
    whyAlias: (words: string, name: string) => `“${words}” in the statement before names ${name}.`,
    whyEntities: (names: readonly string[]) => `Also named in that statement: ${names.join(", ")}.`,
  },
  whyWords: (words: readonly string[]) =>
    `Words it shares with the text around the name: ${words.join(", ")}.`,
  whyNothing: "It shares no words with the text around the name; it is on record all the same.",
  nothing: (name: string) =>
    `No source in the archive says anything about ${name}, and nothing by it is on record.`,
  search: "Search the archive",
  searchShort: "Search",
  ambiguous: (words: string) => `“${words}” may name`,
  ambiguousHint: "The page leaves it open. Choose one:",
  ambiguousThere: "The statement leaves it open. Choose one:",
  backTo: (name: string) => `Back to ${name}`,
  lookUp: (name: string) => `Look up ${name}`,
  lookingUp: "Looking it up…",
  undescribed: (entity: string) => `The archive does not describe “${entity}”.`,
  failed: "On Record could not look this up",
} as const;
