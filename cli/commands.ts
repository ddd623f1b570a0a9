import type { Command } from "./command.ts";

/** All commands by name, in the order in which the usage lists them. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    "check",
    {
      usage: ["check"],
      summary: "check the corpus and report every problem",
      load: async () => (await import("./commands/check.ts")).check,
    },
  ],
  [
    "documents",
    {
      usage: ["documents"],
      summary: "list the documents",
      load: async () => (await import("./commands/documents.ts")).documents,
    },
  ],
  [
    "mentions",
    {
      usage: ["mentions FILE"],
      summary: "find the archive's names in a plain text",
      load: async () => (await import("./commands/mentions.ts")).mentions,
    },
  ],
  [
    "statements",
    {
      usage: ["statements --document ID", "statements FILE"],
      summary: "who said what, as reviewed for a document or found in a plain text",
      load: async () => (await import("./commands/statements.ts")).statements,
    },
  ],
  [
    "draft",
    {
      usage: ["draft FILE [--id ID] [--author ENTITY] [--language TAG]"],
      summary: "make a document and proposed statements of a plain text, for review",
      load: async () => (await import("./commands/draft.ts")).draft,
    },
  ],
  [
    "search",
    {
      usage: ["search QUERY [--limit N]"],
      summary: "search the statements, best first, at most N (10)",
      load: async () => (await import("./commands/search.ts")).search,
    },
  ],
  [
    "card",
    {
      usage: ["card FILE --at OFFSET"],
      summary: "what the card shows for the name at an offset of a plain text, in order",
      load: async () => (await import("./commands/card.ts")).card,
    },
  ],
]);
