import { openBundledArchive } from "../../archive/openBundledArchive.ts";
import { openSearchIndex } from "../../archive/openSearchIndex.ts";

/** Opens the archive that lies in the page's extension and answers one query: how many statements it finds. */
export const firstAnswer = async (query: string): Promise<number> => {
  const archive = openBundledArchive(async (path) => (await fetch(`/${path}`)).text(), openSearchIndex);
  return (await archive.search(query, Number.POSITIVE_INFINITY)).length;
};
