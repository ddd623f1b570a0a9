import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { askBackground } from "../../../messages/askBackground.ts";
import { type Request, RequestSchema } from "../../../messages/protocol.ts";
import { readPageRequest } from "../../../messages/readPageRequest.ts";
import { readPageMatchedReply } from "../../../messages/readReply.ts";
import { serve } from "../../../messages/serve.ts";

const material = { entities: [], documents: [], statements: [] };

const question: Request = { type: "page matched", entities: ["place:baku"] };

describe("asking the background", () => {
  it("gives its answer, whatever it is", async () => {
    const asked: Request[] = [];
    const answer = await askBackground(question, async (request) => {
      asked.push(request);
      return { ok: true, material };
    });
    expect(answer).toEqual({ isAnswered: true, answer: { ok: true, material } });
    expect(asked).toEqual([question]);
  });

  it("asks once more while the background wakes, and no more than that", async () => {
    const asleep = new Error("Could not establish connection. Receiving end does not exist.");
    let asked = 0;
    const waking = await askBackground(question, async () => {
      if (++asked === 1) throw asleep;
      return { ok: true };
    });
    expect(waking).toEqual({ isAnswered: true, answer: { ok: true } });
    asked = 0;
    const dead = await askBackground(question, async () => {
      asked++;
      throw asleep;
    });
    expect(dead).toMatchObject({ isAnswered: false });
    expect(asked).toBe(2);
  });

  it("does not ask again when it fails for another reason", async () => {
    let asked = 0;
    const answer = await askBackground(question, async () => {
      asked++;
      throw new Error("Extension context invalidated.");
    });
    expect(answer).toEqual({
      isAnswered: false,
      error: expect.stringContaining("Extension context invalidated"),
    });
    expect(asked).toBe(1);
  });
});

describe("the answer to a matched page", () => {
  it("is its material, or the failure that the background tells of", () => {
    expect(readPageMatchedReply({ ok: true, material })).toEqual({ ok: true, material });
    const failure = { ok: false, error: "archive/entities.jsonl is damaged" };
    expect(readPageMatchedReply(failure)).toEqual(failure);
  });

  it("is a failure where it makes no sense, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        expect(readPageMatchedReply(answer)).toMatchObject({ ok: false });
      }),
    );
  });
});

describe("the protocol", () => {
  it("knows the requests that pages make, also after they were JSON", () => {
    const requests: Request[] = [
      { type: "page matched", entities: ["person:zakharova"] },
      { type: "open reader", document: "jamnews-2022-allies", statement: "3" },
      { type: "open entity", entity: "person:zakharova" },
      { type: "open search", query: "Габала" },
    ];
    for (const request of requests) {
      expect(v.parse(RequestSchema, JSON.parse(JSON.stringify(request)))).toEqual(request);
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

describe("what is asked of a page", () => {
  it("is known by its type and, for a mention, its entity; all else is no question", () => {
    const mention = { type: "show mention", entity: "place:baku" };
    expect(readPageRequest(mention)).toEqual(mention);
    for (const type of [
      "names on this page",
      "next name",
      "previous name",
      "open card",
      "look up selection",
    ]) {
      expect(readPageRequest({ type })).toEqual({ type });
    }
    const long = { type: "show mention", entity: "x".repeat(201) };
    for (const other of [undefined, null, "next name", { type: "show mention" }, { type: "ping" }, long]) {
      expect(readPageRequest(other)).toBeUndefined();
    }
  });
});
