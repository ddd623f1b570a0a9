import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute } from "../../quoting/attribute.ts";
import { findMentions } from "../../spotting/findMentions.ts";
import type { LabelledStatement } from "./gold.ts";
import type { Corpus } from "./openCorpus.ts";
import { type AttributedSpan, type AttributionReport, scoreAttribution } from "./scoreAttribution.ts";

/** Scores the reviewed attributions of the corpus against the labelled statements. */
export function evaluateReviewed(corpus: Corpus, labels: readonly LabelledStatement[]): AttributionReport {
  const { statements, inside } = corpus.reviewed;
  return scoreAttribution(labels, [...statements, ...inside], corpus.sameSpeaker);
}

/** Scores what automatic attribution finds in the raw source texts of a folder, with nothing reviewed. */
export function evaluateAutomatic(
  corpus: Corpus,
  labels: readonly LabelledStatement[],
  seeds: string,
): AttributionReport {
  const spans = [...new Set(labels.map(({ source }) => source))].flatMap((source): AttributedSpan[] => {
    const text = readFileSync(join(seeds, source), "utf8");
    const found = attribute(text, (part) => findMentions(corpus.names, part), { speakers: corpus.speakers });
    return found.map(({ start, end, speaker, quotation }) => ({ source, start, end, speaker, quotation }));
  });
  return scoreAttribution(labels, spans, corpus.sameSpeaker);
}
