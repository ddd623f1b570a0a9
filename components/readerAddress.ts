/** What the reader shows: a document, and in it perhaps a statement. Empty strings where there is none. */
export type ReaderAddress = {
  readonly document: string;
  /** The statement's id, `document/number`. */
  readonly statement: string;
};

/** `/reader.html#document/number`: all that the reader needs, so that the address survives a restart. */
export const readerHref = (id: string): string =>
  id === "" ? "/reader.html" : `/reader.html#${id.split("/").map(encodeURIComponent).join("/")}`;

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray "%": taken as it stands.
    return part;
  }
};

/** Reads `#document/statement`. The statement may stand as its number or as its whole id. */
export const parseReaderHash = (hash: string): ReaderAddress => {
  const parts = hash
    .replace(/^#/, "")
    .split("/")
    .map(decoded)
    .filter((part) => part !== "");
  const document = parts[0] ?? "";
  const number = parts.length > 1 ? parts.at(-1) : undefined;
  return { document, statement: number === undefined ? "" : `${document}/${number}` };
};
