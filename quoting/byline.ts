import type { Mention } from "../spotting/mention.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { SpeakerBook } from "./speakerBook.ts";

const by = /^(?:by|author|автор|müəllif|yazar)\s*:?\s+/iu;

/** The person whose name stands alone on a line before the first prose ("Ceyhun Mahmudlu", "By …"), else null. */
export function findByline(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  book: SpeakerBook,
): string | null {
  for (const { start, end, kind } of paragraphs) {
    if (kind === "prose") return null;
    const lead = by.exec(text.slice(start, end))?.[0].length ?? 0;
    const mention = mentions.find((other) => other.start === start + lead && other.end === end);
    const only = mention?.entities.length === 1 ? mention.entities[0] : undefined;
    if (only !== undefined && book.info(only).kind === "person") return only;
  }
  return null;
}
