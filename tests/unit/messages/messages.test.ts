import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { askBackground } from "../../../messages/askBackground.ts";
import { parsePageRequest } from "../../../messages/parsePageRequest.ts";
import { type Request, RequestSchema } from "../../../messages/protocol.ts";
import { serve } from "../../../messages/serve.ts";

const material = { entities: [], documents: [], statements: [] };

describe("asking the background", () => {
  it("gives its answer", async () => {
    const asked: Request[] = [];
    const background = askBackground(async (request) => {
      asked.push(request);
      return { ok: true, material };
    });
    expect(await background.pageMatched(["place:baku"], true)).toEqual({ ok: true, material });
    expect(asked).toEqual([{ type: "page matched", entities: ["place:baku"], needsCard: true }]);
  });

  it("asks once more while the background wakes, and no more than that", async () => {
    const asleep = new Error("Could not establish connection. Receiving end does not exist.");
    let asked = 0;
    const waking = askBackground(async () => {
      if (++asked === 1) throw asleep;
      return { ok: true };
    });
    expect(await waking.open({ type: "open search", query: "Baku" })).toEqual({ ok: true });
    asked = 0;
    const dead = askBackground(async () => {
      asked++;
      throw asleep;
    });
    expect(await dead.pageMatched([], false)).toMatchObject({ ok: false });
    expect(asked).toBe(2);
  });

  it("does not ask again when it fails for another reason", async () => {
    let asked = 0;
    const background = askBackground(async () => {
      asked++;
      throw new Error("Extension context invalidated.");
    });
    const reply = await background.pageMatched([], false);
    expect(reply).toEqual({ ok: false, error: expect.stringContaining("Extension context invalidated") });
    expect(asked).toBe(1);
  });

  it("takes an answer that makes no sense for a failure, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (answer) => {
        const background = askBackground(async () => answer);
        expect(await background.pageMatched(["place:baku"], false)).toMatchObject({ ok: false });
      }),
    );
  });
});

describe("the protocol", () => {
  it("knows the requests that pages make, also after they were JSON", () => {
    const requests: Request[] = [
      { type: "page matched", entities: ["person:zakharova"], needsCard: false },
      { type: "open reader", document: "jamnews-2022-allies", statement: "3" },
      { type: "open search", query: "Габала" },
    ];
    for (const request of requests) {
      expect(v.parse(RequestSchema, JSON.parse(JSON.stringify(request)))).toEqual(request);
    }
  });

  it("knows what the popup asks of a page, and leaves all else alone", () => {
    expect(parsePageRequest({ type: "names on this page" })).toEqual({ type: "names on this page" });
    expect(parsePageRequest({ type: "show mention", entity: "place:baku" })).toEqual({
      type: "show mention",
      entity: "place:baku",
    });
    for (const other of [
      undefined,
      null,
      1,
      "names on this page",
      { type: "show mention" },
      { type: "ping" },
    ]) {
      expect(parsePageRequest(other)).toBeUndefined();
    }
  });
});

describe("serving", () => {
  type OnMessage = Parameters<Parameters<typeof serve>[0]["addListener"]>[0];
  const browserEvents = () => {
    const listeners = new Set<OnMessage>();
    return {
      listeners,
      addListener: (onMessage: OnMessage) => void listeners.add(onMessage),
      removeListener: (onMessage: OnMessage) => void listeners.delete(onMessage),
    };
  };

  it("listens at once, answers by the callback and keeps it open for the answer", async () => {
    const events = browserEvents();
    serve(events, async (message, sender) => ({ heard: message, from: sender.tabId }));
    const [onMessage] = events.listeners;
    const answer = new Promise((resolve) => {
      expect(onMessage?.("hello", { id: "x", tab: { id: 4, index: 0 } }, resolve)).toBe(true);
    });
    expect(await answer).toEqual({ heard: "hello", from: 4 });
  });

  it("leaves to others what is not for it, and stops with its signal", () => {
    const events = browserEvents();
    const stop = new AbortController();
    serve(events, () => undefined, stop.signal);
    const [onMessage] = events.listeners;
    expect(onMessage?.("hello", {}, () => {})).toBeUndefined();
    stop.abort();
    expect(events.listeners.size).toBe(0);
  });
});
