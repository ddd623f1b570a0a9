import { type Span, trim } from "./sentences.ts";

/** A line of the text, and what it is: words of the text, a heading, or furniture (menus, footers, captions, repeats). */
export type Paragraph = Span & {
  readonly kind: "prose" | "heading" | "furniture";
  /** It opens with a dash: a turn of a conversation, or a point of a list. */
  readonly dash: boolean;
  /** Where the words begin, after the dash. */
  readonly from: number;
};

const leadingDash = /^[–—―-]\s*(?=\S)/u;
const listPoint = /^[•·▪●*]\s/u;
const endsAsProse = /[.!?…:;։。][\s”“"»’')\]]*$/u;
const longHeading = 160;
/** Shorter repeats may be coincidence ("Yes.", a heading used twice). */
const shortestRepeat = 40;
const furniture =
  /^(?:photo|image|picture|caption|фото|foto|fotoğraf|şəkil|©|\(c\)|copyright|all (?:the )?rights|все права|bütün hüquqlar|tüm hakları|tel\b|phone|e-?mail|source:|tags?:|теги|\d{1,2}\+$|https?:\/\/|www\.)/iu;
const address = /https?:\/\/|@\w+\.\w|\bwww\./u;
const prosePartWithAddress = 200;
/** Alone on a line, these begin what is not part of the text any more. */
const endOfText =
  /^(?:related (?:articles|news|posts|stories|content)|popular|most (?:read|popular|viewed)|editor['’]s (?:choice|picks?)|recommended|you (?:may|might) also like|read (?:more|also|next)|more (?:from|on|news|stories)\b.*|latest news|comments|leave a (?:comment|reply)|похожие (?:новости|статьи|материалы)|читайте также|другие новости|популярное|комментарии|материалы по теме|новости партн[её]ров|oxşar xəbərlər|həmçinin oxuyun|digər xəbərlər|şərhlər|ən çox oxunan(?:lar)?|ilgili haberler|benzer haberler|bunlar da ilginizi çekebilir|yorumlar|çok okunanlar)\s*:?$/iu;
/** Paragraphs of prose that must stand before an end of the text is believed (menus also say "Popular"). */
const proseBeforeEnd = 2;

/**
 * The lines of a raw text with their kinds. A paragraph that repeats an earlier one word for word is furniture, so
 * that a body given twice is read once.
 */
export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const seen = new Set<string>();
  let prose = 0;
  let ended = false;
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const { start, end } = trim(text, match.index, match.index + match[0].length);
    if (end === start) continue;
    const line = text.slice(start, end);
    if (!ended && prose >= proseBeforeEnd && line.length < shortestRepeat && endOfText.test(line))
      ended = true;
    const repeated = line.length >= shortestRepeat && seen.has(line);
    seen.add(line);
    const lead = leadingDash.exec(line)?.[0].length ?? 0;
    const kind = ended || repeated ? "furniture" : kindOf(line, lead > 0);
    if (kind === "prose") prose += 1;
    paragraphs.push({ start, end, kind, dash: lead > 0, from: start + lead });
  }
  return paragraphs;
}

function kindOf(line: string, dash: boolean): Paragraph["kind"] {
  if (furniture.test(line)) return "furniture";
  if (address.test(line) && line.length < prosePartWithAddress) return "furniture";
  const prose = endsAsProse.test(line);
  if ((dash || listPoint.test(line)) && !prose) return "furniture";
  if (prose && /\p{Ll}|\p{Lo}/u.test(line)) return "prose";
  if (prose) return "heading";
  return line.length < longHeading ? "heading" : "prose";
}
