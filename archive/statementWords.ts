import { type Bag, bagOf } from "./bm25.ts";
import type { Statement } from "./statement.ts";
import { type Word, wordsOf } from "./words.ts";

/** A statement's text never changes, and every hover of a page asks for its words again. */
const known = new WeakMap<Statement, { readonly words: readonly Word[]; readonly bag: Bag }>();

/** The telling words of a statement, in order, and how often each stem stands in it. Kept as long as the statement is. */
export function statementWords(statement: Statement): { readonly words: readonly Word[]; readonly bag: Bag } {
  const found = known.get(statement);
  if (found) return found;
  const words = wordsOf(statement.text);
  const read = { words, bag: bagOf(words.map(({ stem }) => stem)) };
  known.set(statement, read);
  return read;
}
