import type { Statement } from "./statement.ts";

/**
 * The words of a part of a statement: of an attribution inside it, or of what nobody said. Their offsets
 * count from the start of the block, as the statement's own do.
 */
export const wordsInside = (
  { start, text }: Pick<Statement, "start" | "text">,
  part: { readonly start: number; readonly end: number },
): string => text.slice(part.start - start, part.end - start);
