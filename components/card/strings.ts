import type { EntityKind } from "../../archive/entity.ts";
import { counted, message, numberText } from "../../locales/locale.ts";
import { nestedQuotes } from "../../locales/nestedQuotes.ts";
import { wording } from "../../locales/wording.ts";

const statements = (count: number): string => counted("card_statements", count);

type Relation = "namedAfter" | "gaveItsName" | "partOf" | "at";
const relations = new Map<string, Relation>([
  ["named after", "namedAfter"],
  ["gave its name", "gaveItsName"],
  ["part of", "partOf"],
]);

/** Every word of the card that is not shared with other surfaces. */
export const cardStrings = wording("card", {
  label: (name: string) => message("card_label", name),
  role: (words: string) => message("card_role", nestedQuotes(words)),
  roleSource: (source: string, year: string) => [source, year].filter((part) => part !== "").join(", "),
  onRecord: (name: string, count: number) =>
    count === 0 ? message("card_nothingOn", name) : message("card_onRecord", name, statements(count)),
  statements,
  sources: (count: number) => counted("card_sources", count),
  bar: (years: string, count: number) => message("card_bar", years, statements(count)),
  more: (count: number) => counted("card_more", count),
  /** "On the Lachin corridor, named after Lachin": why a related entity's statement is here. */
  through: (role: "by" | "about", related: string, relation: string, name: string): string =>
    message(`card_${role}_${relations.get(relation) ?? "at"}`, related, name),
  /** English says "the Lachin corridor", but "Lachin" and "Maria Zakharova". */
  withArticle: (name: string, kind: EntityKind | undefined): string =>
    kind === "infrastructure" || kind === "agreement" || kind === "event"
      ? message("card_withArticle", name)
      : name,
  hypothetical: (words: string) => message("card_hypothetical", nestedQuotes(words)),
  onPage: {
    whyAlias: (words: string, name: string) => message("card_whyAlias_page", words, name),
    whyEntities: (names: readonly string[]) => message("card_whyEntities_page", names.join(", ")),
  },
  inStatement: {
    whyAlias: (words: string, name: string) => message("card_whyAlias_statement", words, name),
    whyEntities: (names: readonly string[]) => message("card_whyEntities_statement", names.join(", ")),
  },
  whyWords: (words: readonly string[]) => message("card_whyWords", words.join(", ")),
  under: (heading: string) => message("card_under", nestedQuotes(heading)),
  nothing: (name: string) => message("card_nothing", name),
  /** A name among the names of the page, counted from 1. */
  walkedTo: (name: string, at: number, of: number) =>
    message("card_walkedTo", name, numberText(at), numberText(of)),
  ambiguous: (words: string) => message("card_ambiguous", words),
  backTo: (name: string) => message("card_backTo", name),
  lookUp: (name: string) => message("card_lookUp", name),
  undescribed: (entity: string) => message("card_undescribed", entity),
});
