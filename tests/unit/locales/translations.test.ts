import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { languages } from "../../../settings/choices.ts";

const folder = join(import.meta.dirname, "../../../public/_locales");
const FileSchema = v.record(
  v.string(),
  v.strictObject({ message: v.pipe(v.string(), v.nonEmpty()), description: v.optional(v.string()) }),
);
const read = (language: string) =>
  v.parse(FileSchema, JSON.parse(readFileSync(join(folder, language, "messages.json"), "utf8")));

const english = read("en");
const plural = /_(?:zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(plural, "");
/** `kind_other` is a kind; `card_sources_other` is a form, as it stands beside `card_sources_one`. */
const isPlural = (key: string): boolean =>
  plural.test(key) && `${baseOf(key)}_one` in english && `${baseOf(key)}_other` in english;
const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();
const translations = languages.filter((language) => language !== "auto" && language !== "en");

/** A translation may be this much longer than the English, and a few letters more for short words. */
const longest = (text: string): number => Math.max(text.length * 1.8, text.length + 14);

it("has a folder for every language that can be chosen, and no other", () => {
  expect(readdirSync(folder).sort()).toEqual(languages.filter((language) => language !== "auto").sort());
});

describe.each(translations)("the translation into %s", (language) => {
  const translated = read(language);

  it("leaves nothing out and has nothing that English has not", () => {
    const plain = Object.keys(english).filter((key) => !isPlural(key));
    expect(plain.filter((key) => !(key in translated))).toEqual([]);
    const known = new Set([...plain, ...Object.keys(english).filter(isPlural).map(baseOf)]);
    expect(Object.keys(translated).filter((key) => !known.has(isPlural(key) ? baseOf(key) : key))).toEqual(
      [],
    );
  });

  it("has every form that the language has for counts", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const bases = [...new Set(Object.keys(english).filter(isPlural).map(baseOf))];
    const missing = bases.flatMap((base) =>
      forms.map((form) => `${base}_${form}`).filter((key) => !(key in translated)),
    );
    expect(missing).toEqual([]);
  });

  it("keeps the places for values", () => {
    const wrong = Object.entries(translated).filter(([key, { message }]) => {
      const original = english[key] ?? english[`${baseOf(key)}_other`];
      // English has an article that others have not; the value itself must stand in all.
      return placesOf(message).join() !== placesOf(original?.message ?? "").join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it("is not too long for its place", () => {
    const long = Object.entries(translated).filter(
      ([key, { message }]) =>
        message.length > longest((english[key] ?? english[`${baseOf(key)}_other`])?.message ?? ""),
    );
    expect(long.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
    expect(translated.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
