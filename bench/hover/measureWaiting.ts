import { join } from "node:path";
import { openChromium } from "../../tests/support/chromiumDriver.ts";
import { serveFolder } from "../../tests/support/serveFolder.ts";
import { FLOOR_PAGE, writeFloorExtension } from "../floorExtension.ts";
import { builtForChrome } from "../twoBrowsers.ts";
import { measureAnswer, measureHover } from "./measureHover.ts";
import { type WaitingResult, type WaitingRow, waitingRow } from "./waitingRow.ts";

const HOVER_ROUNDS = 12;
const ROUNDS = 10;

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
      waitingRow("floor: a background answers", alive),
      waitingRow("floor: a stopped background answers", stopped),
      waitingRow("card, the page's first", times.first, alive),
      waitingRow("card, later", times.later, alive),
      waitingRow("card, the page's first, background stopped", times.firstStopped, stopped),
      waitingRow("card, later, background stopped", times.laterStopped, stopped),
    ];
  } finally {
    floor.remove();
    await site.close();
  }
};

/** Measures how long a reader waits for a card. */
export const measureWaiting = async (root: string): Promise<WaitingResult> => ({
  rows: await hoverRows(root),
});
