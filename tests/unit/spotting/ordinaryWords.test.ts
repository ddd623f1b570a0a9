import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readGazetteer } from "../../../compile/readGazetteer.ts";
import { compileNames } from "../../../spotting/compileNames.ts";
import { findMentions } from "../../../spotting/findMentions.ts";
import { openNames } from "../../../spotting/openNames.ts";
import { commonWords } from "./commonWords.ts";

const folder = fileURLToPath(new URL("../../../corpus/gazetteer/", import.meta.url));
const entries = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) => readGazetteer(file, readFileSync(`${folder}${file}`, "utf8")).entities)
  .filter(({ item }) => item.spotted !== false)
  .map(({ entry }) => entry);
const names = openNames(compileNames(entries));

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

test.each(Object.entries(commonWords))(
  "no common word of %s is taken for a name by its ending",
  (_, words) => {
    // One paragraph, so that the page is in its language and nothing stands alone.
    const list = words.split(/\s+/);
    const text = [...list, ...list.map(capital)].join(", ");
    expect(findMentions(names, text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  },
);
