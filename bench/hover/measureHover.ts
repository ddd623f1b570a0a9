import { EARLIEST_MS } from "../../page/hoverTiming.ts";
import { type Driver, HOST_ELEMENT } from "../../tests/support/driver.ts";
import { cardIsGone, namesPainted, wordsAt } from "../../tests/support/reading.ts";

/** Names of the demo's article, each with its own card. */
const NAMES = ["Maria Zakharova", "Zangezur corridor", "Gabala", "Lachin"] as const;

/** The pointer's rest between two moves, so that the second is not taken for a passing one. */
const REST_MS = 200;
/** A background that was stopped is gone by then. */
const STOPPED_MS = 300;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Answers when, by the page's clock, the card is seen: at the beginning of the frame that paints it. */
const CARD_SHOWN = `(root) => new Promise((resolve) => {
  const look = () => {
    const card = root.querySelector("[role=dialog]:not([data-pinned])");
    if (card?.checkVisibility({ visibilityProperty: true }) && card.innerText.trim() !== "") resolve(performance.now());
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Answers when the host element stands in the page: there is none before the first card. */
const HOST_THERE = `new Promise((resolve) => {
  const look = () => document.querySelector("${HOST_ELEMENT}") ? resolve(true) : requestAnimationFrame(look);
  look();
})`;

const shownAt = async (driver: Driver): Promise<number> => {
  await driver.evaluate(HOST_THERE);
  const at = await driver.inCard<number>(CARD_SHOWN);
  if (at === undefined) throw new Error("the host element holds no card");
  return at;
};

/** ms from the pointer's arrival at words until their card is shown, less the dwell. */
const hover = async (driver: Driver, words: string, before: () => Promise<void>): Promise<number> => {
  await driver.movePointer({ x: 2, y: 2 });
  await cardIsGone(driver);
  const point = await wordsAt(driver, words);
  await driver.evaluate(
    `(addEventListener("pointermove", ({ timeStamp }) => { window.benchMoved = timeStamp }, { capture: true }), null)`,
  );
  await before();
  await pause(REST_MS);
  await driver.movePointer(point);
  const shown = await shownAt(driver);
  return shown - (await driver.evaluate<number>("window.benchMoved")) - EARLIEST_MS;
};

export type HoverTimes = {
  /** The first card of a page. */
  readonly first: readonly number[];
  readonly later: readonly number[];
  /** With the background stopped before: the first card of a page, and later ones. */
  readonly firstStopped: readonly number[];
  readonly laterStopped: readonly number[];
};

/** Rests on every name of an article, first with the background alive and then with it stopped, on fresh pages. */
export const measureHover = async (driver: Driver, url: string, rounds: number): Promise<HoverTimes> => {
  const times = { first: [], later: [], firstStopped: [], laterStopped: [] } as {
    [Row in keyof HoverTimes]: number[];
  };
  const stop = async (): Promise<void> => {
    await driver.stopBackground();
    await pause(STOPPED_MS);
  };
  const leave = async (): Promise<void> => {};
  for (let round = 0; round < rounds; round++) {
    // Another name each time, so that each is once the first.
    const names = NAMES.map((_, i) => NAMES[(i + round) % NAMES.length] ?? "");
    for (const isStopped of [false, true]) {
      await driver.open(`${url}?${round}`);
      await namesPainted(driver);
      for (const [i, name] of names.entries()) {
        const time = await hover(driver, name, isStopped ? stop : leave);
        if (i === 0) times[isStopped ? "firstStopped" : "first"].push(time);
        else times[isStopped ? "laterStopped" : "later"].push(time);
      }
    }
  }
  return times;
};

/** ms until a background answers one message from a page of its extension. */
export const measureAnswer = async (
  driver: Driver,
  page: string,
  rounds: number,
): Promise<{ readonly alive: readonly number[]; readonly stopped: readonly number[] }> => {
  const ask = `(async () => {
    const started = performance.now();
    await chrome.runtime.sendMessage("there?");
    return performance.now() - started;
  })()`;
  const alive: number[] = [];
  const stopped: number[] = [];
  await driver.openExtensionPage(page);
  for (let round = 0; round < rounds; round++) {
    await driver.stopBackground();
    await pause(STOPPED_MS);
    stopped.push(await driver.evaluate<number>(ask));
    alive.push(await driver.evaluate<number>(ask));
  }
  return { alive, stopped };
};
