import type { Request } from "./protocol.ts";

/** The browser's answer, or why there is none. What is in it is for the asker to parse. */
export type Asked =
  | { readonly isAnswered: true; readonly answer: unknown }
  | { readonly isAnswered: false; readonly error: string };

/** Browsers say this while a stopped background is being woken. */
const ASLEEP = /receiving end does not exist/i;
/** Before asking a second time, in ms: a background starts in about 50. */
const WAKE_MS = 100;

/**
 * Asks the background; once more, if it is only waking. Never rejects: a failure is an answer.
 * @param send the browser's `runtime.sendMessage`
 */
export const askBackground = async (
  request: Request,
  send: (request: Request) => Promise<unknown>,
): Promise<Asked> => {
  const sendTwice = async (): Promise<unknown> => {
    try {
      return await send(request);
    } catch (error) {
      if (!ASLEEP.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAKE_MS));
      return send(request);
    }
  };
  try {
    return { isAnswered: true, answer: await sendTwice() };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { isAnswered: false, error: `On Record’s background did not answer (${words}). Reload the page.` };
  }
};
