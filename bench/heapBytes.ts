import type { CDPSession } from "@playwright/test";
import * as v from "valibot";

const UsageSchema = v.object({ usedSize: v.number(), backingStorageSize: v.optional(v.number()) });

/** Bytes of heap and buffers that the page's thread holds, of all worlds, after the garbage is gone. */
export const heapBytes = async (cdp: CDPSession): Promise<number> => {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = v.parse(UsageSchema, await cdp.send("Runtime.getHeapUsage"));
  return usedSize + backingStorageSize;
};
