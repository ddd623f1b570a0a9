/** A plain text's title: its first line that is not empty. */
export const titleOf = (text: string): string => /\S.*/u.exec(text)?.[0].trimEnd() ?? "";
