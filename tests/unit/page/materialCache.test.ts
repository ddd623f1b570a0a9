import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ASK_PAUSE_MS, createMaterialCache } from "../../../page/materialCache.ts";

type Reply = { readonly ok: boolean; readonly covers: readonly string[] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const cached = (isOk: () => boolean = () => true) => {
  const asked: (readonly string[])[] = [];
  const cache = createMaterialCache<Reply>(async (entities) => {
    asked.push(entities);
    return { ok: isOk(), covers: entities };
  }, new AbortController().signal);
  return { asked, cache };
};

describe("the material kept in a page", () => {
  it("is asked for at once when the first names are found, and not again for the same", async () => {
    const { asked, cache } = cached();
    cache.want(["baku", "lachin"]);
    cache.want(["lachin"]);
    expect(await cache.get(["baku"])).toEqual({ ok: true, covers: ["baku", "lachin"] });
    await vi.advanceTimersByTimeAsync(ASK_PAUSE_MS);
    expect(asked).toEqual([["baku", "lachin"]]);
  });

  it("is asked for once for many names that come one by one", async () => {
    const { asked, cache } = cached();
    cache.want(["baku"]);
    await cache.get(["baku"]);
    for (const name of ["lachin", "gabala", "shusha"]) cache.want([name]);
    await vi.advanceTimersByTimeAsync(ASK_PAUSE_MS);
    expect(asked).toEqual([["baku"], ["baku", "lachin", "gabala", "shusha"]]);
  });

  it("is asked for without waiting for a name that is looked up", async () => {
    const { asked, cache } = cached();
    cache.want(["baku"]);
    await cache.get(["baku"]);
    cache.want(["lachin"]);
    expect((await cache.get(["lachin"])).covers).toContain("lachin");
    await vi.advanceTimersByTimeAsync(ASK_PAUSE_MS);
    expect(asked.length).toBe(2);
  });

  it("covers a name that came while an answer was under way", async () => {
    const { cache } = cached();
    cache.want(["baku"]);
    expect((await cache.get(["lachin"])).covers).toContain("lachin");
  });

  it("gives a failure to who waits for it, and asks again when looked up again", async () => {
    let isOk = false;
    const { asked, cache } = cached(() => isOk);
    cache.want(["baku"]);
    expect((await cache.get(["baku"])).ok).toBe(false);
    isOk = true;
    expect((await cache.get(["baku"])).ok).toBe(true);
    expect(asked.length).toBe(2);
  });

  it("stays good for known names when asking for more fails", async () => {
    let isOk = true;
    const { cache } = cached(() => isOk);
    cache.want(["baku"]);
    await cache.get(["baku"]);
    isOk = false;
    expect((await cache.get(["lachin"])).ok).toBe(false);
    expect((await cache.get(["baku"])).ok).toBe(true);
  });
});
