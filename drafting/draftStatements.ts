import type { Block } from "../archive/document.ts";
import type { Quotation } from "../archive/statement.ts";
import { holdsStatements } from "../compile/readStatements.ts";
import type { AttributedText } from "../quoting/attributedText.ts";
import type { Paragraph } from "../quoting/paragraphs.ts";
import { findQuotations, type Quotation as Marked } from "../quoting/quotationMarks.ts";
import { reportRules } from "../quoting/reportedFinding.ts";
import { type Span, splitSentences } from "../quoting/sentences.ts";

/** A narrower slice of a proposed statement that somebody said. */
export type DraftAttribution = {
  /** In UTF-16 units from the beginning of the statement. */
  readonly start: number;
  readonly text: string;
  readonly occurrence: number | undefined;
  readonly speaker: string;
  readonly quotation: Quotation;
  readonly cue: string;
};

/** A statement proposed for review: whole sentences of one block. */
export type DraftStatement = Span & {
  readonly block: number;
  readonly text: string;
  readonly occurrence: number | undefined;
  /** Null where no fitting speaker is sure. */
  readonly speaker: string | null;
  /** The words that name the speaker, and whom they may mean. */
  readonly speakerText: string;
  readonly candidates: readonly string[];
  readonly quotation: Quotation;
  readonly cue: string;
  readonly attributions: readonly DraftAttribution[];
  /** Why: the rule that decided, and 0 to 1, how sure it is. */
  readonly rule: string;
  readonly sureness: number;
};

/** Statements of the same voice are up to so many sentences, so that each can be read alone. */
const mostSentences = 3;

/**
 * Proposes who says what in each sentence of a document, from what was attributed in its raw text. Every sentence of a
 * standfirst, paragraph or answer comes to stand in exactly one statement. A sentence in which somebody is reported is
 * his; sentences of one voice are joined, up to three. Offsets of the results count units of their block.
 */
export function draftStatements(
  blocks: readonly Block[],
  attributed: readonly AttributedText[],
  language: string,
): readonly DraftStatement[] {
  return blocks.flatMap((block, index) => {
    if (!holdsStatements(block.kind)) return [];
    const here = attributed.flatMap((one) => within(one, block));
    const [marked = []] = findQuotations(block.text, [wholeOf(block)]);
    const inActs = marked.flatMap((quotation) => quotedInAct(block.text, quotation, here));
    const said = [...here, ...inActs].sort((a, b) => a.start - b.start || b.end - a.end);
    const voices = splitSentences(block.text, language).map((sentence) => voiceOf(sentence, said));
    return runs(voices).flatMap((run) => parts(run).map((part) => statementOf(block, index, part, said)));
  });
}

type Voice = { readonly sentence: Span; readonly main: AttributedText | null; readonly quotation: Quotation };

/** The part of an attributed stretch that lies in a block, in the block's own offsets. */
function within(one: AttributedText, { at, text }: Block): readonly AttributedText[] {
  const start = Math.max(one.start - at, 0);
  const end = Math.min(one.end - at, text.length);
  return start < end ? [{ ...one, start, end, text: text.slice(start, end) }] : [];
}

const wholeOf = ({ text }: Block): Paragraph => ({
  start: 0,
  end: text.length,
  kind: "prose",
  dash: false,
  from: 0,
});

/** Words in marks inside a told act ("dubbed it a “demarche”") are the speaker's own: for a reviewer to see. */
function quotedInAct(
  text: string,
  { from, to }: Marked,
  here: readonly AttributedText[],
): readonly AttributedText[] {
  const act = here.find(
    ({ rule, start, end }) => rule === reportRules.act.name && start <= from && to <= end,
  );
  return act ? [{ ...act, start: from, end: to, text: text.slice(from, to), quotation: "direct" }] : [];
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Who speaks in a sentence: whoever has most of its words that are not the writer's; how, by all that he says in it. */
function voiceOf(sentence: Span, here: readonly AttributedText[]): Voice {
  const outer = here.filter((one) => one.through.length === 0 && shared(one, sentence) > 0);
  const said = outer.filter(({ quotation }) => quotation !== "author");
  const [main] = said.sort((a, b) => shared(b, sentence) - shared(a, sentence));
  if (!main) return { sentence, main: outer[0] ?? null, quotation: "author" };
  const kinds = new Set(
    said.filter(({ speaker }) => speaker === main.speaker).map(({ quotation }) => quotation),
  );
  return { sentence, main, quotation: kinds.size > 1 ? "mixed" : main.quotation };
}

/** Neighbouring sentences of one voice. Reports stand alone: each has a cue of its own. */
function runs(voices: readonly Voice[]): Voice[][] {
  const result: Voice[][] = [];
  for (const voice of voices) {
    const before = result.at(-1)?.at(-1);
    const goesOn =
      before !== undefined &&
      before.quotation === voice.quotation &&
      before.main?.speaker === voice.main?.speaker &&
      (voice.quotation === "author" || voice.quotation === "direct");
    if (goesOn) result.at(-1)?.push(voice);
    else result.push([voice]);
  }
  return result;
}

/** A long run in parts of nearly equal length: four sentences are two and two, not three and one. */
function parts(run: readonly Voice[]): readonly (readonly Voice[])[] {
  const count = Math.ceil(run.length / mostSentences);
  return Array.from({ length: count }, (_, part) =>
    run.slice(Math.ceil((part * run.length) / count), Math.ceil(((part + 1) * run.length) / count)),
  );
}

function statementOf(
  block: Block,
  index: number,
  part: readonly Voice[],
  here: readonly AttributedText[],
): DraftStatement {
  const start = part[0]?.sentence.start ?? 0;
  const end = part.at(-1)?.sentence.end ?? 0;
  const text = block.text.slice(start, end);
  const { main, quotation } = part[0] ?? { main: null, quotation: "author" as const };
  return {
    start,
    end,
    block: index,
    text,
    occurrence: occurrenceOf(block.text, text, start),
    speaker: main?.speaker ?? null,
    speakerText: main?.speakerText ?? "",
    candidates: main?.candidates ?? [],
    quotation,
    cue: main?.cue ?? "",
    attributions: here.flatMap((one) => attributionIn(text, { start, end }, one)),
    rule: main?.rule ?? "no rule applied",
    sureness: main?.sureness ?? 0,
  };
}

const endMarks = /[\s.!?…”»"’']+$/u;

function attributionIn(text: string, statement: Span, one: AttributedText): readonly DraftAttribution[] {
  if (one.quotation === "author" || one.speaker === null || shared(one, statement) <= 0) return [];
  const from = Math.max(one.start, statement.start) - statement.start;
  const cueAt =
    one.rule === reportRules.act.name && one.quotation === "indirect" ? text.indexOf(one.cue, from) : from;
  // Of a told act the words from the verb on tell what was said.
  const start = Math.max(from, cueAt);
  const end = Math.min(one.end, statement.end) - statement.start;
  const slice = text.slice(start, end);
  // All but the full stop is the statement itself.
  if (slice.replace(endMarks, "") === text.replace(endMarks, "")) return [];
  const { speaker, quotation, cue } = one;
  return [{ start, text: slice, occurrence: occurrenceOf(text, slice, start), speaker, quotation, cue }];
}

/** Which of several equal slices this one is, from 1; undefined where it stands only once. */
function occurrenceOf(text: string, slice: string, start: number): number | undefined {
  let count = 0;
  let which = 0;
  for (let at = text.indexOf(slice); at >= 0; at = text.indexOf(slice, at + 1)) {
    count += 1;
    if (at === start) which = count;
  }
  return count > 1 ? which : undefined;
}
