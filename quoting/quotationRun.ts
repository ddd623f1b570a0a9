import type { Resolved } from "./discourse.ts";
import type { Quotation } from "./quotationMarks.ts";
import { giveTo, type Said, saidBy } from "./said.ts";
import { trim } from "./sentences.ts";

/** What the passage before a quotation leaves for it. */
export type Before = {
  readonly speaker: Resolved | null;
  /** It ends in a colon. */
  readonly colon: boolean;
  /** Its speaker's words stood in quotation marks. */
  readonly direct: boolean;
};

/** The parts of a quotation that runs over paragraphs; who speaks may be told only at its end. */
export type QuotationRun = {
  /** A quotation without a cue of its own, and who goes on speaking in it. */
  readonly goOn: (
    quotation: Quotation,
    before: Before | null,
    first: boolean,
    alone: boolean,
    last: Resolved | null,
  ) => Said;
  /** Takes in a part, and gives the speaker it tells to the parts before. */
  readonly follow: (quotation: Quotation, said: Said) => void;
  /** The first part of the run that `quotation` goes on with. */
  readonly opener: (quotation: Quotation) => Said | null;
};

const sureness = { goesOn: 0.9, colon: 0.9, sameParagraph: 0.85, nextParagraph: 0.7, unknown: 0.5 };
/** Words after a question ("he asked after a while.") before the next paragraph. */
const longestFrame = 80;
const nobody: Resolved = { speaker: null, text: "", candidates: [], sureness: 1, key: "" };

export function makeQuotationRun(text: string): QuotationRun {
  let run: Said[] = [];
  const opener = (quotation: Quotation): Said | null => (quotation.goesOn ? (run[0] ?? null) : null);

  function goOn(
    quotation: Quotation,
    before: Before | null,
    first: boolean,
    alone: boolean,
    last: Resolved | null,
  ): Said {
    const { start, end } = trim(text, quotation.from, quotation.to);
    const made = (resolved: Resolved, rule: string, sure: number): Said =>
      saidBy(
        {
          start,
          end,
          quotation: "direct",
          party: null,
          cue: "",
          rule,
          sureness: sure,
          continues: true,
        },
        resolved,
      );
    const opened = opener(quotation);
    if (opened) {
      const { speaker, speakerText, candidates } = opened;
      return made(
        { ...nobody, speaker, text: speakerText, candidates },
        "quotation over paragraphs",
        sureness.goesOn,
      );
    }
    if (alone && before?.speaker) {
      if (before.colon) return made(before.speaker, "quotation after a colon", sureness.colon);
      if (!first) return made(before.speaker, "quotation goes on", sureness.sameParagraph);
      if (before.direct && !answers(quotation, before.speaker))
        return made(before.speaker, "quotation goes on", sureness.nextParagraph);
    }
    const candidates = last?.speaker ? [last.speaker] : [];
    return made({ ...nobody, candidates }, "quotation without a speaker", sureness.unknown);
  }

  /** In a dialogue the next paragraph is the other's: after a question, or where the last speaker is spoken to. */
  function answers({ start, from, to }: Quotation, speaker: Resolved): boolean {
    const asked = /\?["”»’]?[^.\n]{0,60}\.?\s*$/u.test(text.slice(Math.max(0, start - longestFrame), start));
    const name = speaker.text.split(/\s+/u).at(-1) ?? "";
    return asked || (name.length > 2 && text.slice(from, to).includes(name));
  }

  return {
    goOn,
    opener,
    follow(quotation, said) {
      if (!quotation.goesOn) run = [];
      if (said.speaker !== null) {
        for (const part of run) if (part.speaker === null) giveTo(part, said.speaker, said.speakerText, []);
      }
      if (quotation.open) run.push(said);
      else run = [];
    },
  };
}
