import type { Archive } from "../archive/archive.ts";
import { openBundledArchive } from "../archive/openBundledArchive.ts";

const read = async (path: string): Promise<string> => {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path} is missing from the extension; reinstall On Record`);
  return response.text();
};

/** Begins to read files; whoever asks for one of them first gets what was begun, all else is read when it is asked for. */
const reading = (ahead: readonly string[]): ((path: string) => Promise<string>) => {
  const begun = new Map(ahead.map((path) => [path, read(path)]));
  // What fails here fails again, and is told, when the archive asks for it.
  for (const text of begun.values()) text.catch(() => {});
  return (path) => {
    const text = begun.get(path) ?? read(path);
    begun.delete(path);
    return text;
  };
};

/**
 * The bundled archive without its search index, for pages that show what they are pointed at and never
 * search: the index and its code are not loaded.
 *
 * @param ahead paths of files that will be asked for once the archive has read what it holds: read meanwhile. One that it
 *   does not list is read in vain.
 */
export const openPackagedReading = async (ahead: readonly string[] = []): Promise<Archive> =>
  openBundledArchive(reading(ahead));

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
