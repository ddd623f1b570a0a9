import { fileURLToPath } from "node:url";
import { compileCorpus } from "../../../compile/compileCorpus.ts";
import { openNames } from "../../../spotting/openNames.ts";

const { archive } = await compileCorpus(fileURLToPath(new URL("../../../", import.meta.url)));
if (!archive) throw new Error("the corpus has problems; run the check");

/** The names of the bundled archive, as they travel in the content script. */
export const corpusNames = openNames(archive.names);
