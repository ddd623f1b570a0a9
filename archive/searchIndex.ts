import { buildWordIndex } from "./buildWordIndex.ts";
import type { SourceDocument } from "./document.ts";
import type { Entity } from "./entity.ts";
import { type FoldedNames, foldedNames } from "./queryNames.ts";
import type { Statement } from "./statement.ts";
import type { WordIndexData } from "./wordIndex.ts";
import { foldedWords, stemsOf } from "./words.ts";

/** All that a search needs of an archive but the entities themselves, ready to be used as it is read. */
export type SearchIndexData = { readonly words: WordIndexData; readonly names: readonly FoldedNames[] };

/**
 * The search index of an archive, for `openSearchIndex`. Names in other languages are not among the statements' words: a
 * query's names are looked up among the entities' aliases, and their statements found by id. The same archive gives the
 * same index.
 *
 * The fields of a statement: `text`, stems of its text; `words`, the same words unstemmed, for beginnings and typing
 * errors; `around`, stems of the heading it stands under, the question it answers and the document's title; `names`,
 * stems of our names and glosses of the entities it is by and about; `speakers`, `mentions` and `topics`, ids of those
 * who say it or pass it on, of those it names, and of those it is about without naming them.
 */
export function buildSearchIndex(
  statements: readonly Statement[],
  entities: readonly Entity[],
  documents: readonly SourceDocument[],
): SearchIndexData {
  const entity = new Map(entities.map((one) => [one.id, one]));
  const document = new Map(documents.map((one) => [one.id, one]));
  const words = buildWordIndex(
    statements.map((statement) => {
      const { speaker, through, attributions, mentions, topics } = statement;
      const source = document.get(statement.document);
      const speakers = [...new Set([speaker, ...through, ...attributions.map((part) => part.speaker)])];
      const named = [...new Set([...speakers, ...mentions, ...topics])].flatMap((id) => entity.get(id) ?? []);
      const around = [
        source?.blocks[statement.heading]?.text,
        source?.blocks[statement.question]?.text,
        source?.title,
      ];
      return {
        id: statement.id,
        paragraph: `${statement.document}/${statement.block}`,
        tokens: {
          text: stemsOf(statement.text),
          words: foldedWords(statement.text).map(({ stem }) => stem),
          around: stemsOf(around.join(" ")),
          names: stemsOf(named.map(({ name, description }) => `${name} ${description}`).join(" ")),
          speakers,
          mentions,
          topics,
        },
      };
    }),
  );
  return { words, names: foldedNames(entities) };
}
