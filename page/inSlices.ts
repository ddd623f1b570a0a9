/** Longest stretch of work before the page gets its turn: a quarter of a frame, so that scrolling and typing stay smooth. */
export const SLICE_MS = 4;

/**
 * Gives the page its turn, and comes back soon. By a message to ourselves, which queues up behind what the page has to
 * do: `scheduler.yield` would come back before the page's own timers, and a timer of ours would be slowed down in a tab
 * behind others.
 */
const yieldToPage = ({ port1, port2 }: MessageChannel): Promise<void> =>
  new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/**
 * Calls `step` until it says there is nothing left, yielding to the page every `SLICE_MS`.
 * @returns ms spent working, without the waiting
 */
export const inSlices = async (step: () => boolean, signal: AbortSignal): Promise<number> => {
  let spent = 0;
  let channel: MessageChannel | undefined;
  let started = performance.now();
  while (!signal.aborted && step()) {
    const elapsed = performance.now() - started;
    if (elapsed < SLICE_MS) continue;
    spent += elapsed;
    channel ??= new MessageChannel();
    await yieldToPage(channel);
    started = performance.now();
  }
  channel?.port1.close();
  return spent + (performance.now() - started);
};
