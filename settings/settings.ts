import * as v from "valibot";
import { entityKinds } from "../archive/entity.ts";
import { amounts, languages, openings, siteSwitches, themes } from "./choices.ts";

/** Longest name that a host can have (RFC 1035). */
const MAX_HOST = 253;

const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  v.fallback(v.picklist(choices), choices[0]);

/** Good entries are kept, whatever stands beside them. */
const SitesSchema = v.pipe(
  v.fallback(v.record(v.string(), v.unknown()), {}),
  v.transform((sites) =>
    Object.fromEntries(
      Object.entries(sites).flatMap(([site, state]) => {
        const known = siteSwitches.find((choice) => choice === state);
        return known === undefined || site === "" || site.length > MAX_HOST ? [] : [[site, known] as const];
      }),
    ),
  ),
);

const KindsSchema = v.pipe(
  v.fallback(v.array(v.unknown()), [...entityKinds]),
  v.transform((stored) => entityKinds.filter((kind) => stored.includes(kind))),
);

/** All that a reader can set, each under its own key of the storage, so that two pages never overwrite each other. */
const SettingsSchema = v.object({
  theme: oneOf(themes),
  language: oneOf(languages),
  amount: oneOf(amounts),
  opening: oneOf(openings),
  /** Kinds of entities that are spotted on pages; cards and search know all of them. */
  kinds: KindsSchema,
  /** Whether the toolbar's icon says how many names the page has. */
  showsBadge: v.fallback(v.boolean(), true),
  /** Whether the popup keeps what was looked up last. */
  keepsRecent: v.fallback(v.boolean(), true),
  /** By site (see `siteOf`): on or off whatever the page. A site that is not here is left to On Record. */
  sites: SitesSchema,
});

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** Settings from whatever the storage holds: what is missing or makes no sense is as On Record comes, one by one. */
export const parseSettings = (stored: unknown): Settings =>
  v.parse(SettingsSchema, typeof stored === "object" && stored !== null ? stored : {});

export const defaultSettings: Settings = parseSettings({});
