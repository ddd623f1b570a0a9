import * as v from "valibot";
import { type PageRequest, PageRequestSchema } from "./protocol.ts";

/** What is asked of a page, or undefined for what is no such question. */
export const readPageRequest = (message: unknown): PageRequest | undefined => {
  const parsed = v.safeParse(PageRequestSchema, message);
  return parsed.success ? parsed.output : undefined;
};
