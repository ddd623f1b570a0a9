/** Longest stretch of work before the page gets its turn: a quarter of a frame, so that scrolling and typing stay smooth. */
export const SLICE_MS = 4;

declare global {
  /** Prioritized Task Scheduling; not yet in every browser that we run in. */
  interface Window {
    readonly scheduler?: { readonly yield?: () => Promise<void> };
  }
}

/** Gives the page its turn, and comes back soon. */
const yieldToPage = (): Promise<void> =>
  window.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Calls `step` until it says there is nothing left, yielding to the page every `SLICE_MS`.
 * @returns ms spent working, without the waiting
 */
export const inSlices = async (step: () => boolean, signal: AbortSignal): Promise<number> => {
  let spent = 0;
  let started = performance.now();
  while (!signal.aborted && step()) {
    const elapsed = performance.now() - started;
    if (elapsed < SLICE_MS) continue;
    spent += elapsed;
    await yieldToPage();
    started = performance.now();
  }
  return spent + (performance.now() - started);
};
