import type { Mention } from "../../spotting/mention.ts";
import type { HardNegative, LabelledMention, Page } from "./gold.ts";
import { overlap } from "./span.ts";

export type SpottingScore = {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Share of the predictions that are right, of those that the labels judge. 1 where there are none. */
  readonly precision: number;
  /** Share of the true mentions that were found. 1 where there are none. */
  readonly recall: number;
};

export type SpottingReport = {
  readonly all: SpottingScore;
  readonly byLanguage: Readonly<Record<string, SpottingScore>>;
  readonly byGroup: Readonly<Record<string, SpottingScore>>;
  readonly hardNegatives: { readonly hit: number; readonly of: number };
  readonly misses: readonly SpottingMiss[];
};

export type SpottingMiss = {
  readonly what: "missed" | "wrong" | "hard negative";
  readonly page: string;
  readonly start: number;
  readonly end: number;
  /** The labelled entity of what was missed, the predicted of what is wrong. */
  readonly entity: string;
  readonly context: string;
};

type Judged = {
  readonly page: Page;
  readonly right: number;
  readonly wrong: number;
  readonly found: number;
  readonly missed: number;
};

/** Units of text to either side of a miss that are printed with it. */
const AROUND = 40;

/**
 * Scores predicted mentions: one is right when it overlaps a true mention and names its entity, or one of its
 * alternatives. One that overlaps an optional mention only is neither right nor wrong. An ambiguous prediction
 * is judged by its likeliest entity. Hard negatives are counted apart, and any prediction on them counts.
 */
export function scoreSpotting(
  pages: readonly Page[],
  mentions: readonly LabelledMention[],
  hardNegatives: readonly HardNegative[],
  predict: (page: Page) => readonly Mention[],
): SpottingReport {
  const misses: SpottingMiss[] = [];
  let hit = 0;
  const judged = pages.map((page): Judged => {
    const predicted = predict(page);
    const labelled = mentions.filter((mention) => mention.page === page.page);
    const miss = (
      what: SpottingMiss["what"],
      entity: string,
      { start, end }: { start: number; end: number },
    ) => {
      const context = page.text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, " ");
      misses.push({ what, page: page.page, start, end, entity, context });
    };
    const required = labelled.filter(({ optional }) => !optional);
    const found = required.filter((label) => predicted.some((mention) => isRight(mention, label)));
    let right = 0;
    let wrong = 0;
    for (const mention of predicted) {
      if (required.some((label) => isRight(mention, label))) right++;
      else if (!labelled.some((label) => label.optional && overlap(mention, label) > 0)) {
        wrong++;
        miss("wrong", mention.entities.join(" or "), mention);
      }
    }
    for (const label of required) if (!found.includes(label)) miss("missed", label.entity, label);
    for (const negative of hardNegatives.filter((one) => one.page === page.page)) {
      if (!predicted.some((m) => overlap(m, negative) > 0 && m.entities.includes(negative.looks_like)))
        continue;
      hit++;
      miss("hard negative", negative.looks_like, negative);
    }
    return { page, right, wrong, found: found.length, missed: required.length - found.length };
  });
  const group = (key: (page: Page) => string) =>
    Object.fromEntries(
      [...new Set(pages.map(key))].map((name) => [
        name,
        total(judged.filter(({ page }) => key(page) === name)),
      ]),
    );
  return {
    all: total(judged),
    byLanguage: group(({ language }) => language),
    byGroup: group(({ group: name }) => name),
    hardNegatives: { hit, of: hardNegatives.length },
    misses,
  };
}

function isRight(mention: Mention, label: LabelledMention): boolean {
  const entity = mention.entities[0] ?? "";
  return overlap(mention, label) > 0 && (entity === label.entity || label.alt.includes(entity));
}

function total(judged: readonly Judged[]): SpottingScore {
  const sum = (key: "right" | "wrong" | "found" | "missed") =>
    judged.reduce((count, one) => count + one[key], 0);
  const [right, wrong, found, missed] = [sum("right"), sum("wrong"), sum("found"), sum("missed")];
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(found, found + missed),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
