import type { CardMaterial, ContextBlock, DocumentSummary } from "./cardMaterial.ts";
import type { Entity } from "./entity.ts";
import { relatedEntities } from "./relatedEntities.ts";
import type { Statement } from "./statement.ts";
import { entitiesOf, voicesOf } from "./statementEntities.ts";

/**
 * At most this many statements for one page, about a megabyte of message: cards show a handful each, and
 * ranking needs no more to choose from.
 */
export const MAX_CARD_STATEMENTS = 1000;

/** Whole of what an archive has to choose from. */
export type CardSources = {
  readonly entities: readonly Entity[];
  readonly documents: readonly DocumentSummary[];
  /** At least all statements by, through or about the wanted entities. */
  readonly statements: readonly Statement[];
  /** At least the headings and questions of these. */
  readonly contexts: readonly ContextBlock[];
};

/**
 * The entities whose statements may stand on the cards of the asked ones: these, and those related to them
 * (see relatedEntities): Lachin brings the Lachin corridor, which is named after it, and the corridor
 * brings Lachin. Unknown ids are left out.
 */
export const withRelated = (entities: readonly Entity[], asked: readonly string[]): ReadonlySet<string> => {
  const known = new Set(entities.map(({ id }) => id));
  const askedIds = [...new Set(asked)].filter((id) => known.has(id));
  const related = askedIds.flatMap((id) => relatedEntities(id, entities).map(({ entity }) => entity));
  return new Set([...askedIds, ...related.filter((id) => known.has(id))]);
};

/**
 * The first `MAX_CARD_STATEMENTS` in this order: entities that were asked for before those that came by a
 * relation, and among them those with the fewest statements first, as the rarest have nothing else to
 * show. Comes back in the given order.
 */
const cut = (
  statements: readonly Statement[],
  asked: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): readonly Statement[] => {
  if (statements.length <= MAX_CARD_STATEMENTS) return statements;
  const byEntity = new Map<string, Statement[]>([...wanted].map((id) => [id, []]));
  for (const statement of statements) {
    for (const id of entitiesOf(statement)) byEntity.get(id)?.push(statement);
  }
  const inOrder = [...byEntity].sort(
    ([a, ofA], [b, ofB]) => Number(asked.has(b)) - Number(asked.has(a)) || ofA.length - ofB.length,
  );
  const kept = new Set<Statement>();
  for (const [, ofEntity] of inOrder) {
    for (const statement of ofEntity) {
      if (kept.size === MAX_CARD_STATEMENTS) break;
      kept.add(statement);
    }
  }
  return statements.filter((statement) => kept.has(statement));
};

/**
 * What the cards of one page need: the asked entities and those related to them, every statement by,
 * through or about one of these (at most `MAX_CARD_STATEMENTS`) with its heading and question, whatever
 * their relations point to, every speaker in the statements, and the documents of statements and roles.
 * Everything once, in the order of the sources.
 */
export const selectCardMaterial = (sources: CardSources, askedIds: readonly string[]): CardMaterial => {
  const asked = new Set(askedIds);
  const wanted = withRelated(sources.entities, askedIds);
  const fitting = sources.statements.filter((statement) =>
    [...entitiesOf(statement)].some((id) => wanted.has(id)),
  );
  const statements = cut(fitting, asked, wanted);
  const relations = sources.entities.filter(({ id }) => wanted.has(id)).flatMap((entity) => entity.relations);
  const shown = new Set([
    ...wanted,
    ...relations.map(({ to }) => to),
    ...statements.flatMap((statement) => [...voicesOf(statement)]),
  ]);
  const entities = sources.entities.filter(({ id }) => shown.has(id));
  const documents = new Set([
    ...statements.map(({ document }) => document),
    ...entities.flatMap(({ roles }) => roles.map(({ document }) => document)),
  ]);
  const blocks = new Set(
    statements.flatMap(({ document, heading, question }) => [
      `${document}/${heading}`,
      `${document}/${question}`,
    ]),
  );
  return {
    entities,
    documents: sources.documents.filter(({ id }) => documents.has(id)),
    statements: [...statements],
    contexts: sources.contexts.filter(({ document, block }) => blocks.has(`${document}/${block}`)),
  };
};
