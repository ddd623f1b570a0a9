import MiniSearch, { type Options } from "minisearch";
import type { SourceDocument } from "./document.ts";
import type { Entity } from "./entity.ts";
import type { Statement } from "./statement.ts";
import { foldedWords, stemsOf } from "./words.ts";

/** A statement as the index sees it: each field a line of words or ids, parted by spaces. */
type Indexed = {
  readonly id: string;
  /** Stems of the statement's text. */
  readonly text: string;
  /** The same words unstemmed, for beginnings and typing errors. */
  readonly words: string;
  /** Stems of the heading it stands under, the question it answers and the document's title. */
  readonly around: string;
  /** Stems of our names and glosses of the entities it is by and about. */
  readonly names: string;
  /** Ids of those who say it or pass it on, of those it names, and of those it is about without naming them. */
  readonly speakers: string;
  readonly mentions: string;
  readonly topics: string;
  /** The paragraph it stands in. */
  readonly block: string;
};

/** Fields are tokens already: nothing of MiniSearch's own splitting and folding is used. */
export const searchIndexOptions: Options<Indexed> = {
  fields: ["text", "words", "around", "names", "speakers", "mentions", "topics"],
  storeFields: ["block"],
  tokenize: (line) => line.split(" ").filter((token) => token !== ""),
  processTerm: (token) => token,
};

/**
 * The search index of an archive, as JSON for `openSearchIndex`. Names in other languages are not in
 * it: a query's names are looked up among the entities' aliases, and their statements found by id.
 * The same archive gives the same bytes.
 */
export function buildSearchIndex(
  statements: readonly Statement[],
  entities: readonly Entity[],
  documents: readonly SourceDocument[],
): string {
  const entity = new Map(entities.map((one) => [one.id, one]));
  const document = new Map(documents.map((one) => [one.id, one]));
  const index = new MiniSearch<Indexed>(searchIndexOptions);
  for (const statement of statements) {
    const { speaker, through, attributions, mentions, topics } = statement;
    const source = document.get(statement.document);
    const speakers = [...new Set([speaker, ...through, ...attributions.map((part) => part.speaker)])];
    const named = [...new Set([...speakers, ...mentions, ...topics])].flatMap((id) => entity.get(id) ?? []);
    const around = [
      source?.blocks[statement.heading]?.text,
      source?.blocks[statement.question]?.text,
      source?.title,
    ];
    index.add({
      id: statement.id,
      text: stemsOf(statement.text).join(" "),
      words: foldedWords(statement.text)
        .map(({ stem }) => stem)
        .join(" "),
      around: stemsOf(around.join(" ")).join(" "),
      names: stemsOf(named.map(({ name, description }) => `${name} ${description}`).join(" ")).join(" "),
      speakers: speakers.join(" "),
      mentions: mentions.join(" "),
      topics: topics.join(" "),
      block: `${statement.document}/${statement.block}`,
    });
  }
  return JSON.stringify(index);
}
