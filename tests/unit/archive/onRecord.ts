import type { Dated } from "../../../archive/date.ts";
import type { Statement } from "../../../archive/statement.ts";

/** One day, stated in the text. */
export const on = (day: string, to = day): Dated => ({ from: day, to, basis: "stated", reason: "" });

export const undated: Dated = { from: "", to: "", basis: "unknown", reason: "" };

/** A statement of the mayor in a document of its own year, unless said otherwise. */
export const spoken = (id: string, more: Partial<Statement>): Statement => ({
  id,
  document: id.split("/")[0] ?? "",
  block: 1,
  start: 0,
  end: 40,
  text: "The bridge stays open, said the minister.",
  speaker: "person:mayor",
  quotation: "direct",
  cue: "",
  through: [],
  attributions: [],
  hypothetical: [],
  date: on("2021-03-02"),
  heading: -1,
  question: -1,
  mentions: [],
  topics: [],
  ...more,
});
