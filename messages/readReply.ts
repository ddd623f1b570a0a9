import * as v from "valibot";
import { type PageMatchedReply, PageMatchedReplySchema } from "./protocol.ts";

/** The background's answer to "page matched", or a failure if it is none. Lives with the card's code, which comes with that answer. */
export const readPageMatchedReply = (reply: unknown): PageMatchedReply => {
  const parsed = v.safeParse(PageMatchedReplySchema, reply);
  if (parsed.success) return parsed.output;
  return { ok: false, error: "On Record’s background gave an answer that makes no sense. Reload the page." };
};
