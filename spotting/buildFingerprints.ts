import { aliasWords } from "./aliasWords.ts";
import { formsOf, type NameForm } from "./compileNames.ts";
import { endings, inflectionOf, NO_ENDING, NO_ENDING_NOT_ASCII } from "./endings.ts";
import { afterWord, EMPTY, type Fingerprint, nextFirst, nextSecond, withSeparator } from "./fingerprint.ts";
import {
  bucketOf,
  endsOf,
  fingerprintFlags,
  fingerprintValue,
  HEADER,
  LAYOUT,
  MOST_ENDINGS,
  otherStemBit,
  stemBit,
  VALUE_BYTES,
} from "./fingerprintTable.ts";
import { CLASS_SHIFT, foldTable, unitClass } from "./foldTable.ts";
import { foldCodes } from "./foldWord.ts";
import { GATE_SIZE, gateIndex } from "./gate.ts";
import type { GazetteerEntry } from "./gazetteerEntry.ts";
import { leastForms } from "./leastForms.ts";
import type { ScoutData } from "./scout.ts";
import { separatorOf, separators } from "./separator.ts";
import { wordStarts } from "./wordStarts.ts";

/** A bucket has so many fingerprints on average; one of more than 255 is beyond all chance. */
const BUCKET = 4;
/** How much room there is for what only makes looking up quicker. */
type Room = {
  /** Bits for each stem: with four, at most one in seven prefixes that are none is taken for one; with one, half of them. */
  readonly stem: 4 | 1;
  readonly hasGate: boolean;
};

/** A stem with an ending's number, and how many of its letters are steady. */
type Stem = { readonly length: number; readonly ending: number; readonly steady: number };

/** Bits for so many things, at least 2^3. */
const bitsFor = (count: number): number => Math.max(3, Math.ceil(Math.log2(Math.max(1, count))));

const read = (words: Fingerprint, codes: readonly number[], length: number): Fingerprint => {
  let { first, second } = words;
  for (let i = 0; i < length; i++) {
    first = nextFirst(first, codes[i] ?? 0);
    second = nextSecond(second, codes[i] ?? 0);
  }
  return { first, second };
};

function stemsOf(length: number, inflects: NameForm["words"][number]): readonly Stem[] {
  const all = endings();
  const changes = [...inflects].flatMap(inflectionOf);
  if (changes.length === 0) return [{ length, ending: NO_ENDING, steady: length }];
  return changes.flatMap(([cut, ending]) => {
    const stem = length - cut;
    return cut > 0 && stem < 1
      ? []
      : [{ length: stem, ending, steady: Math.max(0, stem - (all[ending]?.unsteady ?? 0)) }];
  });
}

/** Where each word of a form stands in its text. */
function placesOf({ text }: NameForm): readonly { start: number; end: number }[] {
  let at = 0;
  return aliasWords(text).map((word) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return { start, end: at };
  });
}

const classAt = (text: string, at: number): number =>
  (foldTable().entries[text.charCodeAt(at)] ?? 0) >> CLASS_SHIFT;

/** How a form ends, by how its letters must be written; forms whose case is asked for are told by two letters only. */
function endOf({ text, flags }: NameForm): number {
  if (classAt(text, 0) === unitClass.lower) return fingerprintFlags.small;
  const asksForCapitals = flags.includes("=") && classAt(text, 1) === unitClass.upper;
  return asksForCapitals ? fingerprintFlags.inCapitals : fingerprintFlags.capitalised;
}

/** As in `admitsForm`, the letters of abbreviations no longer than this are taken as they are. */
const SHORT = 3;
const isShortNotAscii = ({ text, flags }: NameForm): boolean =>
  flags.includes("=") && text.length <= SHORT && /[^\0-\x7f]/.test(text);

/**
 * Builds the fingerprints of a gazetteer's names: once, by whoever imports the names. A tab that holds them finds where
 * a name may stand without knowing a single one.
 * @returns bytes that `openFingerprints` opens. The same entries give the same bytes.
 * @throws if languages have more kinds of endings than a fingerprint has room for.
 */
export const buildFingerprints = (entries: readonly GazetteerEntry[]): Uint8Array =>
  fingerprintsOf(entries.flatMap(formsOf), { stem: 4, hasGate: true });

