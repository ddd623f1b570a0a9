import type { Context } from "../../archive/card.ts";
import { rankCard } from "../../archive/rankCard.ts";
import type { Statement } from "../../archive/statement.ts";
import { findMentions } from "../../spotting/findMentions.ts";
import type { Mention } from "../../spotting/mention.ts";
import type { LabelledQuery, Page } from "./gold.ts";
import type { Corpus } from "./openCorpus.ts";
import { type QueryScore, type RankingReport, scoreQuery, scoreRanking } from "./scoreRanking.ts";
import { overlap, type Span } from "./span.ts";

/** Results asked for: more than are scored. */
const LIMIT = 10;
/** Text to either side of a mention that its card may use, as on a page. */
const REACH = 600;

/** Answers every labelled query as the card or the popup would, and scores what comes first. */
export async function evaluateRanking(
  corpus: Corpus,
  pages: readonly Page[],
  queries: readonly LabelledQuery[],
): Promise<RankingReport> {
  const all = corpus.statements.map(corpus.resultOf);
  const scores: QueryScore[] = [];
  for (const query of queries) {
    const shown = await (query.kind === "hover" ? hover(corpus, pages, query) : typed(corpus, query));
    scores.push(scoreQuery(query, shown.map(corpus.resultOf), all));
  }
  return scoreRanking(scores);
}

async function typed({ archive }: Corpus, { query }: LabelledQuery): Promise<Statement[]> {
  return (await archive.search(query, LIMIT)).map(({ statement }) => statement);
}

/** What the card over the query's words shows: on its page where one is given, else in its context alone. */
async function hover(corpus: Corpus, pages: readonly Page[], query: LabelledQuery): Promise<Statement[]> {
  const page = pages.find((one) => one.page === query.page);
  const context = query.context ?? query.query;
  const text = page?.text.includes(context) ? page.text : context;
  const at = text.indexOf(context) + Math.max(0, context.indexOf(query.query));
  const mentions = findMentions(corpus.names, text, { title: page?.title ?? "" });
  const mention = mentions.find((one) => overlap(one, { start: at, end: at + query.query.length }) > 0);
  const entity = mention?.entities[0];
  if (!mention || entity === undefined) return [];
  const material = await corpus.archive.cardMaterial([entity]);
  const { statements } = rankCard(material, entity, contextOf(text, mentions, mention, page?.title ?? ""));
  return statements.map(({ statement }) => statement);
}

/** The context of a mention in a plain text whose lines are its paragraphs, as the content script takes it from a page. */
export function contextOf(
  text: string,
  mentions: readonly Mention[],
  mention: Mention,
  title: string,
): Context {
  const line = lineAt(text, mention.start);
  const near = mentions.filter((one) => overlap(one, line) > 0);
  const entities = [...near, ...mentions].flatMap((one) => one.entities);
  return {
    text: text.slice(Math.max(line.start, mention.start - REACH), Math.min(line.end, mention.end + REACH)),
    title,
    entities: [...new Set(entities)].filter((id) => !mention.entities.includes(id)),
    alias: mention.alias,
  };
}

function lineAt(text: string, at: number): Span {
  const end = text.indexOf("\n", at);
  return { start: text.lastIndexOf("\n", at - 1) + 1, end: end < 0 ? text.length : end };
}
