import type { EntityKind } from "../archive/entity.ts";
import { type Alias, type GazetteerEntry, languages } from "../spotting/gazetteerEntry.ts";
import { GazetteerFileSchema, type GazetteerItem } from "./gazetteerSchema.ts";
import type { Problem } from "./problem.ts";
import { readYaml, type YamlPath } from "./readYaml.ts";

/** An entity of the gazetteer with the file it stands in. */
export type ReadEntity = {
  readonly file: string;
  readonly item: GazetteerItem;
  readonly kind: EntityKind;
  /** What spotting needs of it. */
  readonly entry: GazetteerEntry;
  /** The line of something in the entity, by its path from there. */
  readonly lineOf: (path: YamlPath) => number;
};

const kindOf = (id: string): EntityKind =>
  // The schema of the id has allowed no other prefix.
  id.slice(0, id.indexOf(":")) as EntityKind;

const aliasesOf = ({ aliases }: GazetteerItem): readonly Alias[] =>
  languages.flatMap((language) => (aliases[language] ?? []).map((alias) => ({ ...alias, language })));

const entryOf = (item: GazetteerItem): GazetteerEntry => ({
  id: item.id,
  kind: kindOf(item.id),
  name: item.name,
  gender: item.gender ?? "",
  aliases: aliasesOf(item),
  rules: {
    notAfter: item.rules["not-after"] ?? [],
    notBefore: item.rules["not-before"] ?? [],
    notIn: item.rules["not-in"] ?? [],
    near: item.rules.near ?? [],
    notNear: item.rules["not-near"] ?? [],
  },
});

/** One file of the gazetteer as read. */
export type ReadGazetteer = {
  readonly entities: readonly ReadEntity[];
  /** Also those of entities that could not be read: what refers to them is no further problem. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
};

/** Reads one file of `corpus/gazetteer`. What needs other files is checked in checkGazetteer. */
export const readGazetteer = (file: string, source: string): ReadGazetteer => {
  const { value = [], problems, lineOf } = readYaml(file, source, GazetteerFileSchema);
  const entities = value.map(
    (item, i): ReadEntity => ({
      file,
      item,
      kind: kindOf(item.id),
      entry: entryOf(item),
      lineOf: (path) => lineOf([i, ...path]),
    }),
  );
  const ids = [...source.matchAll(/^- id:\s*["']?([^\s"']+)/gmu)].flatMap(([, id]) => id ?? []);
  return { entities, ids: [...ids, ...entities.map(({ item }) => item.id)], problems };
};
