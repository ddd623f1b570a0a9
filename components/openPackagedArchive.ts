import type { Archive } from "../archive/archive.ts";

const read = async (path: string): Promise<string> => {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path} is missing from the extension; reinstall On Record`);
  return response.text();
};

/**
 * The bundled archive without its search index, for pages that show what they are pointed at and never
 * search: the index and its code are not loaded.
 */
export const openPackagedReading = async (): Promise<Archive> => {
  const { openBundledArchive } = await import("../archive/openBundledArchive.ts");
  return openBundledArchive(read);
};

/**
 * The bundled archive with its search, read by one of the extension's own pages from the extension's own files: the
 * background is not asked, so that its sleep delays nobody. The code comes after the first paint.
 */
export const openPackagedArchive = async (): Promise<Archive> => {
  const [{ openBundledArchive }, { openSearchIndex }] = await Promise.all([
    import("../archive/openBundledArchive.ts"),
    import("../archive/openSearchIndex.ts"),
  ]);
  return openBundledArchive(read, openSearchIndex);
};
