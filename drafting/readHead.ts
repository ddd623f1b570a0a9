import { bylineLead } from "../quoting/byline.ts";
import type { Paragraph } from "../quoting/paragraphs.ts";
import { readDateLine } from "./readDateLine.ts";

/** The lines above the first paragraph: which is the title, and which belong into the record. */
export type HeadLines = {
  /** Index of the paragraph with the title; the first paragraph of prose where there is no heading. */
  readonly title: number;
  /** Indexes of lines that stand in the record instead: date, byline. */
  readonly record: ReadonlySet<number>;
  /** ISO 8601 day of the date line, with its words. */
  readonly date: { readonly day: string; readonly words: string } | undefined;
  /** The words of the line that names the author, without "By". */
  readonly byline: string | undefined;
};

const wordsOf = (line: string): readonly string[] => line.split(/\s+/u);
/** "Ceyhun Mahmudlu": two to four words, each with a capital. */
const looksLikeName = (line: string): boolean =>
  wordsOf(line).length >= 2 &&
  wordsOf(line).length <= 4 &&
  wordsOf(line).every((word) => /^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(word));
/** A title has at least so many words; a menu's entry seldom has. */
const shortestTitle = 3;

/**
 * Reads the lines above the first paragraph. A title stands right above the date and the author's name where those
 * are given; else it is the first line that is longer than a menu's entry.
 */
export function readHead(text: string, paragraphs: readonly Paragraph[], firstProse: number): HeadLines {
  const lines = paragraphs
    .slice(0, firstProse)
    .map(({ kind, from, end }, index) => ({ kind, index, line: text.slice(from, end) }))
    .filter(({ kind }) => kind === "heading");
  const dated = lines.find(({ line }) => readDateLine(line) !== undefined);
  const labelled = headings(text, paragraphs).find(({ line }) => bylineLead.test(line));
  const above = lines.filter(
    (one) => one !== dated && one.index !== labelled?.index && (!dated || one.index < dated.index),
  );
  const lastAbove = above.at(-1);
  const named =
    labelled ??
    (dated && lastAbove && looksLikeName(lastAbove.line) && isTitle(above.at(-2)?.line)
      ? lastAbove
      : undefined);
  const titles = above.filter((one) => one !== named);
  const title = dated ? titles.at(-1) : (titles.find(({ line }) => isTitle(line)) ?? titles[0]);
  const day = dated && readDateLine(dated.line);
  return {
    title: title?.index ?? firstProse,
    record: new Set([dated, named].flatMap((one) => (one ? [one.index] : []))),
    date: dated && day !== undefined ? { day, words: dated.line } : undefined,
    byline: named?.line.replace(bylineLead, ""),
  };
}

const isTitle = (line: string | undefined): boolean =>
  line !== undefined && wordsOf(line).length >= shortestTitle;

const headings = (text: string, paragraphs: readonly Paragraph[]) =>
  paragraphs.flatMap(({ kind, from, end }, index) =>
    kind === "heading" ? [{ index, line: text.slice(from, end) }] : [],
  );
