import type { Archive } from "../../archive/archive.ts";

const readAhead = async (archive: Archive): Promise<void> => {
  // Any query has the index read; this one costs nothing else.
  await archive.search("", 1);
  const documents = await archive.documents();
  await Promise.all(documents.map(({ id }) => archive.statements(id)));
};

/**
 * Has the archive read what a search needs, the index first, so that the first letter is answered as fast as any.
 * What fails here fails again, and is shown, when it is asked for.
 */
export const warmSearch = (archive: Archive): void => {
  readAhead(archive).catch(() => {});
};
