import fc from "fast-check";
import { expect, test } from "vitest";
import { findCandidates } from "../../../spotting/findCandidates.ts";
import { names } from "./found.ts";
import { gazetteer } from "./gazetteer.ts";

const aliases = gazetteer.flatMap((entry) => entry.aliases.map(({ text }) => text));
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...aliases), fc.constantFrom("met", "и", "və", "և", "და", "İsə", "Ну")), {
    maxLength: 10,
  })
  .map((words) => words.join(" ").normalize("NFC"));

/** The spans of a text, each with its words as they are without the difference between the variants. */
const spans = (text: string, plain: (text: string) => string) =>
  findCandidates(names, text).map(({ start, end, aliases: indexes }) => ({
    words: plain(text.slice(start, end)),
    before: plain(text.slice(0, start)).length,
    indexes,
  }));

const same = (variant: (text: string) => string, plain: (text: string) => string) =>
  fc.assert(
    fc.property(sentence, (text) => {
      expect(spans(variant(text), plain)).toEqual(spans(text, plain));
    }),
  );

test("composed and decomposed letters give the same mentions, with their own offsets", () => {
  same(
    (text) => text.normalize("NFD"),
    (text) => text.normalize("NFC"),
  );
});

test("soft hyphens and zero-width characters inside words change nothing", () => {
  const plain = (text: string) => text.replace(/[\u00ad\u200b\u2060]/g, "");
  same((text) => text.replace(/(?<=\p{L})(?=\p{L}\p{L})/gu, "\u00ad"), plain);
  same((text) => text.replace(/(?<=\p{L}\p{L})(?=\p{L})/gu, "\u200b\u2060"), plain);
});

test("any run of white space parts the words of a name", () => {
  same(
    (text) => text.replaceAll(" ", "\u00a0\n\t "),
    (text) => text.replace(/\s+/g, " "),
  );
});

test("typographic hyphens and apostrophes are plain ones", () => {
  same(
    (text) => text.replaceAll("-", "\u2011").replaceAll("'", "’"),
    (text) => text.replaceAll("\u2011", "-").replaceAll("’", "'"),
  );
});

test("capitals find what small letters after a capital find", () => {
  const withoutExact = (text: string) =>
    findCandidates(names, text).flatMap(({ start, end, aliases: indexes }) =>
      indexes.some((index) => names.alias(index).exact) ? [] : [{ start, end }],
    );
  fc.assert(
    fc.property(
      fc.constantFrom(
        ...gazetteer.flatMap((entry) => entry.aliases.filter(({ exact }) => !exact).map(({ text }) => text)),
      ),
      (alias) => {
        fc.pre(alias.toUpperCase().length === alias.length);
        expect(withoutExact(alias.toUpperCase())).toEqual(withoutExact(alias));
      },
    ),
  );
});
