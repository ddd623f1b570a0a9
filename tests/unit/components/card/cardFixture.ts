import { vi } from "vitest";
import type { CardMaterial } from "../../../../archive/cardMaterial.ts";
import { sourcePassage } from "../../../../archive/sourcePassage.ts";
import type { CardContent, CardQuestion, PassageAnswer } from "../../../../components/card/cardHandle.ts";
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

/** What a card can be asked to do, each written down; sources and look-ups answer from the fixture. */
export const cardActions = () => ({
  onClose: vi.fn(),
  onRetry: vi.fn(),
  onOpenSource: vi.fn(),
  onSearch: vi.fn(),
  onOpenTab: vi.fn(),
  lookUp: vi.fn(async (_entities: readonly string[]): Promise<CardContent> => ({ ok: true, material })),
  passage: vi.fn(async (_document: string, block: number): Promise<PassageAnswer> => {
    const passage = sourcePassage(bridge, block);
    return passage === undefined ? { ok: false, error: "no such block" } : { ok: true, passage };
  }),
});

/** Two names that are looked up, each of a card of its own. */
export const marlow = question("Ada Marlow", "person:marlow");
export const vale = question("Ingrid Vale", "person:minister");
