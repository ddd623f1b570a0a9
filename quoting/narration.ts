import type { Mention } from "../spotting/mention.ts";
import { continuesThought } from "./continuesThought.ts";
import type { CueIndex } from "./cueIndex.ts";
import { dashSpeech } from "./dashSpeech.ts";
import type { Discourse, Resolved } from "./discourse.ts";
import { findInPassage, nothingFound } from "./findInPassage.ts";
import { cutAtInnerCues } from "./innerCues.ts";
import { nestedSpeech } from "./nestedSpeech.ts";
import type { Paragraph } from "./paragraphs.ts";
import { type Finding, makePassage, type Party, type Passage } from "./passage.ts";
import { joinOverQuotations, mayBeSpeech, sentencesOf } from "./passages.ts";
import type { Quotation } from "./quotationMarks.ts";
import { makeQuotationRun } from "./quotationRun.ts";
import type { Quoted } from "./quoted.ts";
import { reportRules } from "./reportedFinding.ts";
import { giveTo, type Said, saidBy, saidByAuthor } from "./said.ts";
import { type Span, trim } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";

/** Reads a text paragraph by paragraph and says who said what; keeps what later paragraphs need of earlier ones. */
export type Narration = {
  readonly paragraph: (paragraph: Paragraph, quotations: readonly Quotation[], cues: CueIndex) => Said[];
  /** A paragraph of an interviewee's answer. */
  readonly answer: (
    span: Span,
    interviewee: Resolved,
    quotations: readonly Quotation[],
    cues: CueIndex,
  ) => Said[];
  /** A heading: it names whom the first sentence calls "he". */
  readonly heading: (paragraph: Paragraph, cues: CueIndex) => void;
};

const sureness = { answer: 0.95, thought: 0.65 };
/** "Experts say" at the end of a quotation that somebody named opened. */
const learntSureness = 0.9;
const factThat = /\bthe fact that\s/giu;

type Previous = Span & {
  readonly said: Said[];
  readonly speaker: Resolved | null;
  readonly colon: boolean;
  readonly direct: boolean;
  /** It reported somebody's thought, which the next sentence may go on with. */
  readonly thought: boolean;
};

type Reading = { readonly said: Said[]; speaker: Resolved | null };

