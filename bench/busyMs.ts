import type { CDPSession } from "@playwright/test";

/** From now on, `busyMs` counts time that the thread had a core: a busy machine does not lengthen it. */
export const countBusy = (cdp: CDPSession): Promise<unknown> =>
  cdp.send("Performance.enable", { timeDomain: "threadTicks" });

/** For how many ms the page's main thread has been busy since the counting began. */
export const busyMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
};
