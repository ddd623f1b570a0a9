import type { Mention } from "../spotting/mention.ts";
import type { PageNames } from "./pageNames.ts";
import type { Answer, Question, Spotter } from "./spotter.ts";

type Settled = {
  /** The blocks whose mentions changed. */
  readonly changed: readonly Element[];
  /** What has changed with the answer, if one had to be asked for; undefined if there was none. */
  readonly rest?: Promise<readonly Element[] | undefined>;
};

/**
 * Settles what a page's texts name: at once, as far as the answer before tells, so that text replaced by the same text
 * does not flicker; then by what is answered now. Nothing may be read or forgotten until that has come.
 */
export const createSettling = (
  names: Pick<PageNames, "texts" | "settle">,
  spot: Spotter["spot"],
): ((title: string) => Settled) => {
  let last: Question & { readonly answer: Answer } = { title: "", texts: [], answer: [] };
  let known: ReadonlyMap<string, readonly Mention[]> = new Map();

  const ask = async (question: Question): Promise<readonly Element[] | undefined> => {
    const answer = await spot(question);
    if (answer === undefined) return undefined;
    last = { ...question, answer };
    known = byText(question.texts, answer);
    return names.settle(answer);
  };
  return (title) => {
    const texts = names.texts();
    if (texts.length === 0) return { changed: names.settle([]) };
    if (title === last.title && isSame(texts, last.texts)) return { changed: names.settle(last.answer) };
    const changed = names.settle(texts.map((text) => known.get(text) ?? []));
    return { changed, rest: ask({ title, texts }) };
  };
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

/** What each text names; nothing is said of one that stands twice and names now this one, now that one. */
const byText = (texts: readonly string[], answer: Answer): ReadonlyMap<string, readonly Mention[]> => {
  const known = new Map<string, readonly Mention[]>();
  const whom = (mentions: readonly Mention[]): string => mentions.flatMap(({ entities }) => entities).join();
  for (const [index, text] of texts.entries()) {
    const mentions = answer[index] ?? [];
    const other = known.get(text) ?? mentions;
    known.set(text, whom(other) === whom(mentions) ? mentions : []);
  }
  return known;
};
