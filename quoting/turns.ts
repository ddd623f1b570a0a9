import type { Paragraph } from "./paragraphs.ts";

export type Turn = "question" | "answer";

/** The turns of an interview: by paragraph index, with where the words begin ("Q:" and dashes are left out). */
export type Turns = {
  readonly byParagraph: ReadonlyMap<number, { readonly turn: Turn; readonly from: number }>;
  /** Index of the first turn. */
  readonly first: number;
};

const askLabel = /^(?:q|question|вопрос|в|sual|soru|s)\s*[:.]\s+/iu;
const answerLabel = /^(?:a|answer|ответ|о|cavab|cevap|c)\s*[:.]\s+/iu;
/** "— Мы готовы, — сказал …": a dash that opens quoted speech in a story, not a turn. */
const storyDash = /[,!?.…]\s*[—–]\s*\p{Ll}/u;
/** An interview has at least so many turns with a dash, one of them a question. */
const fewestTurns = 2;

/**
 * Turns of an interview by leading dashes or "Q:"/"A:" labels; null where the text is none. A dash stands before
 * questions and answers alike: a turn is a question if it asks, the next turn follows at once, and no question
 * stands before it. Paragraphs without a dash go on with the answer.
 */
export function readTurns(text: string, paragraphs: readonly Paragraph[]): Turns | null {
  return labelledTurns(text, paragraphs) ?? dashTurns(text, paragraphs);
}

const lineOf = (text: string, { from, end }: Paragraph): string => text.slice(from, end);

function dashTurns(text: string, paragraphs: readonly Paragraph[]): Turns | null {
  const prose = paragraphs
    .map((paragraph, index) => ({ paragraph, index }))
    .filter(({ paragraph }) => paragraph.kind === "prose");
  const led = prose.filter(({ paragraph }) => paragraph.dash);
  const story = led.filter(({ paragraph }) => storyDash.test(lineOf(text, paragraph))).length;
  const asks = led.some(({ paragraph }) => lineOf(text, paragraph).includes("?"));
  if (led.length < fewestTurns || !asks || story * 2 > led.length) return null;
  const byParagraph = new Map<number, { turn: Turn; from: number }>();
  let before: Turn | null = null;
  const start = prose.findIndex(({ paragraph }) => paragraph.dash);
  for (let at = start; at < prose.length; at += 1) {
    const item = prose[at];
    if (!item) break;
    const { paragraph, index } = item;
    const gap: boolean = at > start && broken(paragraphs, prose[at - 1]?.index ?? 0, index);
    if (!paragraph.dash && gap) before = null;
    if (!paragraph.dash && before === null) continue;
    const next = prose[at + 1]?.paragraph;
    const turn: Turn =
      paragraph.dash && before !== "question" && next?.dash === true && lineOf(text, paragraph).includes("?")
        ? "question"
        : "answer";
    byParagraph.set(index, { turn, from: paragraph.from });
    before = turn;
  }
  const first = prose[start]?.index;
  return first === undefined ? null : { byParagraph, first };
}

/** Furniture between two paragraphs ends an answer: what comes after it is not the interview any more. */
const broken = (paragraphs: readonly Paragraph[], from: number, to: number): boolean =>
  paragraphs.slice(from + 1, to).some(({ kind }) => kind === "furniture");

function labelledTurns(text: string, paragraphs: readonly Paragraph[]): Turns | null {
  const byParagraph = new Map<number, { turn: Turn; from: number }>();
  let first = -1;
  let questions = 0;
  let answers = 0;
  let before: Turn | null = null;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === "furniture") return;
    const line = lineOf(text, paragraph);
    const asked = askLabel.exec(line);
    const answered = asked ? null : answerLabel.exec(line);
    if (asked) {
      before = "question";
      questions += 1;
    } else if (answered) {
      before = "answer";
      answers += 1;
    }
    if (before === null) return;
    if (first === -1) first = index;
    byParagraph.set(index, { turn: before, from: paragraph.from + ((asked ?? answered)?.[0].length ?? 0) });
  });
  return questions > 0 && answers > 0 ? { byParagraph, first } : null;
}
