/** Words of the title that a proposed id takes. */
const mostWords = 4;

/**
 * A proposed id for a document: year and first words of the title, in lower-case Latin letters without accents. Empty
 * where the title has no such letters.
 */
export function draftId(title: string, day: string | undefined): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, "")
    .match(/[a-z0-9]+/gu);
  if (!words) return "";
  return [...(day === undefined ? [] : [day.slice(0, 4)]), ...words.slice(0, mostWords)].join("-");
}
