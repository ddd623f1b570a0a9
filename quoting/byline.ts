import type { Mention } from "../spotting/mention.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { SpeakerBook } from "./speakerBook.ts";

/** What may stand before the author's name on a line of its own: "By", "Commentary by the", "Автор:". */
export const bylineLead =
  /^(?:(?:(?:commentary|comment|analysis|opinion|text|written|interview) )?by|author|автор|текст|müəllif|yazar)\s*:?\s+(?:the\s+)?(?=\S)/iu;
/** A line that is prose, or a long one, is none. */
const longestByline = 100;

/**
 * The author whose name or role stands alone on a line of the head ("Ceyhun Mahmudlu", "Commentary by the political
 * editor of …"), else null. The head ends with the first prose, but for a first line that holds title and standfirst.
 */
export function findByline(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  book: SpeakerBook,
): string | null {
  for (const [index, { start, end, kind }] of paragraphs.entries()) {
    if (kind === "prose" && index > 0) return null;
    if (kind !== "heading" || end - start > longestByline) continue;
    const lead = bylineLead.exec(text.slice(start, end))?.[0].length ?? 0;
    const named = lead > 0 ? book.named(text.slice(start + lead, end)) : null;
    if (named !== null) return named;
    const mention = mentions.find((other) => other.start === start + lead && other.end === end);
    const only = mention?.entities.length === 1 ? mention.entities[0] : undefined;
    if (only !== undefined && book.info(only).kind === "person") return only;
  }
  return null;
}
