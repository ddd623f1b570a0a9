import * as v from "valibot";
import { browser } from "wxt/browser";

/** As many as the popup shows without scrolling. */
const MOST = 8;
const LONGEST = 200;

const key = "recent";
const RecentSchema = v.pipe(
  v.fallback(v.array(v.unknown()), []),
  v.transform((stored) =>
    stored
      .filter((query) => typeof query === "string")
      .filter((query) => query !== "" && query.length <= LONGEST)
      .slice(0, MOST),
  ),
);

/** What was looked up last, the latest first, as whatever the storage holds says it. */
export const parseRecent = (stored: unknown): readonly string[] => v.parse(RecentSchema, stored);

/** The same with a look-up more: the same words are kept once, however they were written large and small. */
export const withRecent = (recent: readonly string[], query: string): readonly string[] => {
  const isSame = (other: string): boolean => other.toLocaleLowerCase() === query.toLocaleLowerCase();
  return parseRecent([query.trim(), ...recent.filter((other) => !isSame(other))]);
};

export type RecentLookUps = {
  readonly read: () => Promise<readonly string[]>;
  readonly add: (query: string) => Promise<void>;
  readonly clear: () => Promise<void>;
};

const read = async (): Promise<readonly string[]> => parseRecent((await browser.storage.local.get(key))[key]);

/** What was looked up last, in the browser's storage. Not to be used in a private window, nor where the reader does not want it. */
export const recentLookUps: RecentLookUps = {
  read,
  add: async (query) => browser.storage.local.set({ [key]: withRecent(await read(), query) }),
  clear: () => browser.storage.local.remove(key),
};
