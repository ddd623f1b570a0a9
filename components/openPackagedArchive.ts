import type { Archive } from "../archive/archive.ts";
import { openBundledArchive } from "../archive/openBundledArchive.ts";

const read = async (path: string): Promise<string> => {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path} is missing from the extension; reinstall On Record`);
  return response.text();
};

/**
 * The bundled archive without its search index, for pages that show what they are pointed at and never
 * search: the index and its code are not loaded.
 */
export const openPackagedReading = async (): Promise<Archive> => openBundledArchive(read);

/**
 * The bundled archive with its search, read by one of the extension's own pages from the extension's own files: the
 * background is not asked, so that its sleep delays nobody.
 */
export const openPackagedArchive = async (): Promise<Archive> => {
  const code = import("../archive/openSearchIndex.ts");
  // What fails is told to whoever searches; names and sources are read meanwhile.
  code.catch(() => {});
  return openBundledArchive(read, async (data, entities) => (await code).openSearchIndex(data, entities));
};

/**
 * Opens the archive and has it read names, sources and what else will be wanted at once, before the view that asks for
 * it is there: the first to ask gets what was begun, each later one an archive opened anew.
 *
 * @param warm asks the archive for what the view will want, and must not throw
 */
export const openAhead = (
  open: () => Promise<Archive>,
  warm: (archive: Archive) => void,
): (() => Promise<Archive>) => {
  let begun: Promise<Archive> | undefined = open();
  begun
    .then((archive) => {
      warm(archive);
      return Promise.all([archive.entities(), archive.documents()]);
    })
    // What fails here fails again, and is shown, when it is asked for.
    .catch(() => {});
  return () => {
    const opening = begun ?? open();
    begun = undefined;
    return opening;
  };
};
