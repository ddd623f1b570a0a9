import type { Alias } from "../spotting/gazetteerEntry.ts";
import { gazetteerFile } from "./gazetteerFile.ts";
import type { Problem } from "./problem.ts";
import type { KnownDocuments } from "./readDocument.ts";
import type { ReadEntity } from "./readGazetteer.ts";

/** An alias in the file, and whether a page may leave open whom it names. */
type Use = {
  readonly entity: ReadEntity;
  readonly alias: Alias;
  /** Looked up only for a report: there are thousands of aliases. */
  readonly line: () => number;
  /** Short forms and entities with `near` words are told apart by what else the page says. */
  readonly open: boolean;
};

const fold = ({ text, exact }: Alias): string => (exact ? text : text.normalize("NFC").toLowerCase());

const usesOf = (entity: ReadEntity): readonly Use[] => {
  const counts = new Map<string, number>();
  return entity.entry.aliases.map((alias) => {
    const index = counts.get(alias.language) ?? 0;
    counts.set(alias.language, index + 1);
    return {
      entity,
      alias,
      line: () => entity.lineOf(["aliases", alias.language, index]),
      open: alias.short || entity.entry.rules.near.length > 0,
    };
  });
};

/** The same form twice in one language of one entity says nothing new; across languages it does. */
const checkOwnAliases = (uses: readonly Use[]): readonly Problem[] => {
  const seen = new Set<string>();
  return uses.flatMap(({ entity, alias, line }) => {
    const key = `${alias.language} ${fold(alias)}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const text = `alias "${alias.text}" stands twice under ${alias.language} of ${entity.item.id}; remove one`;
    return [{ file: entity.file, line: line(), text }];
  });
};

/**
 * One form may name two entities only where each use is open: flagged `short`, or of an entity with
 * `near` words. Else spotting would have to guess. Entities that are not spotted do not count.
 */
const checkSharedAliases = (uses: readonly Use[]): readonly Problem[] => {
  const byForm = new Map<string, Use[]>();
  for (const use of uses) {
    if (!use.entity.item.spotted) continue;
    const form = fold(use.alias);
    byForm.set(form, [...(byForm.get(form) ?? []), use]);
  }
  return [...byForm.values()].flatMap((shared) =>
    shared
      .filter((use) => !use.open)
      .flatMap((use) => {
        const other = shared.find(({ entity }) => entity.item.id !== use.entity.item.id);
        if (other === undefined) return [];
        const text = `alias "${use.alias.text}" of ${use.entity.item.id} also names ${other.entity.item.id}; flag both "short: true", or tell them apart by "near" rules`;
        return [{ file: use.entity.file, line: use.line(), text }];
      }),
  );
};

const checkOne = (
  entity: ReadEntity,
  ids: ReadonlySet<string>,
  documents: KnownDocuments,
): readonly Problem[] => {
  const { item, file, lineOf } = entity;
  const problems: Problem[] = [];
  if (item.gender !== undefined && entity.kind !== "person") {
    problems.push({
      file,
      line: lineOf(["gender"]),
      text: `only persons have a gender; remove it from ${item.id}`,
    });
  }
  if (item.spotted && entity.entry.aliases.length === 0) {
    const text = `${item.id} has no alias to spot; add "aliases", or "spotted: false"`;
    problems.push({ file, line: lineOf(["id"]), text });
  }
  for (const [i, { to }] of item.relations.entries()) {
    if (ids.has(to) && to !== item.id) continue;
    const text =
      to === item.id
        ? `${item.id} is related to itself; name the other entity`
        : `unknown entity "${to}" in a relation of ${item.id}; add it to ${gazetteerFile(to)} or correct the id`;
    problems.push({ file, line: lineOf(["relations", i]), text });
  }
  for (const [i, role] of item.roles.entries()) {
    const document = documents.get(role.document);
    const line = lineOf(["roles", i]);
    if (!documents.has(role.document)) {
      const text = `unknown document "${role.document}" in a role of ${item.id}; write the id of a file of corpus/documents`;
      problems.push({ file, line, text });
    } else if (document?.blocks.some((block) => block.text.includes(role.text)) === false) {
      const text = `no block of ${role.document} has the words "${role.text}"; write the role as the document has it`;
      problems.push({ file, line, text });
    }
  }
  return problems;
};

/**
 * Everything about the entities that one entry alone does not tell.
 *
 * @param ids all entities of the gazetteer, also those that could not be read
 */
export const checkGazetteer = (
  entities: readonly ReadEntity[],
  ids: ReadonlySet<string>,
  documents: KnownDocuments,
): readonly Problem[] => {
  const uses = entities.map(usesOf);
  const seen = new Map<string, ReadEntity>();
  const doubled = entities.flatMap((entity) => {
    const first = seen.get(entity.item.id);
    seen.set(entity.item.id, first ?? entity);
    if (first === undefined) return [];
    const text = `${entity.item.id} stands already at ${first.file}:${first.lineOf(["id"])}; merge the two or rename one`;
    return [{ file: entity.file, line: entity.lineOf(["id"]), text }];
  });
  return [
    ...doubled,
    ...entities.flatMap((entity) => checkOne(entity, ids, documents)),
    ...uses.flatMap(checkOwnAliases),
    ...checkSharedAliases(uses.flat()),
  ];
};
