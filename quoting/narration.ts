import type { Mention } from "../spotting/mention.ts";
import { continuesThought } from "./continuesThought.ts";
import type { CueIndex } from "./cueIndex.ts";
import { dashSpeech } from "./dashSpeech.ts";
import { type Discourse, makeDiscourse, type Resolved } from "./discourse.ts";
import { findInPassage } from "./findInPassage.ts";
import { cutAtInnerCues } from "./innerCues.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { Finding, Party, Passage } from "./passage.ts";
import { mayBeSpeech, splitPassages } from "./passages.ts";
import type { Quotation } from "./quotationMarks.ts";
import type { Said } from "./said.ts";
import { type Span, splitSentences, trim } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { tokenize } from "./tokens.ts";

/** Reads a text paragraph by paragraph and says who said what; keeps what later paragraphs need of earlier ones. */
export type Narration = {
  readonly paragraph: (paragraph: Paragraph, quotations: readonly Quotation[], cues: CueIndex) => Said[];
  readonly answer: (
    span: Span,
    party: Party | null,
    candidates: readonly string[],
    quotations: readonly Quotation[],
    cues: CueIndex,
  ) => Said[];
  readonly title: (paragraph: Paragraph, interviewee: Party) => Said[];
  /** A headline names whom the first sentence calls "he". */
  readonly heading: (paragraph: Paragraph, cues: CueIndex) => void;
};

