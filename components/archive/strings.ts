import { counted, message } from "../../locales/locale.ts";
import { wording } from "../../locales/wording.ts";

const genres: Readonly<Record<string, string>> = wording("archive_genre", {});

/** Every word of the archive's page; what the reader says in the same sense is said in the same words. */
export const archiveStrings = wording("archive", {
  title: () => message("reader_documentsTitle"),
  intro: (count: number) => counted("reader_documentsIntro", count),
  opening: () => message("reader_loading"),
  failed: () => message("reader_failed"),
  statements: (count: number) => counted("card_statements", count),
  speakers: (count: number) => counted("archive_speakers", count),
  names: (count: number) => counted("archive_names", count),
  span: (days: string) => message("archive_span", days),
  /** Genres are a few words of ours; one that we do not know is told as the record has it. */
  genre: (genre: string) =>
    genre === "blog post" ? message("archive_genre_blogPost") : (genres[genre] ?? genre),
  whoSpeaks: () => message("reader_speakers"),
  nothingFound: (query: string) => message("popup_nothingFound", query),
});
