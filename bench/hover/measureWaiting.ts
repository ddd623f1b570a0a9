import { join } from "node:path";
import { openChromium } from "../../tests/support/chromiumDriver.ts";
import { serveFolder } from "../../tests/support/serveFolder.ts";
import { FLOOR_PAGE, writeFloorExtension } from "../floorExtension.ts";
import { median, quantile } from "../statistics.ts";
import { builtForChrome, openTwoBrowsers } from "../twoBrowsers.ts";
import { measureAnswer, measureHover } from "./measureHover.ts";
import { measurePopup } from "./measurePopup.ts";

export type WaitingRow = {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  /** `median` to that of the floor; NaN of a floor. */
  readonly toFloor: number;
};
export type WaitingResult = { readonly rows: readonly WaitingRow[] };

const HOVER_ROUNDS = 12;
const ROUNDS = 10;

const row = (name: string, times: readonly number[], floor?: readonly number[]): WaitingRow => ({
  name,
  median: median(times),
  p95: quantile(times, 0.95),
  toFloor: floor === undefined ? Number.NaN : median(times) / median(floor),
});

const hoverRows = async (root: string): Promise<readonly WaitingRow[]> => {
  const site = await serveFolder(join(root, "demo"));
  const floor = writeFloorExtension();
  try {
    const open = (extension: string) => openChromium({ extension, headless: true, theme: "light" });
    const without = await open(floor.folder);
    const { alive, stopped } = await measureAnswer(without, FLOOR_PAGE, ROUNDS).finally(without.close);
    const driver = await open(builtForChrome(root));
    const times = await measureHover(driver, `${site.origin}/article.html`, HOVER_ROUNDS).finally(
      driver.close,
    );
    return [
      row("floor: a background answers", alive),
      row("floor: a stopped background answers", stopped),
      row("card, the page's first", times.first, alive),
      row("card, later", times.later, alive),
      row("card, the page's first, background stopped", times.firstStopped, stopped),
      row("card, later, background stopped", times.laterStopped, stopped),
    ];
  } finally {
    floor.remove();
    await site.close();
  }
};

const popupRows = async (root: string): Promise<readonly WaitingRow[]> => {
  const { onRecord, floor, close } = await openTwoBrowsers(root);
  try {
    const url = (origin: string, page: string): string => `${origin}/${page}`;
    const empty = await measurePopup(floor.context, url(floor.extensionOrigin, FLOOR_PAGE), ROUNDS);
    const popup = await measurePopup(onRecord.context, url(onRecord.extensionOrigin, "popup.html"), ROUNDS);
    return [
      row("floor: an empty popup has the focus", empty.focus),
      row("floor: a stroke in it shows", empty.laterStrokes),
      row("popup has the focus", popup.focus, empty.focus),
      row("popup, first stroke to results", popup.firstStroke, empty.firstStroke),
      row("popup, later strokes to results", popup.laterStrokes, empty.laterStrokes),
    ];
  } finally {
    await close();
  }
};

/** Measures how long a reader waits for a card, the popup and its results. */
export const measureWaiting = async (root: string): Promise<WaitingResult> => ({
  rows: [...(await hoverRows(root)), ...(await popupRows(root))],
});
