import type { Block } from "../../archive/document.ts";
import type { Statement } from "../../archive/statement.ts";

/** What the margin says beside a statement: only what changed since the one before. */
export type Voice = { readonly speaker: boolean; readonly quotation: boolean };

/** A new turn or section names its speaker anew, even when it is the one before. */
const opensAnew = (kind: Block["kind"]): boolean => kind === "question" || kind === "heading";

/**
 * For each statement whether the margin names speaker and kind of quotation.
 *
 * @param statements in reading order
 */
export const voicesOf = (
  blocks: readonly Pick<Block, "kind">[],
  statements: readonly Statement[],
): ReadonlyMap<string, Voice> => {
  const voices = new Map<string, Voice>();
  let before: Statement | undefined;
  for (const statement of statements) {
    const between = blocks.slice(before?.block ?? 0, statement.block);
    if (between.some(({ kind }) => opensAnew(kind))) before = undefined;
    const speaker =
      before?.speaker !== statement.speaker || before.through.join() !== statement.through.join();
    voices.set(statement.id, { speaker, quotation: speaker || before?.quotation !== statement.quotation });
    before = statement;
  }
  return voices;
};

/** How often each id occurs, most often first. */
export type Tally = readonly { readonly id: string; readonly count: number }[];

const tally = (
  statements: readonly Statement[],
  idsOf: (statement: Statement) => readonly string[],
): Tally => {
  const found = new Map<string, { id: string; count: number }>();
  for (const statement of statements) {
    for (const id of new Set(idsOf(statement))) {
      const known = found.get(id);
      if (known) known.count++;
      else found.set(id, { id, count: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
};

/** Whose words a statement has: the speaker's, and those of whoever speaks inside it. */
const speakersIn = ({ speaker, attributions }: Statement): readonly string[] => [
  speaker,
  ...attributions.map((part) => part.speaker),
];

/** Whether a statement has words of this speaker. */
export const speaksIn = (statement: Statement, speaker: string): boolean =>
  speakersIn(statement).includes(speaker);

/** Who speaks in a document, and in how many statements: also whose words stand inside another's statement. */
export const speakersOf = (statements: readonly Statement[]): Tally => tally(statements, speakersIn);

/** Who and what is named in a document, and in how many statements. */
export const namesOf = (statements: readonly Statement[]): Tally =>
  tally(statements, (statement) => statement.mentions);

/** `12` of `document/12`. */
export const numberOf = (statementId: string): string => statementId.slice(statementId.lastIndexOf("/") + 1);
