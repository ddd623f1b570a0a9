import "./buildFoldTable.ts";
import { aliasWords } from "./aliasWords.ts";
import type { CodedForm } from "./codedForm.ts";
import { foldWord } from "./foldWord.ts";
import type { Alias, GazetteerEntry, Language, SpottingRules } from "./gazetteerEntry.ts";
import { paradigmOf } from "./inflection/paradigmOf.ts";
import { type Paradigm, paradigms } from "./inflection/paradigms.ts";
import { encodeAlias, nameScripts } from "./nameScripts.ts";
import { writeNameStarts } from "./nameStarts.ts";
import { type NamesData, NO_PARADIGM, PARADIGM_LETTERS } from "./namesData.ts";
import { usualParadigms } from "./usualParadigms.ts";

/** An alias on its way into the data; aliases that fold to the same words are one, and inflect in all their languages. */
export type NameForm = { flags: string; readonly text: string; readonly words: readonly Set<Paradigm>[] };
const plainQuotes = (text: string) => text.replace(/[’‘ʼ]/g, "'");

/** Whether a Latin form is an alias in these languages only. */
function isOnlyIn(languages: readonly Language[], { text }: Alias, all: readonly Alias[]): boolean {
  return (
    /^[\p{Script=Latin}\P{L}]+$/u.test(text) &&
    all.every((alias) => alias.text !== text || languages.includes(alias.language))
  );
}

/** Forms that mean something else in other languages: abbreviations (AB, BDT), and Indien, which is a French Indian. */
function pageFlag(alias: Alias, { aliases, kind }: GazetteerEntry): string {
  if (alias.exact && isOnlyIn(["az", "tr"], alias, aliases)) return ".";
  return kind === "place" && alias.text.endsWith("ien") && isOnlyIn(["de"], alias, aliases) ? "'" : "";
}

/** The forms of an entity that are matched, each with its flags (see `NamesData`) and how its words inflect. */
export function formsOf(entry: GazetteerEntry): NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (alias: Alias, flags: string, kind: string): void => {
    const text = plainQuotes(alias.text);
    const words = aliasWords(text);
    const small = /^\p{Ll}/u.test(text) ? "small" : "";
    const key = [
      flags,
      small,
      alias.exact ? text : "",
      words.map(foldWord).join(" "),
      text.replace(/[\p{L}\p{M}]/gu, ""),
    ].join("\n");
    const form = forms.get(key) ?? { flags, text, words: words.map(() => new Set<Paradigm>()) };
    forms.set(key, form);
    if (alias.indeclinable) return;
    words.forEach((word, i) => {
      const place = { word, last: i === words.length - 1 };
      const paradigm = paradigmOf({
        ...place,
        kind,
        gender: kind === "person" ? entry.gender : "",
      });
      if (paradigm !== undefined) form.words[i]?.add(paradigm);
    });
  };
  for (const alias of entry.aliases)
    add(alias, (alias.short ? "~" : "") + (alias.exact ? "=" : "") + pageFlag(alias, entry), entry.kind);
  for (const text of entry.rules.notIn)
    add({ text, language: "mul", short: false, exact: false, indeclinable: false }, "!", "other");
  return [...forms.values()];
}

/** A short alias that is the last word of a full one is said by a flag of the full one. */
function foldShort(forms: readonly CodedForm[]): CodedForm[] {
  const kept = [...forms];
  for (const short of forms.filter(({ flags }) => flags === "~")) {
    const full = kept.find(
      ({ flags, script, coded, letters }) =>
        !short.coded.includes(" ") &&
        flags === "" &&
        script === short.script &&
        coded.endsWith(` ${short.coded}`) &&
        letters.endsWith(short.letters),
    );
    if (full === undefined) continue;
    kept[kept.indexOf(full)] = { ...full, flags: "?" };
    kept.splice(kept.indexOf(short), 1);
  }
  return kept;
}

function ruleLine(entity: number, rules: SpottingRules, ids: ReadonlyMap<string, number>): string[] {
  const lists = [rules.notAfter, rules.notBefore, rules.near, rules.notNear];
  if (lists.every((words) => words.length === 0)) return [];
  // Another entity among the words is written as its index; one that is never spotted says nothing.
  const written = (word: string): string[] => {
    if (!/^\w+:\S+$/.test(word)) return [word];
    const index = ids.get(word);
    return index === undefined ? [] : [`@${index}`];
  };
  return [`${entity};${lists.map((words) => words.flatMap(written).join("|")).join(";")}`];
}

/**
 * Turns gazetteer entries into the compact data that `openNames` reads. The same entries give the same data.
 * @throws if the gazetteer needs more kinds of inflection than there are letters, or an alias cannot be written.
 */
export function compileNames(entries: readonly GazetteerEntry[]): NamesData {
  const ids = new Map(entries.map(({ id }, i) => [id, i]));
  const indexes = new Map(Object.keys(paradigms).map((name, i) => [name, i]));
  const letters = new Map<string, string>();
  const letterOf = (names: ReadonlySet<Paradigm>): string => {
    if (names.size === 0) return NO_PARADIGM;
    const key = [...names]
      .map((name) => indexes.get(name) ?? 0)
      .sort((a, b) => a - b)
      .join(" ");
    const letter = letters.get(key) ?? PARADIGM_LETTERS.charAt(letters.size);
    if (letter === "")
      throw new Error("spotting: too many kinds of inflection; merge some in spotting/inflection");
    letters.set(key, letter);
    return letter;
  };
  const coded = entries.map((entry) =>
    foldShort(
      formsOf(entry).map(({ flags, text, words }) => ({
        flags,
        ...encodeAlias(text),
        person: entry.kind === "person" && flags !== "!",
        letters: words.map(letterOf).join(""),
      })),
    ),
  );
  const usual = usualParadigms(coded.flat());
  const data = {
    version: 1 as const,
    entities: entries.map(({ id, gender }) => (gender === "" ? id : `${id} ${gender}`)).join("\n"),
    aliases: coded.map((forms) => aliasLine(forms, usual.lettersOf)).join("\n"),
    paradigms: [...letters.keys()].join("|"),
    usualParadigms: usual.written,
    rules: entries.flatMap(({ rules }, i) => ruleLine(i, rules, ids)).join("\n"),
  };
  return { ...data, starts: writeNameStarts(data) };
}

function aliasLine(forms: readonly CodedForm[], usual: (form: CodedForm) => string): string {
  return nameScripts
    .map(({ sign }, script) => {
      const written = forms
        .filter((form) => form.script === script)
        .map((form) => form.flags + form.coded + (usual(form) === form.letters ? "" : `^${form.letters}`));
      return written.length === 0 ? "" : sign + written.join("|");
    })
    .join("");
}
