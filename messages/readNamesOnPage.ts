import * as v from "valibot";
import { type NamesOnPage, NamesOnPageSchema } from "./protocol.ts";

/** What a page answers to "names on this page", or undefined for what is no such answer. */
export const readNamesOnPage = (answer: unknown): NamesOnPage | undefined => {
  const parsed = v.safeParse(NamesOnPageSchema, answer);
  return parsed.success ? parsed.output : undefined;
};
