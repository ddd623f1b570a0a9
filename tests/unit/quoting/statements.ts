import { attribute } from "../../../quoting/attribute.ts";
import { speakers, spot } from "./spotFixture.ts";

/** Speaker, kind and words of what is attributed in the text, without the writer's own; nested ones, with through whom, on demand. */
export function statements(text: string, nested = false): (string | null)[][] {
  return attribute(text, spot, { speakers, authorSentences: false })
    .filter(({ through }) => nested || through.length === 0)
    .map(({ speaker, quotation, text: words, through }) => [speaker, quotation, words, ...through]);
}

/** The speakers alone. */
export const who = (text: string): (string | null)[] => statements(text).map(([speaker]) => speaker ?? null);
