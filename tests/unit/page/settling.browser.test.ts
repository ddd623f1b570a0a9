import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AGAIN_MS } from "../../../page/againMs.ts";
import { followPage } from "../../../page/followPage.ts";
import { createPageNames } from "../../../page/pageNames.ts";
import { readPage } from "../../../page/readPage.ts";
import type { Answer, Question } from "../../../page/spotter.ts";
import { toyMentions, toyScreen, toySpotter } from "./toySpotter.ts";

let root: HTMLElement;
let stop: AbortController;
beforeEach(() => {
  root = document.createElement("main");
  document.body.append(root);
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  root.remove();
  vi.useRealTimers();
});

type Asked = Question & { readonly answer: (answer?: Answer) => void; readonly fail: () => void };

/** Follows the element; nobody answers but the test. */
const reading = (html: string) => {
  root.innerHTML = html;
  const asked: Asked[] = [];
  const painted = new Map<Element, number>();
  let reads = 0;
  /** What was painted when each reading ended. */
  const shown: string[] = [];
  const names = createPageNames(toySpotter.mayName);
  readPage({
    root,
    names,
    spot: (question) =>
      new Promise((resolve) => {
        asked.push({
          ...question,
          answer: (answer = toyMentions(question.texts)) => resolve(answer),
          fail: () => resolve(undefined),
        });
      }),
    screen: toyScreen,
    follow: (worker) => followPage({ root, worker, signal: stop.signal }),
    painter: {
      paint: (block, mentions) => void painted.set(block, mentions.length),
      unpaint: (block) => void painted.delete(block),
    },
    onRead: () => {
      reads += 1;
      shown.push([...painted].map(([{ id }, count]) => `${id} ${count}`).join());
    },
    signal: stop.signal,
  });
  const question = (index: number): Promise<Asked> =>
    vi.waitUntil(() => asked[index], { interval: 5, timeout: 5_000 });
  const paintOf = (selector: string): number => {
    const block = root.querySelector(selector);
    return (block === null ? undefined : painted.get(block)) ?? 0;
  };
  const isRead = (times: number) => expect.poll(() => reads).toBe(times);
  return { asked, question, paintOf, isRead, shown };
};

describe("settling who is named", () => {
  it("asks of all texts in which a name may stand, with the page's title, and of no other", async () => {
    document.title = "News of the valley";
    const { question } = reading("<p>Ada Marlow came.</p><p>Nothing.</p><p>To Orvik.</p>");
    expect(await question(0)).toMatchObject({
      title: "News of the valley",
      texts: ["Ada Marlow came.", "To Orvik."],
    });
  });

  it("paints nothing in a block that changes while it is asked about, until that is read", async () => {
    const { question, isRead, shown } = reading("<p id=a>Orvik</p><p id=b>Halden</p>");
    const first = await question(0);
    root.querySelector("#a")?.replaceChildren("Marlow and Orvik");
    first.answer();
    await isRead(1);
    (await question(1)).answer();
    await isRead(2);
    expect(shown).toEqual(["b 1", "b 1,a 1"]);
  });

  it("asks nothing of text that is replaced by the same text", async () => {
    const { asked, question, paintOf, isRead } = reading("<p id=a>Orvik</p>");
    (await question(0)).answer();
    await isRead(1);
    root.innerHTML = "<p id=b>Orvik</p>";
    await isRead(2);
    expect(paintOf("#b")).toBe(1);
    expect(asked).toHaveLength(1);
  });

  it("keeps what is known painted while it asks of what is new", async () => {
    const { question, paintOf, isRead } = reading("<p id=a>Orvik</p>");
    (await question(0)).answer();
    await isRead(1);
    root.innerHTML = "<p id=a>Orvik</p><p id=b>Halden</p>";
    const second = await question(1);
    expect([paintOf("#a"), paintOf("#b")]).toEqual([1, 0]);
    second.answer();
    await isRead(2);
    expect([paintOf("#a"), paintOf("#b")]).toEqual([1, 1]);
  });

  it("keeps nothing of a text that stands twice and names different people", async () => {
    const { question, paintOf, isRead } = reading("<p id=a>Halden</p><p id=b>Halden</p>");
    const named = (entity: string) => [{ start: 0, end: 6, alias: "Halden", entities: [entity] }];
    (await question(0)).answer([named("place:halden"), named("infrastructure:halden-bridge")]);
    await isRead(1);
    expect(paintOf("#a")).toBe(1);
    root.innerHTML = "<p id=a>Halden</p>";
    await question(1);
    expect(paintOf("#a")).toBe(0);
  });

  it("asks again when nobody could tell", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const { asked, paintOf, isRead } = reading("<p id=a>Orvik</p>");
    await expect.poll(() => asked.length).toBe(1);
    asked[0]?.fail();
    await isRead(1);
    expect(paintOf("#a")).toBe(0);
    expect(AGAIN_MS[0]).toBe(2_000);
    vi.advanceTimersByTime(AGAIN_MS[0]);
    // A reading that took long is rested from by a timer, too.
    await expect
      .poll(() => {
        vi.advanceTimersByTime(25);
        return asked.length;
      })
      .toBe(2);
    asked[1]?.answer();
    await expect.poll(() => paintOf("#a")).toBe(1);
  });
});
