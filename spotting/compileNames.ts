import { aliasWords } from "./aliasWords.ts";
import { foldTable } from "./foldTable.ts";
import { foldWord } from "./foldWord.ts";
import type { Alias, GazetteerEntry, SpottingRules } from "./gazetteerEntry.ts";
import { paradigmOf } from "./inflection/paradigmOf.ts";
import type { Paradigm } from "./inflection/paradigms.ts";
import type { NamesData, RuleData } from "./namesData.ts";

/** Letters for paradigms: printable, and no sign that the data uses. */
const PARADIGM_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

type Form = { flags: string; text: string; readonly words: Set<Paradigm>[] };

/** Aliases that fold to the same words are one, and inflect in each of their languages. */
function formsOf(entry: GazetteerEntry): Form[] {
  const forms = new Map<string, Form>();
  for (const alias of entry.aliases) {
    const words = aliasWords(alias.text, foldTable());
    const flags = (alias.short ? "~" : "") + (alias.exact ? "=" : "");
    const lower = /^\p{Ll}/u.test(alias.text) ? "lower" : "";
    const key = [
      flags,
      lower,
      alias.exact ? alias.text : "",
      ...words.map((word) => foldWord(word.text) + word.separator),
    ].join(" ");
    const form = forms.get(key) ?? { flags, text: alias.text, words: words.map(() => new Set<Paradigm>()) };
    forms.set(key, form);
    addParadigms(
      form,
      alias,
      words.map((word) => word.text),
      entry,
    );
  }
  for (const text of entry.rules.notIn) {
    const words = aliasWords(text, foldTable()).map(() => new Set<Paradigm>());
    const form: Form = { flags: "!", text, words };
    for (const language of languagesOf(text)) {
      const alias: Alias = { text, language, short: false, exact: false, indeclinable: false };
      addParadigms(
        form,
        alias,
        aliasWords(text, foldTable()).map((word) => word.text),
        { ...entry, kind: "other", gender: "" },
      );
    }
    forms.set(`! ${text}`, form);
  }
  return [...forms.values()];
}

/** Names that rules list without a language are declined by their script. */
function languagesOf(text: string): Alias["language"][] {
  if (/[іїєґ]/i.test(text)) return ["uk"];
  if (/\p{Script=Cyrillic}/u.test(text)) return ["ru"];
  if (/\p{Script=Armenian}/u.test(text)) return ["hy"];
  if (/\p{Script=Georgian}/u.test(text)) return ["ka"];
  return /[əığşƏİĞŞ]/.test(text) ? ["az"] : [];
}

function addParadigms(
  form: Form,
  alias: Alias,
  words: readonly string[],
  entry: Pick<GazetteerEntry, "kind" | "gender">,
): void {
  if (alias.indeclinable) return;
  words.forEach((word, i) => {
    const place = { word, last: i === words.length - 1, alone: words.length === 1 };
    const paradigm = paradigmOf(alias.language, { ...place, kind: entry.kind, gender: entry.gender });
    if (paradigm !== undefined) form.words[i]?.add(paradigm);
  });
}

function ruleData(entity: number, rules: SpottingRules): RuleData | undefined {
  const lists = {
    notAfter: rules.notAfter,
    notBefore: rules.notBefore,
    near: rules.near,
    notNear: rules.notNear,
  };
  const given = Object.entries(lists).filter(([, words]) => words.length > 0);
  if (given.length === 0) return undefined;
  return { entity, ...Object.fromEntries(given.map(([name, words]) => [name, words.join("|")])) };
}

/**
 * Turns gazetteer entries into the compact data that `openNames` reads. The same entries give the same data.
 * @throws if the gazetteer needs more kinds of inflection than there are letters for them.
 */
export function compileNames(entries: readonly GazetteerEntry[]): NamesData {
  const letters = new Map<string, string>();
  const letterOf = (paradigms: ReadonlySet<Paradigm>): string => {
    if (paradigms.size === 0) return "-";
    const key = [...paradigms].sort().join(" ");
    const letter = letters.get(key) ?? PARADIGM_LETTERS.charAt(letters.size);
    if (letter === "")
      throw new Error(
        `spotting: more than ${PARADIGM_LETTERS.length} kinds of inflection; merge some in spotting/inflection`,
      );
    letters.set(key, letter);
    return letter;
  };
  const aliases = entries.map((entry) =>
    formsOf(entry)
      .map(({ flags, text, words }) => {
        const marks = words.map(letterOf).join("");
        return flags + text + (/[^-]/.test(marks) ? `^${marks}` : "");
      })
      .join("|"),
  );
  return {
    version: 1,
    entities: entries.map((entry) => entry.id + (entry.gender === "" ? "" : ` ${entry.gender}`)).join("\n"),
    aliases: aliases.join("\n"),
    paradigms: [...letters.keys()].join("|"),
    rules: entries.map((entry, i) => ruleData(i, entry.rules)).filter((rule) => rule !== undefined),
  };
}