/** Starts reading a text. */
export function makeNarration(
  text: string,
  mentions: readonly Mention[],
  book: SpeakerBook,
  discourse: Discourse,
): Narration {
  const run = makeQuotationRun(text);
  let previous: Previous | null = null;
  /** Statements found for an earlier passage. */
  let late: Said[] = [];

  function spoke(reading: Reading, finding: Finding, resolved: Resolved): void {
    reading.speaker = resolved;
    if (finding.party) discourse.spoke(resolved, isPerson(finding.party, resolved, book));
  }

  /** Resolves all parties of a passage before and, where that fails, after its own names are known. */
  function resolveAll(passage: Passage, findings: readonly Finding[]): Map<Finding, Resolved> {
    const resolved = new Map<Finding, Resolved>();
    const attempt = (finding: Finding): void => {
      if (finding.party) resolved.set(finding, discourse.resolve(finding.party, finding.continues));
    };
    findings.forEach(attempt);
    discourse.read(passage);
    for (const finding of findings) {
      const first = resolved.get(finding);
      if (first?.key === "" && first.candidates.length === 0) attempt(finding);
    }
    return resolved;
  }

  function readPassage(passage: Passage, first: boolean, dash: boolean): Said[] {
    const spoken = dash && passage.quotations.length === 0 ? dashSpeech(passage, book) : [];
    const { findings, quoted, before } = spoken.length > 0 ? nothingFound : findInPassage(passage, book);
    const reading: Reading = { said: [], speaker: null };
    const quotedFindings = quoted.flatMap((quote) => (quote.kind === "said" ? [quote.finding] : []));
    const all = [...findings, ...spoken, ...(before ? [before] : []), ...quotedFindings];
    const resolved = resolveAll(passage, all);
    for (const finding of [...findings, ...spoken]) {
      const who = resolved.get(finding);
      if (!who) continue;
      if (finding.rule !== reportRules.introduction.name) reading.said.push(saidBy(finding, who));
      spoke(reading, finding, who);
    }
    const whoBefore = before && resolved.get(before);
    if (before && whoBefore) {
      if (previous) sayBefore(previous, before, whoBefore);
      spoke(reading, before, whoBefore);
    }
    for (const quote of quoted) readQuotation(reading, quote, resolved, first);
    if (reading.said.length === 0 && !before && !first) goOnThinking(reading, passage);
    previous = {
      start: passage.start,
      end: passage.end,
      said: reading.said,
      speaker: reading.speaker,
      colon: text.charAt(passage.end - 1) === ":",
      direct: reading.said.some(({ quotation }) => quotation === "direct"),
      thought: findings.some(({ rule }) => rule.startsWith("reported clause") || rule === "according to"),
    };
    return reading.said;
  }

  function readQuotation(
    reading: Reading,
    quote: Quoted,
    resolved: Map<Finding, Resolved>,
    first: boolean,
  ): void {
    if (quote.kind === "term") return;
    const { quotation } = quote;
    if (quote.kind !== "said") {
      // The second half of a quotation goes on with its first.
      const half = reading.speaker && { speaker: reading.speaker, colon: false, direct: true };
      const said = run.goOn(
        quotation,
        half ?? previous,
        first && half === null,
        quote.kind === "standing alone",
        discourse.lastSpeaker(),
      );
      reading.said.push(said);
      run.follow(quotation, said);
      if (said.speaker !== null) {
        const person = book.info(said.speaker).kind === "person";
        reading.speaker = {
          speaker: said.speaker,
          text: said.speakerText,
          candidates: [],
          sureness: 1,
          key: said.speaker,
        };
        discourse.spoke(reading.speaker, person);
      }
      return;
    }
    const who = resolved.get(quote.finding);
    if (!who) return;
    const opener = run.opener(quotation)?.speaker ?? null;
    // Who was named before a long quotation is surer than "experts say" at its end.
    const learnt = who.speaker === null && opener !== null;
    const own = learnt
      ? { ...who, speaker: opener, candidates: [], sureness: learntSureness, key: opener }
      : who;
    if (learnt && who.text !== "") discourse.alsoCalled(who.text, own);
    const said = saidBy(quote.finding, own);
    reading.said.push(said);
    spoke(reading, quote.finding, own);
    run.follow(quotation, said);
  }

  /** A sentence without a cue that goes on with the thought reported before it. */
  function goOnThinking(reading: Reading, passage: Passage): void {
    const thinker = previous?.thought ? previous.speaker : null;
    if (!previous || !thinker?.speaker || !continuesThought(passage, previous, book)) return;
    const { start, end } = passage;
    const rule = "goes on with the thought";
    reading.said.push(
      saidBy(
        {
          start,
          end,
          quotation: "indirect",
          party: null,
          cue: "",
          rule,
          sureness: sureness.thought,
          continues: true,
        },
        thinker,
      ),
    );
    reading.speaker = thinker;
  }

  /** "X said this": what stands before is X's, unless a known speaker has it. */
  function sayBefore(target: Previous, finding: Finding, who: Resolved): void {
    for (const said of target.said) {
      // A collective may be told by name afterwards: "the leadership says …. The president stated this …".
      if (said.speaker !== null && book.info(said.speaker).kind !== "other") continue;
      giveTo(said, who.speaker, who.text, who.candidates);
      said.rule = finding.rule;
    }
    if (target.said.length > 0) return;
    const words = text.slice(target.start, target.end);
    const fact = [...words.matchAll(factThat)].at(-1);
    const start = target.start + (fact ? fact.index + fact[0].length : 0);
    const end = fact && /[.!?…]$/.test(words) ? target.end - 1 : target.end;
    const said = saidBy({ ...finding, start, end }, who);
    target.said.push(said);
    late.push(said);
  }

  const speechIn = (quotations: readonly Quotation[], cues: CueIndex): Quotation[] =>
    cutAtInnerCues(
      text,
      quotations.filter((quotation) => mayBeSpeech(text, quotation)),
      cues,
    );

  return {
    paragraph(paragraph, quotations, cues) {
      const speech = quotations.length > 0 ? speechIn(quotations, cues) : [];
      const sentences = sentencesOf(
        text,
        { start: paragraph.from, end: paragraph.end },
        cues.lexicon.language,
      );
      late = [];
      const results: Said[] = sentences.map(({ start, end }) => saidByAuthor(start, end));
      joinOverQuotations(text, sentences, speech).forEach((span, index) => {
        results.push(
          ...readPassage(makePassage(text, span, speech, mentions, cues), index === 0, paragraph.dash),
        );
      });
      results.push(...late);
      for (const outer of [...results]) {
        const holder =
          outer.quotation === "direct" &&
          speech.find(({ from, to }) => from <= outer.start && to >= outer.end);
        if (holder)
          results.push(...nestedSpeech(text, outer, sentences, holder.inside, mentions, cues, book));
      }
      return results;
    },
    answer(span, interviewee, quotations, cues) {
      const { start, end } = trim(text, span.start, span.end);
      const rule = "answer of an interview";
      const answer = saidBy(
        {
          start,
          end,
          quotation: "direct",
          party: null,
          cue: "",
          rule,
          sureness: sureness.answer,
          continues: false,
        },
        interviewee,
      );
      previous = null;
      return [answer, ...nestedSpeech(text, answer, null, quotations, mentions, cues, book)];
    },
    heading({ start, end }, cues) {
      discourse.read(makePassage(text, { start, end }, [], mentions, cues));
      // A colon before the heading still introduces what follows it.
      if (previous?.colon) return;
      previous = { start, end, said: [], speaker: null, colon: false, direct: false, thought: false };
    },
  };
}

const isPerson = (party: Party, resolved: Resolved, book: SpeakerBook): boolean =>
  resolved.speaker === null ? party.person : book.info(resolved.speaker).kind === "person";
