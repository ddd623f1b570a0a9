import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { findMentions } from "../spotting/findMentions.ts";
import { evaluateAutomatic, evaluateReviewed } from "./evaluate/evaluateAttribution.ts";
import { evaluateDraft } from "./evaluate/evaluateDraft.ts";
import { evaluateRanking } from "./evaluate/evaluateRanking.ts";
import { readGold } from "./evaluate/gold.ts";
import { measureCost } from "./evaluate/measureCost.ts";
import { openCorpus } from "./evaluate/openCorpus.ts";
import { printReport, type Report } from "./evaluate/printReport.ts";
import { scoreSpotting } from "./evaluate/scoreSpotting.ts";

const USAGE = "npm run evaluate -- --gold FOLDER [--seeds FOLDER] [--json] [--misses] [--cost]";

/** Scores spotting, attribution and ranking against a folder of labelled examples; see docs/decisions/0006-ranking.md. */
async function evaluate(): Promise<string> {
  const { values } = parseArgs({
    options: {
      gold: { type: "string" },
      seeds: { type: "string" },
      json: { type: "boolean", default: false },
      cost: { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
    },
  });
  if (values.gold === undefined) throw new Error(`which labelled examples? ${USAGE}`);
  const gold = readGold(values.gold);
  const seeds = values.seeds ?? resolve(values.gold, "..", "seeds");
  const corpus = await openCorpus(resolve(import.meta.dirname, ".."));
  const report: Report = {
    spotting: scoreSpotting(gold.pages, gold.mentions, gold.hardNegatives, ({ text, title }) =>
      findMentions(corpus.names, text, { title }),
    ),
    reviewed: evaluateReviewed(corpus, gold.statements),
    automatic: existsSync(seeds) ? evaluateAutomatic(corpus, gold.statements, seeds) : undefined,
    draft: existsSync(seeds) ? evaluateDraft(corpus, seeds) : undefined,
    cost: values.cost && existsSync(seeds) ? measureCost(corpus, gold.pages, seeds) : undefined,
    ranking: await evaluateRanking(corpus, gold.pages, gold.queries),
  };
  return values.json ? JSON.stringify(report) : printReport(report, values.misses);
}

try {
  process.stdout.write(`${await evaluate()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
