import * as v from "valibot";
import { browser } from "wxt/browser";
import { FailureSchema, type PageMatchedReply, PageMatchedReplySchema, type Request } from "./protocol.ts";

const DoneSchema = v.variant("ok", [v.object({ ok: v.literal(true) }), FailureSchema]);
export type Done = v.InferOutput<typeof DoneSchema>;

/** Browsers say this while a stopped background is being woken. */
const ASLEEP = /receiving end does not exist/i;
/** Before asking a second time, in ms: a background starts in about 50. */
const WAKE_MS = 100;

const failure = (error: string) => ({ ok: false, error }) as const;

const send = async (request: Request): Promise<unknown> => {
  try {
    return await browser.runtime.sendMessage(request);
  } catch (error) {
    if (!ASLEEP.test(String(error))) throw error;
    await new Promise((resolve) => setTimeout(resolve, WAKE_MS));
    return browser.runtime.sendMessage(request);
  }
};

const ask = async <Reply>(
  request: Request,
  schema: v.GenericSchema<unknown, Reply>,
): Promise<Reply | v.InferOutput<typeof FailureSchema>> => {
  try {
    const reply = v.safeParse(schema, await send(request));
    if (reply.success) return reply.output;
    return failure(`On Record’s background answered “${request.type}” with something else. Reload the page.`);
  } catch (error) {
    return failure(
      `On Record’s background did not answer: ${error instanceof Error ? error.message : error}`,
    );
  }
};

/** Asks for what the cards of a page need. Never rejects: a failure is an answer. */
export const askPageMatched = (entities: readonly string[], needsCard: boolean): Promise<PageMatchedReply> =>
  ask({ type: "page matched", entities: [...entities], needsCard }, PageMatchedReplySchema);

/** Asks for a page of the extension in a new tab. Never rejects. */
export const askToOpen = (
  request: Extract<Request, { type: "open reader" | "open search" }>,
): Promise<Done> => ask(request, DoneSchema);
