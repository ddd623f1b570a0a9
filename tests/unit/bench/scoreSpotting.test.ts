import { expect, test } from "vitest";
import type { HardNegative, LabelledMention, Page } from "../../../bench/evaluate/gold.ts";
import { scoreSpotting } from "../../../bench/evaluate/scoreSpotting.ts";
import type { Mention } from "../../../spotting/mention.ts";

const text = "Orlova met Tamm in Northwick. Another Orlova, the baker, was not there.";

function page(id: string, language: string): Page {
  return { page: id, file: `${id}.txt`, language, group: "region", title: "", text };
}

function label(words: string, entity: string, more: Partial<LabelledMention> = {}): LabelledMention {
  const start = text.indexOf(words);
  return {
    page: "a",
    start,
    end: start + words.length,
    text: words,
    entity,
    optional: false,
    alt: [],
    ...more,
  };
}

function mention(words: string, ...entities: string[]): Mention {
  const start = text.indexOf(words);
  return { start, end: start + words.length, entities, alias: words };
}

const orlova = label("Orlova", "person:orlova");
const tamm = label("Tamm", "person:tamm");
const baker: HardNegative = {
  page: "a",
  start: text.lastIndexOf("Orlova"),
  end: text.lastIndexOf("Orlova") + 6,
  text: "Orlova",
  looks_like: "person:orlova",
  why: "the baker",
};

function score(labels: LabelledMention[], predicted: Mention[]) {
  return scoreSpotting([page("a", "en")], labels, [baker], () => predicted);
}

test("a mention that overlaps a true one and names its entity is right, whatever its span", () => {
  const { all } = score([orlova, tamm], [mention("Orlova met", "person:orlova")]);
  expect(all).toEqual({ right: 1, wrong: 0, missed: 1, precision: 1, recall: 0.5 });
});

test("the right span with another entity is wrong and the true one is missed", () => {
  const { all, misses } = score([orlova], [mention("Orlova", "person:tamm")]);
  expect(all).toMatchObject({ right: 0, wrong: 1, missed: 1, precision: 0, recall: 0 });
  expect(misses.map(({ what, entity }) => [what, entity])).toEqual([
    ["wrong", "person:tamm"],
    ["missed", "person:orlova"],
  ]);
});

test("an alternative id is right too, and an ambiguous mention is judged by its likeliest", () => {
  const either = label("Orlova", "person:orlova", { alt: ["person:other"] });
  expect(score([either], [mention("Orlova", "person:other")]).all.right).toBe(1);
  expect(score([orlova], [mention("Orlova", "person:other", "person:orlova")]).all.wrong).toBe(1);
});

test("an optional mention is neither right nor wrong, nor missed", () => {
  const optional = label("Northwick", "place:northwick", { optional: true });
  for (const predicted of [
    [],
    [mention("Northwick", "place:northwick")],
    [mention("Northwick", "place:east")],
  ]) {
    expect(score([optional], predicted).all).toMatchObject({ right: 0, wrong: 0, missed: 0 });
  }
});

test("a look-alike that was spotted is wrong and counts as a hard negative hit", () => {
  const hit: Mention = { start: baker.start, end: baker.end, entities: ["person:orlova"], alias: "Orlova" };
  const { all, hardNegatives } = score([orlova], [hit]);
  expect(all.wrong).toBe(1);
  expect(hardNegatives).toEqual({ hit: 1, of: 1 });
  expect(score([orlova], []).hardNegatives).toEqual({ hit: 0, of: 1 });
});

test("scores are told apart by language", () => {
  const pages = [page("a", "en"), page("b", "az")];
  const labels = [orlova, { ...tamm, page: "b" }];
  const { byLanguage } = scoreSpotting(pages, labels, [], ({ page: id }) =>
    id === "a" ? [mention("Orlova", "person:orlova")] : [],
  );
  expect(byLanguage.en?.recall).toBe(1);
  expect(byLanguage.az?.recall).toBe(0);
});
