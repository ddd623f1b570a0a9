import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import type { Driver, Point } from "../support/driver.ts";
import { openCardText } from "../support/reading.ts";
import { TWO_FRAMES } from "../support/twoFrames.ts";
import { until } from "../support/until.ts";
import {
  clearPaint,
  disturbable,
  goToName,
  holdStill,
  isClear,
  type Snapshot,
  SnapshotSchema,
  takeSnapshot,
} from "./pageScripts.ts";

/** What one visit of a page left behind. */
export type Visit = {
  readonly snapshot: Snapshot;
  /** Pictures of the whole page, from the top, as PNG files. */
  readonly pictures: readonly Buffer[];
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  /** What the popup is told; undefined for a browser without On Record. */
  readonly told: { readonly state: string; readonly names: number } | undefined;
  /** Where the pointer went, after scrolling how far, if there was a name to go to. */
  readonly pointer: (Point & { readonly scroll: number }) | undefined;
  readonly sawCard: boolean;
};

const VIEW = { width: 1280, height: 800 };
/** Height of one picture: browsers do not draw pictures of any height. */
const PICTURE_HEIGHT = 5_000;

const ToldSchema = v.object({ state: v.string(), names: v.array(v.unknown()) });

const askNames = async (driver: Driver): Promise<{ state: string; names: number }> => {
  // The content script may not be there yet when the load event is, and takes a while to read.
  const { state, names } = await until("the page to be read", async () => {
    const answer = await driver.askPage({ type: "names on this page" }).catch(() => undefined);
    const told = answer === undefined ? undefined : v.parse(ToldSchema, answer);
    return told?.state === "reading" ? undefined : told;
  });
  return { state, names: names.length };
};

const takeUnpainted = async (driver: Driver, path: string): Promise<Buffer> => {
  await until("a picture without paint", async () => {
    await driver.evaluate(clearPaint);
    await driver.evaluate(TWO_FRAMES);
    await driver.screenshot(path);
    return driver.evaluate<boolean>(isClear);
  });
  return readFileSync(path);
};

const takePictures = async (driver: Driver): Promise<readonly Buffer[]> => {
  const folder = mkdtempSync(join(tmpdir(), "on-record-pictures-"));
  const pictures: Buffer[] = [];
  try {
    const height = await driver.evaluate<number>(holdStill);
    await driver.setViewport(VIEW.width, Math.min(Math.max(height, VIEW.height), PICTURE_HEIGHT));
    for (let top = 0; top < height; top += PICTURE_HEIGHT) {
      await driver.evaluate(`(scrollTo(0, ${top}), null)`);
      await driver.evaluate(TWO_FRAMES);
      pictures.push(await takeUnpainted(driver, join(folder, `${top}.png`)));
    }
  } finally {
    await driver.setViewport(VIEW.width, VIEW.height);
    rmSync(folder, { recursive: true, force: true });
  }
  return pictures;
};

/**
 * Visits a page as a reader does: scrolls, selects, types, rests the pointer on a name, dismisses the card.
 * @param pointer where a visit with On Record went; given for the visit without, which goes the same way
 */
export const visit = async (
  driver: Driver,
  url: string,
  without: Pick<Visit, "pointer" | "sawCard"> | undefined,
): Promise<Visit> => {
  const requestsBefore = driver.requested().length;
  const errorsBefore = driver.errors().length;
  await driver.movePointer({ x: 2, y: 2 });
  await driver.open(url);
  await driver.evaluate(disturbable);
  const told = without === undefined ? await askNames(driver) : undefined;
  await driver.evaluate(TWO_FRAMES);
  let pointer = without?.pointer;
  let sawCard = without?.sawCard ?? false;
  if (without === undefined) {
    pointer = (await driver.evaluate<(Point & { scroll: number }) | null>(goToName)) ?? undefined;
  }
  if (pointer !== undefined) {
    await driver.evaluate(`(scrollTo({ top: ${pointer.scroll}, behavior: "instant" }), null)`);
    await driver.evaluate(TWO_FRAMES);
    await driver.movePointer({ x: pointer.x, y: pointer.y + 1 });
    await driver.movePointer(pointer);
    if (without === undefined) {
      sawCard = await until("a card", async () => (await openCardText(driver)) !== undefined, 3_000).catch(
        () => false,
      );
    }
    if (sawCard) await driver.press("Escape");
    await driver.movePointer({ x: 2, y: 2 });
  }
  await driver.evaluate(TWO_FRAMES);
  const snapshot = v.parse(SnapshotSchema, await driver.evaluate(takeSnapshot));
  const pictures = await takePictures(driver);
  return {
    snapshot,
    pictures,
    requests: driver.requested().slice(requestsBefore),
    errors: driver.errors().slice(errorsBefore),
    told,
    pointer,
    sawCard,
  };
};
