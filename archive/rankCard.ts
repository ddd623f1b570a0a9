import { candidatesOf } from "./candidate.ts";
import type { Card, CardStatement, Context } from "./card.ts";
import type { CardMaterial } from "./cardMaterial.ts";
import { cardSigns, sharedEntities } from "./cardSigns.ts";
import { type CardWeights, cardWeights } from "./cardWeights.ts";
import { joinMarks } from "./marks.ts";
import { statementWords } from "./statementWords.ts";
import { vary } from "./vary.ts";
import { stemsOf } from "./words.ts";

/** At most this many words are given as the reason for a statement. */
const WHY_WORDS = 8;

/**
 * What a card shows for a mention: the statements by and about the entity and those related to it,
 * best first for this context, no single voice filling it. Pure and without an index: the material of
 * a page holds at most some hundred statements. Throws if the material lacks the entity; an entity with
 * nothing on record gives no statements.
 */
export function rankCard(
  material: CardMaterial,
  entityId: string,
  context: Context,
  weights: CardWeights = cardWeights,
): Card {
  const entity = material.entities.find(({ id }) => id === entityId);
  if (!entity) {
    throw new Error(`rankCard: the material has no entity "${entityId}"; ask for its card material first`);
  }
  const candidates = candidatesOf(material, entityId);
  const signs = cardSigns(candidates, material.entities, context);
  const voiced = candidates.map((candidate, i) => {
    const { statement, role, through } = candidate;
    const own = role === "by";
    let score = through ? -weights.related : 0;
    for (const [sign, value] of Object.entries(signs[i] ?? {})) {
      // Object.entries forgets the keys' type; signs are a part of the weights by construction.
      score += value * weights[sign as keyof typeof weights];
    }
    const groups = [
      { name: `speaker ${statement.speaker}`, cost: own ? 0 : weights.sameSpeaker },
      { name: `block ${statement.document} ${statement.block}`, cost: weights.sameBlock },
      { name: `source ${statement.document}`, cost: weights.sameSource },
    ];
    return { candidate, score, groups };
  });
  const stems = new Set(stemsOf(context.text));
  const statements = vary(voiced).map(({ candidate, score }): CardStatement => {
    const { statement, role, through } = candidate;
    const shared = statementWords(statement).words.filter(({ stem }) => stems.has(stem));
    const words = new Map(shared.map(({ stem, start, end }) => [stem, statement.text.slice(start, end)]));
    return {
      statement,
      score,
      role,
      marks: joinMarks(statement.text, shared),
      why: {
        alias: context.alias,
        words: [...words.values()].slice(0, WHY_WORDS),
        entities: sharedEntities(statement, context, entityId),
        through,
      },
    };
  });
  return { entity, statements };
}
