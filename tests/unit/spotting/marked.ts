import { findMentions } from "../../../spotting/findMentions.ts";
import type { Names } from "../../../spotting/names.ts";

/** A page written with its mentions: `[[lavrov|Lavrov]]`; `[[a+b|Aliyev]]` is left open between two. */
const mark = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

/** The text of a marked page, as a reader sees it. */
export const plainText = (marked: string): string => marked.replace(mark, "$2");

/** Marks what is found in the text of a marked page: the same page where nothing is missed and nothing is wrong. */
export function markFound(names: Names, marked: string, title?: string): string {
  const text = plainText(marked);
  let written = "";
  let at = 0;
  for (const { start, end, entities } of findMentions(names, text, title === undefined ? {} : { title })) {
    const ids = entities.map((id) => id.slice(id.indexOf(":") + 1)).join("+");
    written += `${text.slice(at, start)}[[${ids}|${text.slice(start, end)}]]`;
    at = end;
  }
  return written + text.slice(at);
}