/** What `openScout` opens: of as few forms as can tell that some name may stand in a text, though not where it begins and ends. */
export const buildScout = (entries: readonly GazetteerEntry[]): ScoutData => {
  const forms = leastForms(entries.flatMap(formsOf));
  // Few words of a page are looked up at all: how they begin tells.
  return { fingerprints: fingerprintsOf(forms, { stem: 1, hasGate: false }), wordStarts: wordStarts(forms) };
};

function fingerprintsOf(forms: readonly NameForm[], room: Room): Uint8Array {
  if (endings().length > MOST_ENDINGS)
    throw new Error("spotting: too many kinds of endings; merge some in spotting/inflection");
  /** By stem and ending. */
  const flags = new Map<string, { readonly stem: Fingerprint; readonly ending: number; flags: number }>();
  const stems = new Set<number>();
  const gate = new Uint8Array(GATE_SIZE / 8);
  const add = (form: NameForm): void => {
    const places = placesOf(form);
    const end = endOf(form);
    const small = end === fingerprintFlags.small;
    let states: readonly Fingerprint[] = [EMPTY];
    form.words.forEach((inflects, i) => {
      const place = places[i] ?? { start: 0, end: 0 };
      const codes = foldCodes(form.text.slice(place.start, place.end));
      const isLast = i === form.words.length - 1;
      const joined =
        i === 0 ? separators.none : separatorOf(form.text.slice(places[i - 1]?.end, place.start));
      const own = isShortNotAscii(form)
        ? [{ length: codes.length, ending: NO_ENDING_NOT_ASCII, steady: codes.length }]
        : stemsOf(codes.length, inflects);
      const next = new Map<string, Fingerprint>();
      for (const state of states) {
        const from = i === 0 ? state : withSeparator(state, joined);
        for (const { length, ending, steady } of own) {
          const stem = read(from, codes, length);
          if (i === 0) stems.add(stem.first);
          if (i === 0 && small) openGate(codes, length);
          const key = `${stem.first} ${stem.second} ${ending}`;
          const known = flags.get(key) ?? { stem, ending, flags: 0 };
          known.flags = isLast
            ? (known.flags & fingerprintFlags.goesOn) | Math.max(endsOf(known.flags), end)
            : known.flags | fingerprintFlags.goesOn;
          flags.set(key, known);
          const after = afterWord(read(from, codes, steady));
          next.set(`${after.first} ${after.second}`, after);
        }
      }
      states = [...next.values()];
    });
  };
  /** For every third letter, if the stem is so short that an ending's letter may be the third. */
  const openGate = (codes: readonly number[], length: number): void => {
    const mark = (index: number) => {
      gate[index >> 3] = (gate[index >> 3] ?? 0) | (1 << (index & 7));
    };
    const [first = 0, second = 0, third = 0] = codes;
    const { letters } = foldTable();
    for (let a = length < 2 ? 0 : second; a <= (length < 2 ? letters.length : second); a++)
      for (let b = length < 3 ? 0 : third; b <= (length < 3 ? letters.length : third); b++)
        mark(gateIndex(first, a, b));
  };
  forms.forEach(add);

  const bucketBits = bitsFor(flags.size / BUCKET);
  const stemBits = bitsFor(stems.size * room.stem);
  const buckets = Array.from({ length: 2 ** bucketBits }, (): number[] => []);
  for (const { stem, ending, flags: of } of flags.values())
    buckets[bucketOf(stem.first, bucketBits)]?.push(fingerprintValue(stem.second, ending, of));
  const stemField = new Uint8Array(2 ** stemBits / 8);
  for (const stem of stems)
    for (const bit of [stemBit(stem, stemBits), otherStemBit(stem, stemBits)])
      stemField[bit >> 3] = (stemField[bit >> 3] ?? 0) | (1 << (bit & 7));
  const values = buckets.flatMap((bucket) => bucket.sort((a, b) => a - b));
  return Uint8Array.from([
    ...[LAYOUT, bucketBits, stemBits, Number(room.hasGate)].slice(0, HEADER),
    ...values.flatMap((value) =>
      Array.from({ length: VALUE_BYTES }, (_, i) => (value >> (8 * (VALUE_BYTES - 1 - i))) & 255),
    ),
    ...(room.hasGate ? gate : []),
    ...stemField,
    ...buckets.map(({ length }) => length),
  ]);
}
