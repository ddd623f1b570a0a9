import * as v from "valibot";
import { type PageRequest, PageRequestSchema } from "./protocol.ts";

/** What the popup asks of a page, or undefined for any other message. */
export const parsePageRequest = (message: unknown): PageRequest | undefined => {
  const parsed = v.safeParse(PageRequestSchema, message);
  return parsed.success ? parsed.output : undefined;
};
