import type { Block, SourceDocument } from "../archive/document.ts";
import { type Span, splitSentences } from "../quoting/sentences.ts";
import type { Problem } from "./problem.ts";
import { holdsStatements, type PlacedStatement, type ReadStatements } from "./readStatements.ts";

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The line of the statement after which a missing one belongs. */
const lineBefore = ({ statements }: ReadStatements, index: number, { start }: Span): number =>
  statements.findLast(({ item, end }) => item.block < index || (item.block === index && end <= start))
    ?.line ?? 1;

const checkBlock = (
  read: ReadStatements,
  document: SourceDocument,
  index: number,
  block: Block,
  statements: readonly PlacedStatement[],
): readonly Problem[] => {
  const { file, complete } = read;
  const problems: Problem[] = [];
  const sentences = splitSentences(block.text, document.language);
  for (const [i, statement] of statements.entries()) {
    const { line, item } = statement;
    const touched = sentences.filter((sentence) => overlap(sentence, statement));
    const whole = { start: touched[0]?.start ?? 0, end: touched.at(-1)?.end ?? 0 };
    if (statement.start !== whole.start || statement.end !== whole.end) {
      const text = `statement ${item.n} is not whole sentences; the sentences it touches are "${block.text.slice(whole.start, whole.end)}"`;
      problems.push({ file, line, text });
    }
    const before = statements[i - 1];
    if (before !== undefined && overlap(before, statement)) {
      const text = `statement ${item.n} overlaps statement ${before.item.n}; give every sentence to one of them`;
      problems.push({ file, line, text });
    }
  }
  // Where a statement could not be placed, that is the problem, not the gap it leaves.
  if (!complete) return problems;
  for (const sentence of sentences) {
    if (statements.some((statement) => overlap(sentence, statement))) continue;
    const words = shorten(block.text.slice(sentence.start, sentence.end));
    const text = `no statement has the sentence "${words}" of block ${index}; add it`;
    problems.push({ file, line: lineBefore(read, index, sentence), text });
  }
  return problems;
};

/** Every sentence of every standfirst, paragraph and answer stands in exactly one statement, and whole. */
export const checkSentences = (read: ReadStatements): readonly Problem[] => {
  const { document } = read;
  if (document === undefined) return [];
  return document.blocks.flatMap((block, index) => {
    if (!holdsStatements(block.kind)) return [];
    const here = read.statements.filter(({ item }) => item.block === index);
    return checkBlock(
      read,
      document,
      index,
      block,
      here.sort((a, b) => a.start - b.start),
    );
  });
};
