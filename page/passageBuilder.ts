import type { Passage, Piece } from "./passage.ts";

/**
 * A passage longer than this is cut at white space, so that no single look-up of names outlasts a slice, even in a text
 * node of megabytes. A name that stands across a cut is missed: one chance in thousands of words.
 */
export const MAX_PASSAGE = 20_000;

/** Characters that are in the text but not in the word: soft hyphen, zero-width space, word joiner, byte-order mark. */
const unseenCharacters = /[\u00AD\u200B\u2060\uFEFF]+/g;
const wordAtEnd = /[\p{L}\p{N}\p{M}]$/u;
const wordAtStart = /^[\p{L}\p{N}\p{M}]/u;

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
  let pieces: Piece[] = [];

  const add = (node: Text, from: number, until: number): void => {
    if (until <= from) return;
    pieces.push({ node, from, start: text.length, length: until - from });
    text += node.data.slice(from, until);
  };

  const end = (): void => {
    if (pieces.length > 0 && /\S/.test(text)) passages.push(...cut({ container, text, pieces }));
    text = "";
    pieces = [];
  };

  return {
    text: (node, isApart) => {
      const { data } = node;
      if (data === "") return;
      if (text !== "" && wordAtStart.test(data) && wordAtEnd.test(text) && isApart()) text += "\n";
      let from = 0;
      for (const unseen of data.matchAll(unseenCharacters)) {
        add(node, from, unseen.index);
        from = unseen.index + unseen[0].length;
      }
      add(node, from, data.length);
    },
    separate: (separator) => {
      if (text !== "") text += separator;
    },
    end,
    passages: () => passages,
  };
};

/** The passage whole, or its parts of at most `MAX_PASSAGE` characters. */
const cut = (passage: Passage): readonly Passage[] => {
  if (passage.text.length <= MAX_PASSAGE) return [passage];
  const parts: Passage[] = [];
  for (let start = 0; start < passage.text.length; ) {
    const furthest = Math.min(start + MAX_PASSAGE, passage.text.length);
    const space = furthest === passage.text.length ? furthest : passage.text.lastIndexOf(" ", furthest);
    const end = space > start ? space : furthest;
    parts.push(part(passage, start, end));
    start = end;
  }
  return parts;
};

const part = (passage: Passage, start: number, end: number): Passage => ({
  container: passage.container,
  text: passage.text.slice(start, end),
  pieces: passage.pieces.flatMap((piece) => {
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
