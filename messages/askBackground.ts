import type { Request } from "./protocol.ts";
import { sendToBackground } from "./sendToBackground.ts";

/** The browser's answer, or why there is none. What is in it is for the asker to parse. */
export type Asked =
  | { readonly isAnswered: true; readonly answer: unknown }
  | { readonly isAnswered: false; readonly error: string };

/**
 * Asks the background. Never rejects: a failure is an answer.
 * @param send the browser's `runtime.sendMessage`
 */
export const askBackground = async (
  request: Request,
  send: (request: Request) => Promise<unknown>,
): Promise<Asked> => {
  try {
    return { isAnswered: true, answer: await sendToBackground(request, send) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { isAnswered: false, error: `On Record’s background did not answer (${words}). Reload the page.` };
  }
};
