import type { Basis } from "../archive/date.ts";
import type { EntityKind } from "../archive/entity.ts";
import type { Statement } from "../archive/statement.ts";
import { message } from "../locales/locale.ts";
import { wording } from "../locales/wording.ts";

/** How each thing is known, as a tag beside it. */
export const basisWords: Readonly<Record<Basis, string>> = wording("basis", {});

export const entityKindWords: Readonly<Record<EntityKind, string>> = wording("kind", {});

/** How a statement stands in its source: "direct quote", "reported". An interviewee's own turn is an answer, not a quote. */
export const quotationWords = ({
  quotation,
  question,
  cue,
}: Pick<Statement, "quotation" | "question" | "cue">): string => {
  const isAnswer = quotation === "direct" && question >= 0 && cue === "";
  return message(isAnswer ? "quotation_answer" : `quotation_${quotation}`);
};

export const sharedStrings = wording("shared", {
  /** Before a day or range that was worked out. */
  circa: (date: string) => message("shared_circa", date),
  through: (names: string) => message("shared_through", names),
});
