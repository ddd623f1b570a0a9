import type { CardMaterial, DocumentSummary } from "../../archive/cardMaterial.ts";
import type { Entity } from "../../archive/entity.ts";

/** The material by id, for the views to name people and sources with. */
export type CardNames = {
  readonly entity: (id: string) => Entity | undefined;
  /** The entity's name; of one that the material lacks, its id. */
  readonly name: (id: string) => string;
  readonly document: (id: string) => DocumentSummary | undefined;
  /** The publisher, else the title, in brief. */
  readonly source: (document: string) => string;
  /** A heading or question of a document; empty if the material lacks it. */
  readonly context: (document: string, block: number) => string;
};

/** The record names publishers with their site, "JAMnews (jam-news.net)"; the card has no room for it. */
const ADDRESS = /\s*\([^()\s]+\.[a-z]+\)/g;

export const cardNames = (material: CardMaterial): CardNames => {
  const entities = new Map(material.entities.map((entity) => [entity.id, entity]));
  const documents = new Map(material.documents.map((document) => [document.id, document]));
  return {
    entity: (id) => entities.get(id),
    name: (id) => entities.get(id)?.name ?? id,
    document: (id) => documents.get(id),
    source: (id) => (documents.get(id)?.publisher || documents.get(id)?.title || id).replace(ADDRESS, ""),
    context: (document, block) =>
      material.contexts?.find((context) => context.document === document && context.block === block)?.text ??
      "",
  };
};
