import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { StatementsFileSchema } from "../../archive/archiveFiles.ts";
import { wordsInside } from "../../archive/wordsInside.ts";
import { compileCorpus } from "../../compile/compileCorpus.ts";
import { readAllStatements, readDocuments, root } from "./readCorpus.ts";

const statements = readAllStatements();

/** The one statement that has these words. */
const withWords = (words: string) => {
  const [found, ...more] = statements.filter(({ item }) => item.text.includes(words));
  if (found === undefined || more.length > 0) throw new Error(`not one statement has the words "${words}"`);
  return found.item;
};

const said = (words: string) =>
  withWords(words).attributions.map(({ speaker, quotation, text }) => `${speaker} ${quotation}: ${text}`);

describe("the reviewed statements", () => {
  it("compile without a problem: exact slices, whole sentences, each in one statement", async () => {
    const { problems } = await compileCorpus(root);
    expect(problems).toEqual([]);
  });

  it("say where in their words each name stands, in order and never over another", async () => {
    const { archive } = await compileCorpus(root);
    const files = [...(archive?.files ?? [])].filter(([path]) => path.startsWith("archive/statements/"));
    const all = files.flatMap(
      ([, file]) => v.parse(StatementsFileSchema, JSON.parse(file.slice(file.indexOf("\n") + 1))).statements,
    );
    const named = all.flatMap(({ text, names = [], mentions }) =>
      names.map((name, index) => ({ ...name, text, mentions, after: names[index - 1]?.end ?? 0 })),
    );
    expect(named.length).toBeGreaterThan(300);
    for (const { start, end, entities, text, mentions, after } of named) {
      expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/su);
      expect(start).toBeGreaterThanOrEqual(after);
      expect(mentions).toContain(entities[0]);
    }
  });

  it("give every answer of an interview to the interviewee, as direct words", () => {
    const interviewee: Readonly<Record<string, string>> = {
      "jamnews-2023-view-from-baku": "person:namazov",
      "ciss-2024-strategic-partner": "person:korotchenko",
    };
    const documents = new Map(readDocuments().map((document) => [document.id, document]));
    const answers = statements.filter(
      ({ document, item }) => documents.get(document)?.blocks[item.block]?.kind === "answer",
    );
    expect(answers.length).toBeGreaterThan(50);
    for (const { document, item } of answers) {
      expect([item.speaker, item.quotation, item.text]).toEqual([interviewee[document], "direct", item.text]);
    }
  });

  it("give Zakharova what the text says “he” added", () => {
    expect(withWords("He added that")).toMatchObject({ speaker: "person:zakharova", quotation: "direct" });
  });

  it("keep what Baku declares apart from Namazov, who tells it", () => {
    const { speaker } = withWords("Baku declares at all levels");
    expect(speaker).toBe("person:namazov");
    expect(said("Baku declares at all levels")).toEqual([
      expect.stringMatching(/^place:baku indirect: .*prolonged\.$/),
    ]);
  });

  it("give the Atlas center every paragraph of its publication, with marks or without", () => {
    const publication = statements.filter(
      ({ document, item }) => document === "jamnews-2022-allies" && item.block > 4,
    );
    expect(publication.length).toBeGreaterThan(20);
    for (const { item } of publication) {
      expect([item.speaker, item.quotation]).toEqual(["organisation:atlas", "direct"]);
    }
  });

  it("tell two ministers in one sentence apart", () => {
    expect(said("to which Bayramov replied")).toEqual([
      expect.stringMatching(/^person:lavrov indirect: the agreement of the parties .* simplifies the task$/),
      expect.stringMatching(/^person:bayramov indirect: perhaps before the end of the year .* this process$/),
    ]);
  });

  it("know the one quotation that nobody said, and attribute it to nobody", () => {
    const hypothetical = statements.filter(({ item }) => item.hypothetical.length > 0);
    expect(hypothetical.map(({ item }) => item.hypothetical)).toEqual([
      [expect.stringMatching(/^Karabakh is the territory of Azerbaijan, .* will cooperate with them\.$/)],
    ]);
    expect(hypothetical.flatMap(({ attributions }) => attributions)).toEqual([]);
  });

  it("follow “it” to the Russian media, and give the next sentence back to the author", () => {
    expect(withWords("It also referred to").speaker).toBe("other:russian-media");
    expect(withWords("The facility is now due")).toMatchObject({
      speaker: "other:commonspace-political-editor",
      quotation: "author",
      topics: expect.arrayContaining(["infrastructure:gabala-radar"]),
    });
  });

  it("give the study to the Dossier Center, not to Russia", () => {
    expect(withWords("published a study").speaker).toBe("organisation:dossier-center");
  });

  it("leave hearsay and passives without a source to who writes or speaks", () => {
    expect(withWords("It is assumed that").speaker).toBe("person:mahmudlu");
    expect(withWords("Overall, it was stated that").speaker).toBe("person:korotchenko");
    expect(said("Overall, it was stated that")).toEqual([]);
  });

  it("find the Lachin corridor where the text only says which road it is", () => {
    for (const words of [
      "the road from Karabakh to Armenia",
      "the road connecting Armenia with Karabakh",
      "the road connecting Karabakh with Armenia",
    ]) {
      expect(withWords(words).topics).toContain("infrastructure:lachin-corridor");
    }
  });

  it("begin and end a direct attribution at quotation marks, or where its paragraph begins", () => {
    for (const { attributions, blockText } of statements) {
      for (const { start, end, item } of attributions) {
        if (item.quotation !== "direct") continue;
        // A quotation over several paragraphs has its opening mark in an earlier one.
        expect([item.text, blockText.slice(0, start).at(-1) ?? "“"]).toEqual([item.text, "“"]);
        expect([item.text, blockText[end]]).toEqual([item.text, expect.stringMatching(/[“”]/)]);
      }
    }
  });

  it("have attributions that lie apart or inside one another, never across", () => {
    for (const { attributions } of statements) {
      for (const [i, a] of attributions.entries()) {
        for (const b of attributions.slice(i + 1)) {
          const apart = a.end <= b.start || b.end <= a.start;
          const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
          expect(apart || nested, `${a.item.text} / ${b.item.text}`).toBe(true);
        }
      }
    }
  });

  it("need no cue for the author’s own words, and pass nobody’s words through themselves", () => {
    for (const { item } of statements) {
      expect(item.through).not.toContain(item.speaker);
      if (item.quotation === "author") expect(item.cue).toBe("");
    }
  });

  it("are short enough for a card", () => {
    const long = statements.filter(({ item }) => item.text.length > 480).map(({ item }) => item.text);
    expect(long).toEqual([]);
  });

  it("say when words inside a statement were said, where the text tells", async () => {
    const { archive } = await compileCorpus(root);
    const files = [...(archive?.files ?? [])].filter(([path]) => path.startsWith("archive/statements/"));
    const dated = files
      .flatMap(
        ([, file]) =>
          v.parse(StatementsFileSchema, JSON.parse(file.slice(file.indexOf("\n") + 1))).statements,
      )
      .flatMap((statement) =>
        statement.attributions.flatMap((part) =>
          part.date === undefined
            ? []
            : [`${part.speaker} ${part.date.from}: ${wordsInside(statement, part)}`],
        ),
      );
    expect(dated).toContain(
      "person:bayramov 2022-12-05: Azerbaijan guarantees Karabakh Armenians equal rights with other citizens of the country",
    );
    expect(dated).toContain(
      "person:bordyuzha 2013-01-28: it was not permissible for Azerbaijan to shoot down civilian aircraft",
    );
  });
});
