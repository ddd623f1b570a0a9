import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { extensionInstalled, launchChromium } from "../../tests/support/launchChromium.ts";
import { bundleInPage } from "../bundleInPage.ts";
import { FLOOR_PAGE, writeFloorExtension } from "../floorExtension.ts";

export type IndexTimes = {
  /** One of the archive's files is read as text. */
  readonly floor: readonly number[];
  /** From code that has never run to all statements of an answer. */
  readonly firstAnswer: readonly number[];
};

/** A query of words and of a name, which a sixth of the archive answers. */
const QUERY = "peace with Armenia";

const inFreshPage = async (context: BrowserContext, url: string, code: string): Promise<number> => {
  const page = await context.newPage();
  try {
    await page.goto(url);
    return await page.evaluate<number>(`(async () => {
      const started = performance.now();
      ${code}
      return performance.now() - started;
    })()`);
  } finally {
    await page.close();
  }
};

/** Opens the bundled archive's search in a page of an extension that does nothing else, in fresh tabs. */
export const measureIndex = async (built: string, rounds: number): Promise<IndexTimes> => {
  const { folder, remove } = writeFloorExtension();
  try {
    cpSync(join(built, "archive"), join(folder, "archive"), { recursive: true });
    writeFileSync(
      join(folder, "search.js"),
      await bundleInPage(join(import.meta.dirname, "searchInPage.ts")),
    );
    const context = await launchChromium({ extension: folder, headless: true, theme: "light" });
    const times = { floor: [] as number[], firstAnswer: [] as number[] };
    try {
      const url = `${await extensionInstalled(context, folder)}/${FLOOR_PAGE}`;
      for (let round = 0; round < rounds; round++) {
        times.floor.push(
          await inFreshPage(context, url, `await (await fetch("/archive/search.jsonl")).text();`),
        );
        times.firstAnswer.push(
          await inFreshPage(
            context,
            url,
            `const { firstAnswer } = await import("/search.js");
             if ((await firstAnswer(${JSON.stringify(QUERY)})) === 0) throw new Error("nothing was found");`,
          ),
        );
      }
    } finally {
      await context.close();
    }
    return times;
  } finally {
    remove();
  }
};
