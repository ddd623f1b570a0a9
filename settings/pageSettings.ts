import {
  type Amount,
  amounts,
  type Opening,
  openings,
  type SiteSwitch,
  siteOf,
  siteSwitches,
  type Theme,
  themes,
} from "./choices.ts";

/** What of the settings a page needs. */
export type PageSettings = {
  readonly amount: Amount;
  readonly opening: Opening;
  readonly theme: Theme;
  /** The kinds that are spotted; undefined: all. */
  readonly kinds: readonly unknown[] | undefined;
  /** What the reader wants of this site; undefined where that is left to On Record. */
  readonly site: SiteSwitch | undefined;
};

/**
 * The same as `parseSettings` for the settings that pages need, by hand: the content script of every page carries it,
 * and a schema library would be the larger part of it. A test holds the two to each other.
 */
export const parsePageSettings = (stored: object, hostname: string): PageSettings => {
  const given: Readonly<Record<string, unknown>> = { ...stored };
  const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined =>
    choices.find((choice) => choice === value);
  const { kinds, sites } = given;
  return {
    amount: oneOf(amounts, given.amount) ?? amounts[0],
    opening: oneOf(openings, given.opening) ?? openings[0],
    theme: oneOf(themes, given.theme) ?? themes[0],
    kinds: Array.isArray(kinds) ? kinds : undefined,
    site:
      typeof sites === "object" && sites !== null
        ? oneOf(siteSwitches, new Map<string, unknown>(Object.entries(sites)).get(siteOf(hostname)))
        : undefined,
  };
};

/** Whether entities of an id's kind are spotted. */
export const isSpotted = (entity: string, { kinds }: Pick<PageSettings, "kinds">): boolean =>
  kinds === undefined || kinds.includes(entity.split(":")[0]);
