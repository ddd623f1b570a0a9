import type { CardMaterial } from "../../../../archive/cardMaterial.ts";
import type { CardQuestion } from "../../../../components/card/cardHandle.ts";
import { bridge, bridgeStatements, fixtureDocuments, fixtureEntities } from "../fixtureArchive.ts";

/** What a page that names the bridge and its people is given. */
export const material: CardMaterial = {
  entities: fixtureEntities.map((entity) =>
    entity.id === "person:marlow"
      ? { ...entity, roles: [{ text: "The engineer Ada Marlow", document: bridge.id, block: 1 }] }
      : entity,
  ),
  documents: fixtureDocuments.map((document) => ({ ...document, date: bridge.date })),
  statements: [...bridgeStatements],
  contexts: bridge.blocks.flatMap(({ kind, text }, block) =>
    kind === "question" || kind === "heading" ? [{ document: bridge.id, block, text }] : [],
  ),
};

export const question = (words: string, ...entities: string[]): CardQuestion => ({
  entities,
  words,
  context: {
    text: `Yesterday ${words} was in the news: the minister said nobody closed the river.`,
    title: "The river and the minister",
    entities: [],
    alias: words,
  },
});
