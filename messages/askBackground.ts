import * as v from "valibot";
import { FailureSchema, type PageMatchedReply, PageMatchedReplySchema, type Request } from "./protocol.ts";

const DoneSchema = v.variant("ok", [v.object({ ok: v.literal(true) }), FailureSchema]);
export type Done = v.InferOutput<typeof DoneSchema>;

/** What a page asks of the background. Nothing here rejects: a failure is an answer. */
export type Background = {
  /** Asks for what the cards of a page need, and for the card's code if the frame has none yet. */
  readonly pageMatched: (entities: readonly string[], needsCard: boolean) => Promise<PageMatchedReply>;
  /** Asks for a page of the extension in a new tab. */
  readonly open: (request: Extract<Request, { type: "open reader" | "open search" }>) => Promise<Done>;
};

/** Browsers say this while a stopped background is being woken. */
const ASLEEP = /receiving end does not exist/i;
/** Before asking a second time, in ms: a background starts in about 50. */
const WAKE_MS = 100;

const failure = (error: string) => ({ ok: false, error }) as const;

/** @param send the browser's `runtime.sendMessage` */
export const askBackground = (send: (request: Request) => Promise<unknown>): Background => {
  const sendTwice = async (request: Request): Promise<unknown> => {
    try {
      return await send(request);
    } catch (error) {
      if (!ASLEEP.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAKE_MS));
      return send(request);
    }
  };

  const ask = async <Reply>(
    request: Request,
    schema: v.GenericSchema<unknown, Reply>,
  ): Promise<Reply | v.InferOutput<typeof FailureSchema>> => {
    try {
      const reply = v.safeParse(schema, await sendTwice(request));
      if (reply.success) return reply.output;
      return failure(
        `On Record’s background gave no answer to “${request.type}” that makes sense. Reload the page.`,
      );
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      return failure(`On Record’s background did not answer (${words}). Reload the page.`);
    }
  };

  return {
    pageMatched: (entities, needsCard) =>
      ask({ type: "page matched", entities: [...entities], needsCard }, PageMatchedReplySchema),
    open: (request) => ask(request, DoneSchema),
  };
};
