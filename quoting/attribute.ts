import type { Mention } from "../spotting/mention.ts";
import type { AttributedText } from "./attributedText.ts";
import { findByline } from "./byline.ts";
import { cueIndexFor } from "./cueIndex.ts";
import type { CueLexicon } from "./cues/cueLexicon.ts";
import { makeDiscourse } from "./discourse.ts";
import { cueLanguage, guessLanguage } from "./guessLanguage.ts";
import { findInterviewee } from "./interviewee.ts";
import { interviewTitle } from "./interviewTitle.ts";
import { makeNarration } from "./narration.ts";
import { type Paragraph, readParagraphs } from "./paragraphs.ts";
import { findQuotations, type Quotation } from "./quotationMarks.ts";
import type { Said } from "./said.ts";
import { slices } from "./slices.ts";
import { makeSpeakerBook } from "./speakerBook.ts";
import type { SpeakerInfo } from "./speakerInfo.ts";
import { readTurns } from "./turns.ts";

export type AttributeOptions = {
  /** What is known of the entities that `spot` finds; of others only the kind is known, from the id. */
  readonly speakers?: readonly SpeakerInfo[];
  /** BCP 47; guessed paragraph by paragraph where not given. */
  readonly language?: string;
  /** Entity of the text's author, for what nobody else said; else that of a byline, else null. */
  readonly author?: string;
  /** Whether the writer's own words are results too (default: yes). */
  readonly authorSentences?: boolean;
};

/** Passages of prose that tell the language of the whole text. */
const languageSample = 3000;

/**
 * Who said what in one plain text: every stretch of words with its speaker, in order of where it begins. Direct
 * quotations and answers of an interview are results of their own, without their marks; so is the clause of reported
 * speech; a told act of speaking ("X criticised Y") is the whole clause. What is left of the sentences is the
 * writer's. Words that one speaker reports of another are results inside the results of the first, with `through`.
 *
 * Headings, menus, lists of headlines, footers, an interviewer's questions and what repeats word for word give no
 * results. `spot` finds the names (see spotting/). Never throws; time is linear in the text's length.
 */
export function attribute(
  text: string,
  spot: (text: string) => readonly Mention[],
  options: AttributeOptions = {},
): AttributedText[] {
  const book = makeSpeakerBook(options.speakers ?? []);
  const mentions = [...spot(text)].sort((a, b) => a.start - b.start);
  const paragraphs = readParagraphs(text);
  const main = cueLanguage(options.language) ?? guessLanguage(proseSample(text, paragraphs));
  const turns = readTurns(text, paragraphs);
  const quotations = quotationsByParagraph(text, paragraphs);
  const author = options.author ?? findByline(text, paragraphs, mentions, book);
  const interviewee = turns && findInterviewee(text, paragraphs, turns, mentions, book, main);
  const discourse = makeDiscourse(book);
  const narration = makeNarration(text, mentions, book, discourse);
  const said: Said[] = [];
  paragraphs.forEach((paragraph, index) => {
    const turn = turns?.byParagraph.get(index);
    if (paragraph.kind === "heading" && interviewee && index < turns.first) {
      const title = interviewTitle(text, paragraph, interviewee);
      if (title) said.push(title);
    }
    if (paragraph.kind === "heading") narration.heading(paragraph, cueIndexFor(main));
    if (paragraph.kind !== "prose" || turn?.turn === "question") return;
    const language: CueLexicon["language"] =
      cueLanguage(options.language) ?? guessLanguage(text.slice(paragraph.start, paragraph.end), main);
    const cues = cueIndexFor(language);
    const found = quotations.get(index) ?? [];
    if (turn && interviewee) {
      const span = { start: turn.from, end: paragraph.end };
      said.push(...narration.answer(span, interviewee, found, cues));
    } else said.push(...narration.paragraph(paragraph, found, cues));
  });
  return slices(text, said, author, options.authorSentences ?? true);
}

function proseSample(text: string, paragraphs: readonly Paragraph[]): string {
  let sample = "";
  for (const { kind, start, end } of paragraphs) {
    if (kind === "prose") sample += text.slice(start, end);
    if (sample.length > languageSample) break;
  }
  return sample;
}

function quotationsByParagraph(
  text: string,
  paragraphs: readonly Paragraph[],
): Map<number, readonly Quotation[]> {
  const prose = paragraphs.flatMap((paragraph, index) =>
    paragraph.kind === "prose" ? [{ paragraph, index }] : [],
  );
  const found = findQuotations(
    text,
    prose.map(({ paragraph }) => paragraph),
  );
  return new Map(prose.map(({ index }, order) => [index, found[order] ?? []]));
}
