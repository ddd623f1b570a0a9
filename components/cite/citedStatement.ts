import type { SourceRecord } from "../../archive/sourcePassage.ts";
import type { Cited } from "../citation.ts";

/** What a reference is made of: the source's record with how each field is known, and the statement that is quoted. */
export type CitedStatement = {
  readonly record: SourceRecord;
  readonly statement: Cited["statement"];
  /** Name of the statement's speaker, and of those through whom the words come. */
  readonly speaker: string;
  readonly through: readonly string[];
};