const sureness = {
  answer: 0.95,
  title: 0.6,
  goesOn: 0.9,
  colon: 0.9,
  sameParagraph: 0.85,
  nextParagraph: 0.7,
  thought: 0.65,
  unknown: 0.5,
};
/** Words inside a quotation are searched for other speakers' words from this length on. */
const longQuotation = 60;
/** "Experts say" at the end of a quotation that somebody named opened. */
const learntSureness = 0.9;
const surestNested = 0.8;
const quotedTitle = /^["“«„]([^"“”«»]{12,})["”“»](?=\s|$)/u;
const factThat = /\bthe fact that\s/giu;

type Previous = {
  readonly span: Span;
  readonly said: Said[];
  readonly speaker: Resolved | null;
  readonly colon: boolean;
  readonly thought: boolean;
};

/** Starts reading a text. */
export function makeNarration(
  text: string,
  mentions: readonly Mention[],
  book: SpeakerBook,
  discourse: Discourse,
): Narration {
  let previous: Previous | null = null;
  /** The statements of a quotation that runs over paragraphs; their speaker may be told only at its end. */
  let run: Said[] = [];

  const passageOf = (span: Span, quotations: readonly Quotation[], cues: CueIndex): Passage => {
    const own = quotations.filter(({ start, end }) => end > span.start && start < span.end);
    return {
      ...span,
      text,
      tokens: tokenize(text, span.start, span.end, mentions, own),
      quotations: own,
      mentions,
      cues,
    };
  };

  const saidBy = (finding: Finding, resolved: Resolved): Said => ({
    start: finding.start,
    end: finding.end,
    speaker: resolved.speaker,
    speakerText: resolved.text,
    candidates: resolved.candidates,
    quotation: finding.quotation,
    cue: finding.cue,
    rule: finding.rule,
    sureness: Math.round(finding.sureness * resolved.sureness * 100) / 100,
    through: [],
  });

  function readPassage(
    span: Span,
    quotations: readonly Quotation[],
    cues: CueIndex,
    first: boolean,
    dash: boolean,
  ): Said[] {
    const passage = passageOf(span, quotations, cues);
    const { findings, quoted, before } = findInPassage(passage, book);
    const said: Said[] = [];
    let speaker: Resolved | null = null;
    const resolve = (finding: Finding): Resolved | null =>
      finding.party && discourse.resolve(finding.party, finding.continues);
    const parties = new Map<Finding, Resolved | null>();
    const all = [
      ...findings,
      ...quoted.flatMap((quote) => (quote.kind === "said" ? [quote.finding] : [])),
      ...(before ? [before] : []),
    ];
    for (const finding of all) parties.set(finding, resolve(finding));
    discourse.read(passage);
    for (const finding of all) {
      const resolved = parties.get(finding);
      if (resolved?.key === "" && resolved.candidates.length === 0) parties.set(finding, resolve(finding));
    }
    const spoke = (finding: Finding, resolved: Resolved): void => {
      speaker = resolved;
      if (finding.party) discourse.spoke(resolved, isPerson(finding.party, resolved, book));
    };
    for (const finding of findings) {
      const resolved = parties.get(finding);
      if (!resolved) continue;
      said.push(saidBy(finding, resolved));
      spoke(finding, resolved);
    }
    if (before) {
      const resolved = parties.get(before);
      if (resolved) {
        reattribute(previous, before, resolved);
        spoke(before, resolved);
      }
    }
    for (const quote of quoted) {
      if (quote.kind === "term") continue;
      if (quote.kind === "said") {
        const resolved = parties.get(quote.finding);
        if (!resolved) continue;
        const quotation = quotations.find(
          ({ from, to }) => from <= quote.finding.start && to >= quote.finding.end,
        );
        const carried = quotation?.goesOn === true ? run[0] : undefined;
        // Who was named before a long quotation is surer than "experts say" at its end.
        const own =
          resolved.speaker === null && carried?.speaker
            ? {
                ...resolved,
                speaker: carried.speaker,
                candidates: [],
                sureness: learntSureness,
                key: carried.speaker,
              }
            : resolved;
        if (own !== resolved && resolved.text !== "") discourse.alsoCalled(resolved.text, own);
        const made = saidBy(quote.finding, own);
        said.push(made);
        spoke(quote.finding, own);
        if (quotation) follow(quotation, made);
      } else {
        const made = goOn(quote.quotation, first, quote.kind === "standing alone");
        said.push(made);
        follow(quote.quotation, made);
        if (made.speaker !== null)
          speaker = {
            speaker: made.speaker,
            text: made.speakerText,
            candidates: [],
            sureness: 1,
            key: made.speaker,
          };
      }
    }
    if (said.length === 0 && dash) {
      const spoken = dashSpeech(passage, book);
      for (const finding of spoken) {
        const resolved = resolve(finding);
        if (!resolved) continue;
        said.push(saidBy(finding, resolved));
        spoke(finding, resolved);
      }
    }
    if (
      said.length === 0 &&
      !before &&
      !first &&
      previous?.thought &&
      previous.speaker?.speaker &&
      continuesThought(passage, previous.span, book)
    ) {
      said.push({
        ...saidBy(
          {
            ...span,
            quotation: "indirect",
            party: null,
            cue: "",
            rule: "goes on with the thought",
            sureness: sureness.thought,
            continues: true,
          },
          previous.speaker,
        ),
      });
      speaker = previous.speaker;
    }
    const thought = findings.some(
      ({ rule }) => rule.startsWith("reported clause") || rule === "according to",
    );
    previous = { span, said, speaker, colon: text.charAt(span.end - 1) === ":", thought };
    const sentences = splitSentences(text.slice(span.start, span.end), cues.lexicon.language);
    const own = sentences.map(({ start, end }): Said => authorSaid(start + span.start, end + span.start));
    return [...said, ...own];
  }

  /** A quotation without a cue of its own: who goes on speaking. */
  function goOn(quotation: Quotation, first: boolean, alone: boolean): Said {
    const span = trim(text, quotation.from, quotation.to);
    const made = (resolved: Resolved | null, rule: string, sure: number): Said => ({
      ...saidBy(
        { ...span, quotation: "direct", party: null, cue: "", rule, sureness: sure, continues: true },
        resolved ?? { speaker: null, text: "", candidates: [], sureness: 1, key: "" },
      ),
    });
    const opener = run[0];
    if (quotation.goesOn && opener)
      return {
        ...made(null, "quotation over paragraphs", sureness.goesOn),
        speaker: opener.speaker,
        speakerText: opener.speakerText,
        candidates: opener.candidates,
      };
    if (previous?.colon && previous.speaker && alone)
      return made(previous.speaker, "quotation after a colon", sureness.colon);
    if (!first && previous?.speaker && alone)
      return made(previous.speaker, "quotation goes on", sureness.sameParagraph);
    const spokeDirectly = previous?.said.some(({ quotation: kind }) => kind === "direct") ?? false;
    if (first && spokeDirectly && previous?.speaker && alone)
      return made(previous.speaker, "quotation goes on", sureness.nextParagraph);
    const last = discourse.lastSpeaker();
    const candidates = last?.speaker ? [last.speaker] : [];
    return { ...made(null, "quotation without a speaker", sureness.unknown), candidates };
  }

  /** Keeps the run of a quotation over paragraphs; a speaker told at its end is that of the whole run. */
  function follow(quotation: Quotation, made: Said): void {
    if (!quotation.goesOn) run = [];
    if (made.speaker !== null)
      for (const earlier of run)
        if (earlier.speaker === null)
          Object.assign(earlier, { speaker: made.speaker, speakerText: made.speakerText, candidates: [] });
    if (quotation.open) run.push(made);
    else run = [];
  }

  /** "X said this": what stands before is X's, unless a known speaker has it. */
  function reattribute(target: Previous | null, finding: Finding, resolved: Resolved): void {
    if (!target) return;
    const unowned = target.said.filter(({ speaker }) => speaker === null);
    for (const said of unowned)
      Object.assign(said, {
        speaker: resolved.speaker,
        speakerText: resolved.text,
        candidates: resolved.candidates,
        rule: finding.rule,
      });
    if (target.said.length > 0) return;
    const words = text.slice(target.span.start, target.span.end);
    const fact = [...words.matchAll(factThat)].at(-1);
    const start = target.span.start + (fact ? fact.index + fact[0].length : 0);
    const end = fact ? target.span.end - (/[.!?…]$/.test(words) ? 1 : 0) : target.span.end;
    const made = saidBy({ ...finding, start, end }, resolved);
    target.said.push(made);
    late.push(made);
  }

  /** Statements found for a passage after it was handed out. */
  let late: Said[] = [];

  /** Words of others inside the words of `outer`: only what a clear cue and a known name say. */
  function nested(span: Span, quotations: readonly Quotation[], cues: CueIndex, outer: Said): Said[] {
    const inner = makeDiscourse(book);
    return splitPassages(text, span, quotations, cues.lexicon.language).flatMap((part) => {
      const passage = passageOf(part, quotations, cues);
      const { findings, quoted } = findInPassage(passage, book);
      const all = [...findings, ...quoted.flatMap((quote) => (quote.kind === "said" ? [quote.finding] : []))];
      return all.flatMap((finding): Said[] => {
        if (finding.party?.kind !== "entity" || finding.sureness < surestNested) return [];
        const resolved = inner.resolve(finding.party, false);
        if (resolved.speaker === null || resolved.speaker === outer.speaker) return [];
        const made = saidBy(finding, resolved);
        return [
          {
            ...made,
            through: [outer.speaker ?? outer.speakerText],
            sureness: Math.round(made.sureness * 90) / 100,
          },
        ];
      });
    });
  }

  const withNested = (said: readonly Said[], quotations: readonly Quotation[], cues: CueIndex): Said[] =>
    said.flatMap((outer) => {
      if (outer.quotation !== "direct" || outer.end - outer.start < longQuotation) return [outer];
      const holder = quotations.find(({ from, to }) => from <= outer.start && to >= outer.end);
      return [
        outer,
        ...nested(
          { start: outer.start, end: outer.end },
          (holder?.inside ?? []).filter((inside) => mayBeSpeech(text, inside)),
          cues,
          outer,
        ),
      ];
    });

  return {
    paragraph(paragraph, quotations, cues) {
      const speech = cutAtInnerCues(
        text,
        quotations.filter((quotation) => mayBeSpeech(text, quotation)),
        cues,
      );
      const span = { start: paragraph.from, end: paragraph.end };
      late = [];
      const said = splitPassages(text, span, speech, cues.lexicon.language).flatMap((part, index) =>
        readPassage(part, speech, cues, index === 0, paragraph.dash),
      );
      return [...withNested(said, speech, cues), ...late];
    },
    answer(span, party, candidates, quotations, cues) {
      const resolved = party
        ? discourse.resolve(party, false)
        : { speaker: null, text: "", candidates, sureness: 0.5, key: "" };
      const answer = saidBy(
        {
          ...trim(text, span.start, span.end),
          quotation: "direct",
          party,
          cue: "",
          rule: "answer of an interview",
          sureness: sureness.answer,
          continues: false,
        },
        resolved,
      );
      previous = null;
      run = [];
      const speech = quotations.filter((quotation) => mayBeSpeech(text, quotation));
      return [answer, ...nested(span, speech, cues, answer)];
    },
    title(paragraph, interviewee) {
      const match = quotedTitle.exec(text.slice(paragraph.start, paragraph.end));
      if (!match?.[1]) return [];
      const start = paragraph.start + 1;
      const resolved = discourse.resolve(interviewee, false);
      return [
        saidBy(
          {
            start,
            end: start + match[1].length,
            quotation: "direct",
            party: interviewee,
            cue: "",
            rule: "title of an interview",
            sureness: sureness.title,
            continues: false,
          },
          resolved,
        ),
      ];
    },
    heading(paragraph, cues) {
      discourse.read(passageOf(paragraph, [], cues));
      // A colon before the heading still introduces what follows it.
      if (!previous?.colon)
        previous = {
          span: { start: paragraph.start, end: paragraph.end },
          said: [],
          speaker: null,
          colon: false,
          thought: false,
        };
    },
  };
}

const authorSaid = (start: number, end: number): Said => ({
  start,
  end,
  speaker: null,
  speakerText: "",
  candidates: [],
  quotation: "author",
  cue: "",
  rule: "the writer's words",
  sureness: 0.8,
  through: [],
});

const isPerson = (party: Party, resolved: Resolved, book: SpeakerBook): boolean =>
  resolved.speaker === null ? party.person : book.info(resolved.speaker).kind === "person";
