import { candidatesOf } from "../../archive/candidate.ts";
import type { CardContent } from "../../components/card/cardHandle.ts";
import { cardStrings } from "../../components/card/strings.ts";
import { entityKindWords } from "../../components/strings.ts";
import type { PlaceInWalk } from "../../page/nameWalk.ts";

const nameWords = (entities: readonly string[], words: string, content: CardContent): string => {
  if (!content.ok) return words;
  const { material } = content;
  const known = entities.flatMap((id) => material.entities.filter((entity) => entity.id === id));
  const [entity, ...others] = known;
  if (entity === undefined) return words;
  if (others.length > 0) return `${cardStrings.ambiguous(words)} ${known.map(({ name }) => name).join(", ")}`;
  const count = candidatesOf(material, entity.id).length;
  return cardStrings.onRecord(`${entity.name}, ${entityKindWords[entity.kind]}`, count);
};

/**
 * What a screen reader says of a name that the walk has come to: the name, its kind, how much is on record about it,
 * and which of the page's names it is; of a name that is left open, whom it may name.
 * @param entities those that the words may name, likeliest first
 */
export const walkedTo = (
  entities: readonly string[],
  words: string,
  content: CardContent,
  { at, of }: PlaceInWalk,
): string => cardStrings.walkedTo(nameWords(entities, words, content), at, of);
