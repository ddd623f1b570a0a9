import { compileNames } from "../../../spotting/compileNames.ts";
import { findMentions } from "../../../spotting/findMentions.ts";
import { openNames } from "../../../spotting/openNames.ts";
import { gazetteer } from "./gazetteer.ts";

export const names = openNames(compileNames(gazetteer));

/** The mentions of a text as `words=entity`, several entities apart by `|`, without their kinds. */
export const found = (text: string, page: { title?: string } = {}): string[] =>
  findMentions(names, text, page).map(
    ({ start, end, entities }) => `${text.slice(start, end)}=${entities.join("|").replace(/[a-z]+:/g, "")}`,
  );
