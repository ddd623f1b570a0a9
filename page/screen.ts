import { LETTERS } from "../spotting/scout.ts";
import { finish, type Steps } from "../spotting/steps.ts";
import type { KnownRuns, Suspect } from "../spotting/suspects.ts";
import { hasUnseen, unseenCharacters } from "./unseenCharacters.ts";

/** Text of the page that nobody reads, and that may be long, or stand in the middle of a word (readings of ruby). */
const unread = "head,script,style,noscript,textarea,select,svg,rt,rp";
/** What stands in the middle of words, so that a name's letters may not stand side by side in an element's `textContent`. */
const withinWords = "rt,rp";

/** So many characters are looked through at a time, so that none of it outlasts a slice; and so many of them again, for a name that stands across. */
const PART = 8_000;
const OVERLAP = 200;

const anyUnseen = `(?:${unseenCharacters.source})?`;
/** After the last letter of a word. */
const atEnd = `(?!${LETTERS})`;

/** A part of the page with all that is within: an element, or a shadow root. */
export type Scope = Element | ShadowRoot;

/** One for all, which stands nowhere in between: every edit of a page has the browser correct each range in it. */
const range = new Range();
const nowhere = new DocumentFragment();

/**
 * All text of a part of the page at once, without what is never read: told by the browser, much faster than by walking
 * there, and than by cutting it out of a text of which it is the most. Words on either side of a block's edge or a line
 * break have grown together.
 */
const textOf = (scope: Scope): string => {
  if (scope.firstElementChild === null) return scope.textContent ?? "";
  range.setStart(scope, 0);
  let text = "";
  let last: Element | undefined;
  for (const element of scope.querySelectorAll(unread)) {
    if (last?.contains(element)) continue;
    last = element;
    range.setEndBefore(element);
    text += range.toString();
    range.setStartAfter(element);
  }
  range.setEnd(scope, scope.childNodes.length);
  text += range.toString();
  range.setStart(nowhere, 0);
  return text;
};

/** What of a text may be names; of one that is looked through in parts, with what is known of the parts before. */
export type Suspects = (text: string, known?: KnownRuns) => readonly Suspect[];
/** Whether a name may stand in an element. */
export type MayHold = (element: Element) => boolean;

/** A look at parts of the page, each as a whole, for what may be names. */
export type Screening = {
  /** Looks at some of the text; whether there is more to look at. */
  readonly step: () => boolean;
  /** The parts in which something that may be a name has been found so far. */
  readonly holding: () => readonly Scope[];
  /** Where in these parts it stands, once they have been looked through. */
  readonly mayHold: () => MayHold;
};

/** Begins to look through parts of the page. */
export type Screen = (scopes: readonly Scope[]) => Screening;

/** Begins to look for names in parts of the page, without walking there. */
export const screen = (scopes: readonly Scope[], suspects: Suspects): Screening => {
  const found = new Set<string>();
  const grown = new Set<string>();
  const holding = new Set<Scope>();
  /** Whether everything found stands in the page letter by letter, without signs that nobody sees. */
  let isPlain = true;
  const steps = (function* (): Steps<void> {
    for (const scope of scopes) {
      let text = textOf(scope);
      if (hasUnseen(text)) {
        isPlain = false;
        text = text.replace(unseenCharacters, "");
      }
      yield;
      const doubtful = new Set<string>();
      const known: KnownRuns = new Map();
      for (let at = 0; at < text.length; at += PART) {
        const part = text.length <= PART ? text : text.slice(Math.max(0, at - OVERLAP), at + PART);
        for (const { written, isGrown } of suspects(part, known)) {
          (isGrown ? doubtful : found).add(written);
          if (!isGrown) holding.add(scope);
        }
        yield;
      }
      // Where something is for sure, it is asked block by block.
      if (doubtful.size > 0 && !holding.has(scope) && (yield* isAtEnd(scope, doubtful))) holding.add(scope);
      if (holding.has(scope)) for (const written of doubtful) grown.add(written);
    }
  })();
  return {
    step: () => steps.next().done !== true,
    holding: () => [...holding],
    mayHold: () => {
      if ([...holding].some((scope) => scope.querySelector(withinWords) !== null)) return () => true;
      const between = isPlain ? "" : anyUnseen;
      const anyOf = (words: ReadonlySet<string>, after: string): RegExp | undefined =>
        words.size === 0
          ? undefined
          : new RegExp(`(?:${[...words].map((word) => literal(word, between)).join("|")})${after}`);
      const whole = anyOf(found, atEnd);
      const begun = anyOf(grown, "");
      return (element) => {
        // To look into many large elements, one in the other, would be to read the page over and over.
        if (isLarge(element)) return true;
        const text = element.textContent ?? "";
        if (whole?.test(text) === true) return true;
        return begun?.test(text) === true && finish(isAtEnd(element, grown));
      };
    },
  };
};

/** So many text nodes are looked at in a step. */
const NODES = 300;

/**
 * Whether one of the words stands where some text node ends: only there a block or a line may end in the middle of a run
 * of letters.
 */
function* isAtEnd(scope: Scope, words: ReadonlySet<string>): Steps<boolean> {
  const longest = Math.max(...[...words].map(({ length }) => length));
  /** Text of which no more is looked at, with signs that nobody sees. */
  const long = 2 * longest;
  const lastLetters = new Set([...words].map((word) => word.charCodeAt(word.length - 1)));
  const texts = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  let last = "";
  for (let node = texts.nextNode(), left = NODES; node !== null; node = texts.nextNode(), left--) {
    const text = node.nodeValue ?? "";
    // A word may stand in several nodes.
    last = text.length < long ? last.slice(-long) + text : text;
    if (lastLetters.has(text.charCodeAt(text.length - 1)) || hasUnseen(text.slice(-1))) {
      const end = last.slice(-long).replace(unseenCharacters, "");
      for (const word of words) if (end.endsWith(word)) return true;
    }
    if (left > 0) continue;
    left = NODES;
    yield;
  }
  return false;
}

/** More elements than this in one, and those within are asked rather than itself. */
const LARGE = 40;
const isLarge = (element: Element): boolean => element.getElementsByTagName("*").item(LARGE) !== null;

const literal = (word: string, between: string): string =>
  [...word].map((sign) => sign.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join(between);
