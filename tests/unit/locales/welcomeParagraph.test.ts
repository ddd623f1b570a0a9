import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { languages } from "../../../settings/choices.ts";
import { findMentions } from "../../../spotting/findMentions.ts";
import { corpusNames } from "../spotting/corpusNames.ts";

const paragraphIn = (language: string): string => {
  const file = join(import.meta.dirname, `../../../public/_locales/${language}/messages.json`);
  return JSON.parse(readFileSync(file, "utf8")).welcome_paragraph.message;
};

it.each(languages.filter((language) => language !== "auto"))(
  "names the same people and places in the paragraph to try, in %s",
  (language) => {
    const found = findMentions(corpusNames, paragraphIn(language), { title: "" });
    expect(found.flatMap(({ entities }) => entities).toSorted()).toEqual([
      "infrastructure:lachin-corridor",
      "infrastructure:zangezur-corridor",
      "person:zakharova",
      "place:baku",
      "place:gabala",
      "place:yerevan",
    ]);
  },
);
