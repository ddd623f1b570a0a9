import type { Request } from "./protocol.ts";

/** Browsers say this while a stopped background is being woken. */
const ASLEEP = /receiving end does not exist/i;
/** Before asking a second time, in ms: a background starts in about 50. */
const WAKE_MS = 100;

/**
 * Sends a request to the background; once more, if that is only waking.
 * @param send the browser's `runtime.sendMessage`
 * @throws what `send` throws
 */
export const sendToBackground = async (
  request: Request,
  send: (request: Request) => Promise<unknown>,
): Promise<unknown> => {
  try {
    return await send(request);
  } catch (error) {
    if (!ASLEEP.test(String(error))) throw error;
    await new Promise((resolve) => setTimeout(resolve, WAKE_MS));
    return send(request);
  }
};
