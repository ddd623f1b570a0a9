import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readDocuments } from "./readCorpus.ts";

const documents = readDocuments();
const find = (id: string) => {
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`no document ${id}`);
  return document;
};
const wholeText = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join("\n");

/**
 * SHA-256 of every block with its place and kind, as they were when each was compared with the text as
 * received. The record beside the text could be changed with it; this cannot be by mistake.
 */
const compared: Readonly<Record<string, { blocks: number; sha256: string }>> = {
  "caspri-2020-break-the-ice": {
    blocks: 11,
    sha256: "03f4dcc99ca6876e8318b2b0ce404050a2cafbb92f4df433f0eb41edcc747c56",
  },
  "ciss-2024-strategic-partner": {
    blocks: 22,
    sha256: "d212715160bdfe0617cb565259c7f4909f63703963eb190c9ab3d5a83b8d37d7",
  },
  "commonspace-2013-deteriorated": {
    blocks: 13,
    sha256: "d90b3bf3a557c410f1c3d7c2afb7a62f0e445eed6432d79a25040c7838ce68f7",
  },
  "jamnews-2022-allies": {
    blocks: 26,
    sha256: "276a98fbdb7e88afc9728a57d2f197633fa08a044bb4563532dd87e55a02c1fb",
  },
  "jamnews-2023-view-from-baku": {
    blocks: 32,
    sha256: "2a386ec9f4004b7b2e323d5e95d83008a526ab822c981a31cdfff2ea59f8b19b",
  },
};

/** Words of what stood around the texts and is not part of them. */
const foreign = [
  ["the article about the Claims Commission", /Claims Commission|Register of Damage|The Hague|Moldova/],
  ["the people of that article", /Zelensky|Sandu|Schoof|Berset/],
  ["headlines of other articles of 2023", /Neutrality of mediators|US embassy|A military clash/],
  ["headlines of other articles of 2022", /negotiating with Russia on|State TV|Expected failure/],
  ["menus and footers", /Blog posts|RUS\b|Search|16\+|Novodmitrovskaya|Legal footer|All the rights/],
  ["a photo caption", /A stamp commemorating/],
  ["bylines and date lines", /Commentary by|25\.09\.2020|25 April 2024|br\.az/],
] as const;

describe("the documents of the corpus", () => {
  it("are exactly the ones that were compared with their sources, block by block", () => {
    const now = documents.map(({ id, blocks }) => {
      const text = blocks.map((block) => `${block.at} ${block.kind} ${block.text}`).join("\n");
      return [id, { blocks: blocks.length, sha256: createHash("sha256").update(text, "utf8").digest("hex") }];
    });
    expect(Object.fromEntries(now)).toEqual(compared);
  });

  it.each(foreign)("have nothing of %s", (_, words) => {
    expect(wholeText).not.toMatch(words);
  });

  it("have no text twice, though one was received with its body doubled", () => {
    for (const { blocks } of documents) {
      const texts = blocks.map(({ text }) => text);
      expect(texts).toEqual([...new Set(texts)]);
    }
    expect(wholeText.split("50th anniversary of commencement")).toHaveLength(2);
  });

  it("are mended in one place only, COP29, and the record tells what stood there", () => {
    const emended = documents.flatMap(({ id, blocks, emendations }) =>
      emendations.map(({ block, start, end, was, reason }) => {
        expect(reason).not.toBe("");
        return { id, was, now: blocks[block]?.text.slice(start, end) };
      }),
    );
    expect(emended).toEqual([{ id: "ciss-2024-strategic-partner", was: "ÑÎÐ29", now: "COP29" }]);
    expect(wholeText).not.toMatch(/[À-ÛÝ-ûý-ÿ]{2}/);
  });

  it("are written in Latin letters throughout, so that no look-alike hides from a search", () => {
    expect(wholeText).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Greek}/u);
  });

  it("keep the errors of their sources", () => {
    for (const error of [
      "spokesman Maria Zakharova said. He added",
      "“rosy dream of Russia“",
      "no puppet regimes there will not be recognized",
      "At lot will depend",
      "enabling it ditch",
      "Abdulfaz Elcebey",
      "The Russian\u00a0media last week",
    ]) {
      expect(wholeText).toContain(error);
    }
  });

  it("part the title from the standfirst that stood on its line", () => {
    const [title, standfirst] = find("commonspace-2013-deteriorated").blocks;
    expect(title?.text).toBe("To what extent have Azerbaijan's relations with Russia deteriorated?");
    expect(standfirst?.kind).toBe("standfirst");
    expect(standfirst?.text).toMatch(/^Commonspace\.eu political editor discusses/);
  });

  it("have their title as first block", () => {
    expect(documents.map(({ title }) => title)).toEqual(documents.map(({ blocks }) => blocks[0]?.text));
  });

  it("show a date that is not certain as a range or with its reason", () => {
    const dates = documents.map(({ id, date }) => [id, `${date.from}/${date.to} ${date.basis}`]);
    expect(Object.fromEntries(dates)).toEqual({
      "caspri-2020-break-the-ice": "2020-09-25/2020-09-25 stated",
      "ciss-2024-strategic-partner": "2024-04-25/2024-04-25 stated",
      "commonspace-2013-deteriorated": "2013-02-04/2013-02-04 inferred",
      "jamnews-2022-allies": "2022-12-06/2022-12-12 inferred",
      "jamnews-2023-view-from-baku": "2023-09-13/2023-09-19 inferred",
    });
  });

  it("carry the publisher's own notice of rights, or a word that there is none", () => {
    expect(find("ciss-2024-strategic-partner").rights.value).toMatch(
      /^All the rights .* exclusive reference to CISS\.\n© 2022-2024, Caspian Institute for Strategic Studies$/,
    );
    for (const { rights } of documents) expect(rights.value + rights.evidence).not.toBe("");
  });
});
