import type { SourceDocument } from "../archive/document.ts";
import type { Entity } from "../archive/entity.ts";
import type { ReadEntity } from "./readGazetteer.ts";

/** The entity as the archive has it: aliases of all languages in one list, each role with the block it stands in. */
export const deriveEntity = (
  { item, kind, entry }: ReadEntity,
  documents: ReadonlyMap<string, SourceDocument>,
): Entity => ({
  id: item.id,
  kind,
  name: item.name,
  description: item.description,
  roles: item.roles.map(({ text, document }) => ({
    text,
    document,
    block: documents.get(document)?.blocks.findIndex((block) => block.text.includes(text)) ?? -1,
  })),
  relations: item.relations,
  aliases: [...new Set([item.name, ...entry.aliases.map((alias) => alias.text)])],
});
