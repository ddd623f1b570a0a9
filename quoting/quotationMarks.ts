import type { Span } from "./sentences.ts";

/** A quotation inside one paragraph. `start` and `end` include the marks, `from` and `to` do not. */
export type Quotation = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** It began in an earlier paragraph and goes on here. */
  readonly goesOn: boolean;
  /** It does not end in this paragraph. */
  readonly open: boolean;
  readonly inside: readonly Quotation[];
};

type Mark = { readonly at: number; readonly opens: boolean; readonly single: boolean };

const doubles = '“”„‟«»"＂';
const singles = "‘’‚'‹›";
const opensByShape = "“„‟«‹‚‘";
const beforeOpening = /[\s([{—–\-“„«"‘'/:]/;
const afterClosing = /[\s.,;:!?…)\]}—–\-”»"’']/;
/** How many paragraphs on the end of an unclosed quotation is looked for. */
const longestQuotation = 12;

/** Marks of a paragraph with their direction: by what stands beside them first, as shapes are often wrong (“…“). */
function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39 && code < 171) continue;
    const double = doubles.includes(mark);
    if (!double && !singles.includes(mark)) continue;
    const before = at === start || beforeOpening.test(text.charAt(at - 1));
    const after = at + 1 >= end || afterClosing.test(text.charAt(at + 1));
    const clear = before !== after;
    // A single mark that is not clearly a quotation mark is an apostrophe.
    if (!double && !clear) continue;
    const opens = clear ? before : mark === '"' || mark === "＂" ? depth === 0 : opensByShape.includes(mark);
    if (double) depth = Math.max(0, depth + (opens ? 1 : -1));
    marks.push({ at, opens, single: !double });
  }
  return marks;
}

/** Single marks count only in pairs within the paragraph; the others are apostrophes ("journalists’ questions", "’90s"). */
function dropApostrophes(marks: readonly Mark[], text: string): Mark[] {
  const kept = new Set<Mark>();
  let opener: Mark | null = null;
  let closer: Mark | null = null;
  const settle = (): void => {
    if (opener && closer) kept.add(opener).add(closer);
    opener = null;
    closer = null;
  };
  for (const mark of marks) {
    if (!mark.single) continue;
    if (mark.opens) {
      settle();
      opener = mark;
    } else if (opener) {
      // After a plural's s an apostrophe is likelier than the end, unless punctuation shows it, or nothing better follows.
      const doubtful = /s/i.test(text.charAt(mark.at - 1)) && /\s/.test(text.charAt(mark.at + 1));
      if (!doubtful) {
        closer = mark;
        settle();
      } else closer ??= mark;
    }
  }
  settle();
  return marks.filter((mark) => !mark.single || kept.has(mark));
}

/** Closing marks of a paragraph that nothing in it opens. */
function unmatchedClosers(marks: readonly Mark[]): number {
  let depth = 0;
  let unmatched = 0;
  for (const { opens } of marks) {
    if (opens) depth += 1;
    else if (depth > 0) depth -= 1;
    else unmatched += 1;
  }
  return unmatched;
}

const lastDepth = (marks: readonly Mark[]): number =>
  marks.reduce((depth, { opens }) => Math.max(0, depth + (opens ? 1 : -1)), 0);

/**
 * Quotations of each paragraph, outermost first, with those inside them. Marks are read by what stands beside them,
 * by shape where that does not tell. A quotation that is not closed goes on over the next paragraphs if one of the
 * next few closes it, or opens with a mark again (as English does); else it ends with its paragraph.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[][] {
  const marks = paragraphs.map((span) => dropApostrophes(readMarks(text, span), text));
  const result: Quotation[][] = [];
  let carried = false;
  paragraphs.forEach((span, index) => {
    const own = marks[index] ?? [];
    const { quotations, closedCarried, unclosed } = nest(own, span, carried);
    let open = unclosed || (carried && !closedCarried);
    if (open) open = goesOnAfter(marks, paragraphs, index);
    const last = quotations.at(-1);
    if (last?.open && !open) quotations[quotations.length - 1] = { ...last, open: false };
    result.push(quotations);
    carried = open && !reopens(marks, paragraphs, index + 1);
  });
  return result;
}

const reopens = (
  marks: readonly (readonly Mark[])[],
  paragraphs: readonly Span[],
  index: number,
): boolean => {
  const first = marks[index]?.[0];
  return first?.opens === true && !first.single && first.at === paragraphs[index]?.start;
};

function goesOnAfter(
  marks: readonly (readonly Mark[])[],
  paragraphs: readonly Span[],
  index: number,
): boolean {
  if (reopens(marks, paragraphs, index + 1)) return true;
  for (let next = index + 1; next <= index + longestQuotation && next < paragraphs.length; next += 1) {
    const own = marks[next] ?? [];
    if (unmatchedClosers(own) > 0) return true;
    if (lastDepth(own) > 0) return false;
  }
  return false;
}

type Frame = { start: number; from: number; goesOn: boolean; inside: Quotation[] };

/** Pairs the marks of one paragraph. */
function nest(
  marks: readonly Mark[],
  span: Span,
  carried: boolean,
): { quotations: Quotation[]; closedCarried: boolean; unclosed: boolean } {
  const quotations: Quotation[] = [];
  const stack: Frame[] = carried ? [{ start: span.start, from: span.start, goesOn: true, inside: [] }] : [];
  let closedCarried = false;
  const finish = (frame: Frame, to: number, end: number, open: boolean): void => {
    const quotation = {
      start: frame.start,
      end,
      from: frame.from,
      to,
      goesOn: frame.goesOn,
      open,
      inside: frame.inside,
    };
    const outer = stack.at(-1);
    if (outer) outer.inside.push(quotation);
    else quotations.push(quotation);
  };
  for (const { at, opens } of marks) {
    if (opens) {
      stack.push({ start: at, from: at + 1, goesOn: false, inside: [] });
      continue;
    }
    const frame = stack.pop();
    if (!frame) continue;
    if (frame.goesOn) closedCarried = true;
    finish(frame, at, at + 1, false);
  }
  // Only the outermost unclosed quotation is believed; a mark opened inside it and never closed is a slip.
  const outermost = stack[0];
  const unclosed = outermost !== undefined;
  if (outermost) {
    const slips = stack.slice(1).flatMap((frame) => frame.inside);
    outermost.inside.push(...slips);
    stack.length = 0;
    finish(outermost, span.end, span.end, true);
  }
  return { quotations, closedCarried, unclosed };
}
