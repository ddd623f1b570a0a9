import { counted, message, numberText } from "../../locales/locale.ts";
import { nestedQuotes } from "../../locales/nestedQuotes.ts";
import { wording } from "../../locales/wording.ts";

/** Every word of an entity's page; what the card and the popup say in the same sense is said in the same words. */
export const entityStrings = wording("entity", {
  pageTitle: (name: string) => message("entity_pageTitle", name),
  unknown: (id: string) => message("card_undescribed", id),
  toArchive: () => message("popup_documents"),
  opening: () => message("reader_loading"),
  failed: () => message("reader_failed"),
  statements: (count: number) => counted("card_statements", count),
  sources: (count: number) => counted("card_sources", count),
  shown: (count: number, total: number) => counted("entity_shown", count, String(total)),
  nothing: (name: string) => message("card_nothing", name),
  noneLeft: () => message("card_noneHere"),
  showAll: () => message("card_showAll"),
  narrow: () => message("popup_filters"),
  all: () => message("card_all"),
  by: () => message("card_by"),
  about: () => message("card_about"),
  facet: {
    said: () => message("card_views"),
    source: () => message("popup_facet_source"),
    year: () => message("popup_facet_year"),
  },
  when: () => message("reader_when"),
  source: () => message("popup_facet_source"),
  others: (count: number) => counted("entity_others", count),
  undated: (count: number) => counted("entity_undated", count),
  moreBelow: (count: number) => counted("entity_moreBelow", count),
  more: (count: number) => counted("reader_moreNames", count),
  statementOf: (n: number, total: number, speaker: string) =>
    message("entity_statementOf", String(n), String(total), speaker),
  option: (value: string, count: number) => message("popup_facetOption", value, numberText(count)),
  role: (words: string) => message("card_role", nestedQuotes(words)),
});
