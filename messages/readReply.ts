import * as v from "valibot";
import {
  type PageMatchedReply,
  PageMatchedReplySchema,
  type SourcePassageReply,
  SourcePassageReplySchema,
} from "./protocol.ts";

const SENSELESS = {
  ok: false,
  error: "On Record’s background gave an answer that makes no sense. Reload the page.",
} as const;

/** The background's answer to "page matched", or a failure if it is none. Lives with the card's code, which comes with that answer. */
export const readPageMatchedReply = (reply: unknown): PageMatchedReply => {
  const parsed = v.safeParse(PageMatchedReplySchema, reply);
  return parsed.success ? parsed.output : SENSELESS;
};

/** The background's answer to "source passage", or a failure if it is none. */
export const readSourcePassageReply = (reply: unknown): SourcePassageReply => {
  const parsed = v.safeParse(SourcePassageReplySchema, reply);
  return parsed.success ? parsed.output : SENSELESS;
};
