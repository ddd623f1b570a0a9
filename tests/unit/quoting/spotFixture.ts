import type { SpeakerInfo } from "../../../quoting/speakerInfo.ts";
import type { Mention } from "../../../spotting/mention.ts";

type Known = Omit<SpeakerInfo, "kind"> & { readonly names: readonly string[] };

/** A dozen speakers of our own invention and some places, with the forms the tests write. */
const people: readonly Known[] = [
  {
    id: "person:marlow",
    name: "Anna Marlow",
    gender: "f",
    roles: ["Foreign Minister of Norland"],
    names: ["Anna Marlow", "Marlow", "Анна Марлоу", "Анны Марлоу", "Марлоу"],
  },
  {
    id: "person:petrov",
    name: "Viktor Petrov",
    gender: "m",
    roles: ["President of Sudania"],
    names: [
      "Viktor Petrov",
      "Petrov",
      "Виктор Петров",
      "Виктора Петрова",
      "Петров",
      "Viktor Petrovun",
      "Petrov’a",
    ],
  },
  {
    id: "person:sokolova",
    name: "Elena Sokolova",
    gender: "f",
    roles: ["spokeswoman of the Sudanian Foreign Ministry"],
    names: ["Elena Sokolova", "Sokolova", "Елена Соколова", "Елены Соколовой", "Соколова"],
  },
  {
    id: "person:quliyev",
    name: "Rauf Quliyev",
    gender: "m",
    roles: ["deputy"],
    names: ["Rauf Quliyev", "Quliyev", "Rauf Quliyevin"],
  },
  {
    id: "person:demir",
    name: "Kemal Demir",
    gender: "m",
    roles: ["Dışişleri Bakanı"],
    names: ["Kemal Demir", "Demir", "Demir’e"],
  },
  { id: "person:gray-a", name: "Adam Gray", gender: "m", roles: [], names: ["Adam Gray"] },
  { id: "person:gray-b", name: "Bella Gray", gender: "f", roles: [], names: ["Bella Gray"] },
];
const others: readonly (Known & { readonly kind: string })[] = [
  { id: "place:portel", name: "Portel", kind: "place", gender: "", roles: [], names: ["Portel"] },
  { id: "place:norland", name: "Norland", kind: "place", gender: "", roles: [], names: ["Norland"] },
  {
    id: "organisation:meridian",
    name: "Meridian",
    kind: "organisation",
    gender: "",
    roles: [],
    names: ["Meridian"],
  },
  {
    id: "organisation:mfa",
    name: "Sudanian Foreign Ministry",
    kind: "organisation",
    gender: "",
    roles: [],
    names: ["Sudanian Foreign Ministry", "МИД Судании"],
  },
  {
    id: "agreement:harbour",
    name: "Harbour treaty",
    kind: "agreement",
    gender: "",
    roles: [],
    names: ["Harbour treaty"],
  },
  { id: "other:norlandic-media", name: "Norlandic media", kind: "other", gender: "", roles: [], names: [] },
];

const everybody = [...people.map((person) => ({ ...person, kind: "person" })), ...others];

/** What attribution is told of them. */
export const speakers: readonly SpeakerInfo[] = everybody.map(({ names: _, ...info }) => info);

const forms = new Map<string, string[]>([["Gray", ["person:gray-a", "person:gray-b"]]]);
const dictionary = new Map<string, string>();
for (const { id, names } of everybody) {
  for (const form of names) {
    forms.set(form, [id]);
    // Dictionary forms are those whose last word is that of an unbroken, undeclined name.
    dictionary.set(
      form,
      /(?:а|ой|un|in|’a|’e)$/u.test(form) && !/(?:Елена|Анна) |ова$/u.test(form) ? "" : form,
    );
  }
}
const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
const pattern = new RegExp(`(?<![\\p{L}])(?:${longestFirst.join("|")})(?![\\p{L}])`, "gu");

/** Finds the names above as they are written; a declined form has another dictionary form. */
export const spot = (text: string): Mention[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entities: forms.get(match[0]) ?? [],
    alias: dictionary.get(match[0]) || "(declined)",
  }));
