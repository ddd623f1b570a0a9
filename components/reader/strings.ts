import { counted, message } from "../../locales/locale.ts";
import { wording } from "../../locales/wording.ts";

/** Every word of the reader page. */
export const readerStrings = wording("reader", {
  product: "On Record",
  pageTitle: (title: string) => message("reader_pageTitle", title),
  documentsIntro: (count: number) => counted("reader_documentsIntro", count),
  unknownDocument: (id: string) => message("reader_unknownDocument", id),
  unknownStatement: (id: string) => message("reader_unknownStatement", id),
  fields: wording("reader_field", {}),
  sourceFile: (file: string, sha256: string) => message("reader_sourceFile", file, sha256),
  emendation: (now: string, was: string, reason: string) => message("reader_emendation", now, was, reason),
  was: (was: string) => ` ${message("reader_was", was)}`,
  onlyOf: (speaker: string, count: number, total: number) =>
    counted("reader_onlyOf", count, String(total), speaker),
  moreNames: (count: number) => counted("reader_moreNames", count),
  statements: (count: number) => counted("reader_statements", count),
  statement: (n: string, total: number) => message("reader_statement", n, String(total)),
  statementLink: (n: string, speaker: string, how: string) =>
    message("reader_statementLink", n, speaker, how),
});
