import type { LabelledStatement } from "./gold.ts";
import { covered, overlap, type Span } from "./span.ts";

/** A stretch of a source text that was attributed. `speaker` is null where none was sure. */
export type AttributedSpan = Span & {
  readonly source: string;
  readonly speaker: string | null;
  readonly quotation: string;
};

export type AttributionScore = {
  readonly statements: number;
  /** Covered, by the right speaker. */
  readonly speaker: number;
  /** And of the right kind. */
  readonly speakerAndKind: number;
  /** Given to somebody who did not say it. */
  readonly wrong: number;
};

export type AttributionReport = {
  readonly all: AttributionScore;
  /** Without the writer's own sentences. */
  readonly directAndReported: AttributionScore;
  readonly byKind: Readonly<Record<string, AttributionScore>>;
  /** Text that must not become a statement, and did. */
  readonly notForArchive: { readonly attributed: number; readonly of: number };
  readonly misses: readonly AttributionMiss[];
};

export type AttributionMiss = {
  readonly what: "not covered" | "other kind" | "wrong speaker" | "not for the archive";
  readonly statement: LabelledStatement;
  /** Who was said to say it, and how. */
  readonly predicted: string;
};

/** A statement is covered when this share of its characters is. */
const COVERED = 0.8;
/** It is given to somebody wrong when this share is. */
const WRONG = 0.5;

/** Whether a predicted speaker is the labelled one: by id, or by name where the archive has other ids. */
export type SameSpeaker = (predicted: string, label: LabelledStatement) => boolean;

/**
 * Scores attributed stretches of text, nested ones included. A labelled statement is right when at least 80 % of
 * its characters are covered by stretches of its speaker, and of its kind when they are by those of both. It is
 * wrong when it is not right and half of it or more is given to somebody who, by all labels, said none of it.
 */
export function scoreAttribution(
  labels: readonly LabelledStatement[],
  spans: readonly AttributedSpan[],
  sameSpeaker: SameSpeaker,
): AttributionReport {
  const misses: AttributionMiss[] = [];
  const archived = labels.filter(({ flags }) => !flags.includes("not-for-archive"));
  const judged = archived.map((label) => {
    const over = spans.filter((span) => span.source === label.source && overlap(span, label) > 0);
    const whole = label.end - label.start;
    const right = over.filter(({ speaker }) => speaker !== null && sameSpeaker(speaker, label));
    const speaker = covered(label, right) >= COVERED * whole;
    const kind = right.filter(({ quotation }) => quotation === label.quotation);
    const speakerAndKind = covered(label, kind) >= COVERED * whole;
    const enclosing = archived.filter(
      (other) => other.source === label.source && other.start <= label.start && other.end >= label.end,
    );
    const strangers = over.filter(
      ({ speaker: other }) => other !== null && !enclosing.some((one) => sameSpeaker(other, one)),
    );
    const wrong = !speaker && covered(label, strangers) >= WRONG * whole;
    if (!speakerAndKind) {
      const what = wrong ? "wrong speaker" : speaker ? "other kind" : "not covered";
      misses.push({ what, statement: label, predicted: whoAndHow(over) });
    }
    return { label, speaker, speakerAndKind, wrong };
  });
  const forbidden = labels.filter((label) => !archived.includes(label));
  const attributed = forbidden.filter((label) => {
    const over = spans.filter((span) => span.source === label.source && span.speaker !== null);
    if (covered(label, over) < WRONG * (label.end - label.start)) return false;
    const predicted = whoAndHow(over.filter((span) => overlap(span, label) > 0));
    misses.push({ what: "not for the archive", statement: label, predicted });
    return true;
  });
  const score = (of: (label: LabelledStatement) => boolean): AttributionScore => {
    const those = judged.filter(({ label }) => of(label));
    const count = (key: "speaker" | "speakerAndKind" | "wrong") => those.filter((one) => one[key]).length;
    return {
      statements: those.length,
      speaker: count("speaker"),
      speakerAndKind: count("speakerAndKind"),
      wrong: count("wrong"),
    };
  };
  return {
    all: score(() => true),
    directAndReported: score(({ quotation }) => quotation !== "author"),
    byKind: Object.fromEntries(
      [...new Set(archived.map(({ quotation }) => quotation))].map((kind) => [
        kind,
        score(({ quotation }) => quotation === kind),
      ]),
    ),
    notForArchive: { attributed: attributed.length, of: forbidden.length },
    misses,
  };
}

function whoAndHow(spans: readonly AttributedSpan[]): string {
  return [...new Set(spans.map(({ speaker, quotation }) => `${speaker ?? "nobody"} (${quotation})`))].join(
    ", ",
  );
}
