/** A word beside a span, parted from it by white space only. */
export type Neighbour = {
  readonly text: string;
  /** Where it begins in the block. */
  readonly start: number;
  readonly end: number;
  /** Whether a sentence (or the block, or a quotation) begins with it. */
  readonly opens: boolean;
  /** A single letter with a full stop. */
  readonly initial: boolean;
};

/** No word that matters is longer, nor is the white space beside it. */
const REACH = 60;

const before = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad’'-]*)(\.?)(\s*)$/u;
const after = /^\s+([\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad’'-]*)/u;
/** What stands before the first word of a sentence: one of these signs, or one of the others after white space. */
const openingSign = /[.!?…:;։|•\n"“”„«»‹›‘()[\]—–]/;
const freeSign = /['’-]/;
const space = /\s/;

/** Whether a sentence opens at `at`. Looks no farther back than the white space: blocks are long, and names many. */
function opensSentence(text: string, at: number): boolean {
  let last = at - 1;
  for (; last >= 0 && space.test(text.charAt(last)); last--) if (text.charAt(last) === "\n") return true;
  if (last < 0 || openingSign.test(text.charAt(last))) return true;
  return freeSign.test(text.charAt(last)) && (last === 0 || space.test(text.charAt(last - 1)));
}

/** The word directly before `at`, if only white space (or an initial's full stop) parts them. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  const from = Math.max(0, at - REACH);
  const match = before.exec(text.slice(from, at));
  const [, word = "", stop = "", space = ""] = match ?? [];
  const initial = stop === "." && /^\p{Lu}\p{M}*$/u.test(word);
  if (match === null || (stop === "." ? !initial && !isShortTitle(word) : space === "")) return undefined;
  const start = from + match.index;
  return {
    text: word,
    start,
    end: start + word.length + stop.length,
    initial,
    opens: opensSentence(text, start),
  };
}

/** Titles that are written with a full stop. */
function isShortTitle(word: string): boolean {
  return /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|St|г|им|ул|д-р|проф|ген)$/i.test(word);
}

/** The word directly after `at`, if only white space parts them. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  const match = after.exec(text.slice(at, at + REACH));
  const [whole = "", word = ""] = match ?? [];
  if (match === null) return undefined;
  const start = at + whole.length - word.length;
  return { text: word, start, end: start + word.length, initial: false, opens: false };
}
