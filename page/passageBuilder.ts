import type { Passage, Piece } from "./passage.ts";
import { hasUnseen, unseenCharacters } from "./unseenCharacters.ts";

/**
 * A passage longer than this is cut at white space, so that no single look-up of names outlasts a slice, even in a text
 * node of megabytes. A name that stands across a cut is missed: one chance in thousands of words.
 */
export const MAX_PASSAGE = 20_000;

const wordAtEnd = /[\p{L}\p{N}\p{M}]$/u;
const wordAtStart = /^[\p{L}\p{N}\p{M}]/u;
const asciiWord = /[a-z0-9]/i;

/**
 * Whether a text begins or ends within a word. Most do with an ASCII character, and the first use of an expression for
 * all letters of Unicode costs as much as reading a short page.
 */
const beginsWord = (text: string): boolean =>
  text.charCodeAt(0) < 0x80 ? asciiWord.test(text.charAt(0)) : wordAtStart.test(text);
const endsWord = (text: string): boolean =>
  text.charCodeAt(text.length - 1) < 0x80
    ? asciiWord.test(text.charAt(text.length - 1))
    : wordAtEnd.test(text);
/** The longest that one character is, in UTF-16 units. */
const CHARACTER = 2;

type PassageBuilder = {
  /** Adds a text node; `isApart` is asked only if two words would grow together across elements. */
  readonly text: (node: Text, isApart: () => boolean) => void;
  readonly separate: (separator: string) => void;
  /** Ends the passage, if there is one with more than white space in it. */
  readonly end: () => void;
  readonly passages: () => readonly Passage[];
};

/** Collects text nodes in order into passages of one container. */
export const createPassageBuilder = (container: Element): PassageBuilder => {
  const passages: Passage[] = [];
  let text = "";
  /** The end of `text`: to look at `text` itself would make one string of it again for every node. */
  let ending = "";
  let pieces: Piece[] = [];

  const add = (node: Text, from: number, until: number): void => {
    if (until <= from) return;
    pieces.push({ node, from, start: text.length, length: until - from });
    append(node.data.slice(from, until));
  };
  const append = (more: string): void => {
    text += more;
    ending = more.slice(-CHARACTER);
  };

  const end = (): void => {
    if (pieces.length > 0 && /\S/.test(text)) passages.push(...cut({ container, text, pieces }));
    text = "";
    ending = "";
    pieces = [];
  };

  return {
    text: (node, isApart) => {
      const { data } = node;
      if (data === "") return;
      if (ending !== "" && beginsWord(data) && endsWord(ending) && isApart()) append("\n");
      let from = 0;
      if (hasUnseen(data)) {
        for (const unseen of data.matchAll(unseenCharacters)) {
          add(node, from, unseen.index);
          from = unseen.index + unseen[0].length;
        }
      }
      add(node, from, data.length);
    },
    separate: (separator) => {
      if (text !== "") append(separator);
    },
    end,
    passages: () => passages,
  };
};

/** The passage whole, or its parts of at most `MAX_PASSAGE` characters. */
const cut = (passage: Passage): readonly Passage[] => {
  if (passage.text.length <= MAX_PASSAGE) return [passage];
  const parts: Passage[] = [];
  let first = 0;
  for (let start = 0; start < passage.text.length; ) {
    const furthest = Math.min(start + MAX_PASSAGE, passage.text.length);
    const space = furthest === passage.text.length ? furthest : passage.text.lastIndexOf(" ", furthest);
    const end = space > start ? space : furthest;
    let next = first;
    while ((passage.pieces[next]?.start ?? end) < end) next++;
    parts.push(part(passage, start, end, first, next));
    // The last piece may go on in the next part.
    first = Math.max(first, next - 1);
    start = end;
  }
  return parts;
};

/** What lies from `start` to `end`, in the pieces from `first` to before `next`. */
const part = (passage: Passage, start: number, end: number, first: number, next: number): Passage => ({
  container: passage.container,
  text: passage.text.slice(start, end),
  pieces: passage.pieces.slice(first, next).flatMap((piece) => {
    const from = Math.max(piece.start, start);
    const until = Math.min(piece.start + piece.length, end);
    if (until <= from) return [];
    return [
      {
        node: piece.node,
        from: piece.from + (from - piece.start),
        start: from - start,
        length: until - from,
      },
    ];
  }),
});
