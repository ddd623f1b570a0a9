import { NO_ENDING_NOT_ASCII } from "./endings.ts";
import { mix } from "./fingerprint.ts";
import { GATE_SIZE } from "./gate.ts";

/**
 * What is known of a fingerprint: whether a name goes on after it; and whether one ends with it, only in capitals (an
 * abbreviation), after a capital, or also written small. Each of these includes those before it.
 */
export const fingerprintFlags = { goesOn: 4, inCapitals: 1, capitalised: 2, small: 3 } as const;
export const endsOf = (flags: number): number => flags & 3;

/**
 * Fingerprints of the beginnings of many names, in few bytes. Answers for what is in it are right; for what is not,
 * wrong once in about a million questions.
 */
export type FingerprintTable = {
  /** A bit for the first three letters of names that may be written small; empty where that is told otherwise. */
  readonly gate: Uint8Array;
  /** Two bits for the first hash of every stem of names' first words, and how many bits a bit's number has. */
  readonly stems: Uint8Array;
  readonly stemBits: number;
  /**
   * Whether a name may go on after a stem with this fingerprint, or end there written as `least` says (see `endsOf`).
   * @param isWhole whether the stem is a whole word: most stems of few letters have no ending
   */
  readonly has: (first: number, second: number, least: number, isWhole: boolean) => boolean;
  /** Calls `take` with the flags and the kind of ending of everything that has a stem's fingerprint. */
  readonly find: (first: number, second: number, take: (flags: number, ending: number) => void) => void;
};

/**
 * The layout: version, bits of a bucket's number, bits of a stem's number, whether there is a gate; the gate and the stems as bits; how many
 * fingerprints each bucket has, a byte each; the fingerprints, three bytes each. A fingerprint's bucket is not
 * written: it is the beginning of the mixed first hash. Of the second hash stand its first bits, after the kind of
 * ending and the flags. Written in base64 each of these has letters of its own, which compress.
 */
export const LAYOUT = 3;
export const HEADER = 4;
export const VALUE_BYTES = 3;
const ENDING_BITS = 6;
const FLAG_BITS = 3;
const KEPT_BITS = VALUE_BYTES * 8 - ENDING_BITS - FLAG_BITS;
const KEPT_MASK = (1 << KEPT_BITS) - 1;
export const MOST_ENDINGS = 1 << ENDING_BITS;

const flagsOf = (value: number): number => (value >> KEPT_BITS) & ((1 << FLAG_BITS) - 1);
const endingOf = (value: number): number => value >> (KEPT_BITS + FLAG_BITS);

export const bucketOf = (first: number, bits: number): number => mix(first) >>> (32 - bits);
const keptOf = (second: number): number => mix(second) >>> (32 - KEPT_BITS);
export const fingerprintValue = (second: number, ending: number, flags: number): number =>
  (((ending << FLAG_BITS) | flags) << KEPT_BITS) | keptOf(second);
/** Each stem has two bits, so that what is none is rarely taken for one. Not mixed well: asked for every letter. */
export const stemBit = (first: number, bits: number): number => (first ^ (first >>> 15)) & ((1 << bits) - 1);
export const otherStemBit = (first: number, bits: number): number =>
  Math.imul(first, 0x9e3779b1) >>> (32 - bits);

/** Whether some name's first word may have a stem: most prefixes of most words end here. */
export const mayBeStem = ({ stems, stemBits }: FingerprintTable, first: number): boolean => {
  const bit = stemBit(first, stemBits);
  if ((((stems[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return false;
  const other = otherStemBit(first, stemBits);
  return (((stems[other >> 3] ?? 0) >> (other & 7)) & 1) === 1;
};

/**
 * Opens what `buildFingerprints` built, copying none of it.
 * @throws if the bytes are of another layout.
 */
export function openFingerprints(bytes: Uint8Array): FingerprintTable {
  const [layout, bucketBits = 0, stemBits = 0, hasGate = 0] = bytes;
  if (layout !== LAYOUT)
    throw new Error(`spotting: fingerprints of layout ${layout}, not ${LAYOUT}; build them again`);
  const buckets = 2 ** bucketBits;
  const counts = bytes.length - buckets;
  const stems = counts - 2 ** stemBits / 8;
  const gates = stems - hasGate * (GATE_SIZE / 8);
  const offsets = new Uint32Array(buckets + 1);
  for (let bucket = 0, at = HEADER; bucket <= buckets; bucket++) {
    offsets[bucket] = at;
    at += (bytes[counts + bucket] ?? 0) * VALUE_BYTES;
  }
  const valueAt = (at: number): number =>
    ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return {
    gate: bytes.subarray(gates, stems),
    stems: bytes.subarray(stems, counts),
    stemBits,
    has: (first, second, least, isWhole) => {
      const bucket = bucketOf(first, bucketBits);
      const kept = keptOf(second);
      const end = offsets[bucket + 1] ?? 0;
      for (let at = offsets[bucket] ?? 0; at < end; at += VALUE_BYTES) {
        const value = valueAt(at);
        if ((value & KEPT_MASK) !== kept) continue;
        if (!isWhole && endingOf(value) <= NO_ENDING_NOT_ASCII) continue;
        const flags = flagsOf(value);
        if ((flags & fingerprintFlags.goesOn) !== 0 || endsOf(flags) >= least) return true;
      }
      return false;
    },
    find: (first, second, take) => {
      const bucket = bucketOf(first, bucketBits);
      const kept = keptOf(second);
      const end = offsets[bucket + 1] ?? 0;
      for (let at = offsets[bucket] ?? 0; at < end; at += VALUE_BYTES) {
        const value = valueAt(at);
        if ((value & KEPT_MASK) === kept) take(flagsOf(value), endingOf(value));
      }
    },
  };
}
