import type { Archive } from "../archive/archive.ts";
import type { Statement } from "../archive/statement.ts";
import { foldedWords } from "../archive/words.ts";

/** A line under the address bar: what choosing it means, and what it says. */
export type Suggestion = { readonly content: string; readonly description: string };

/** As many names as leave room for statements: browsers show six to nine lines. */
const MOST_NAMES = 3;
const MOST_SUGGESTIONS = 8;
/** A line of the address bar has room for about this much of a statement. */
const LONGEST = 140;

const wordsOf = (text: string): readonly string[] => foldedWords(text).map(({ stem }) => stem);

/** Whether every word typed begins some word of the text. */
const hasAll = (text: readonly string[], typed: readonly string[]): boolean =>
  typed.every((start) => text.some((word) => word.startsWith(start)));

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …`;

/**
 * What is suggested for words typed in the address bar: names first, then statements that have all the words. By plain
 * comparison, not by the search index, which is too large for a background that starts for one line of text.
 * Choosing a name leads to its page; choosing a statement (`document/number`) opens it.
 */
export const suggest = async (
  query: string,
  archive: Pick<Archive, "entities" | "documents" | "statements">,
): Promise<readonly Suggestion[]> => {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  const [entities, documents] = await Promise.all([archive.entities(), archive.documents()]);
  const named = entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((alias) => hasAll(wordsOf(alias), typed)),
  );
  const names = named.slice(0, MOST_NAMES).map(({ name, description }) => ({
    content: name,
    description: description === "" ? name : `${name} · ${description}`,
  }));
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const lineOf = ({ id, text, speaker, date }: Statement): Suggestion => ({
    content: id,
    description: `${nameOf(speaker)}, ${date.from.slice(0, 4)}: ${shortened(text)}`,
  });
  const statements: Suggestion[] = [];
  for (const { id } of documents) {
    if (names.length + statements.length >= MOST_SUGGESTIONS) break;
    const fitting = (await archive.statements(id)).filter(({ text }) => hasAll(wordsOf(text), typed));
    statements.push(...fitting.map(lineOf));
  }
  return [...names, ...statements].slice(0, MOST_SUGGESTIONS);
};

/** The one entity that some words name; undefined where they name none, or several. */
const namedBy = async (words: string, archive: Pick<Archive, "entities">): Promise<string | undefined> => {
  const typed = wordsOf(words).join(" ");
  const named = (await archive.entities()).filter(({ name, aliases }) =>
    [name, ...aliases].some((alias) => wordsOf(alias).join(" ") === typed),
  );
  return named.length === 1 ? named[0]?.id : undefined;
};

/**
 * The page of the extension that what was entered leads to: a statement in the reader, everything on record about the
 * one that is named, or the search.
 */
export const pageForEntered = async (
  entered: string,
  archive: Pick<Archive, "documents" | "entities">,
): Promise<string> => {
  const [, document, number] = /^(.+)\/(\d+)$/.exec(entered.trim()) ?? [];
  const isStatement = (await archive.documents()).some(({ id }) => id === document);
  if (isStatement && document !== undefined) return `reader.html#${encodeURIComponent(document)}/${number}`;
  const entity = await namedBy(entered, archive);
  return entity === undefined
    ? `popup.html#${encodeURIComponent(entered.trim())}`
    : `entity.html#${encodeURIComponent(entity)}`;
};
