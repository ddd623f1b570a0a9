import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { atRest } from "../support/atRest.ts";
import type { Driver, Point } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { hoverPainted, paintedWords } from "../support/paintedWords.ts";
import { cardButtonAt, cardThatSays, namesPainted } from "../support/reading.ts";
import type { ServedFolder } from "../support/serveFolder.ts";
import { servePages } from "../support/servePages.ts";
import { TWO_FRAMES } from "../support/twoFrames.ts";
import { until } from "../support/until.ts";

/** Names as one types them, bits of words, and second thoughts. */
const keystrokes = fc
  .array(
    fc.oneof(
      fc.constantFrom("Lachin corridor", "Maria Zakharova", " ", ". ", "Baku").map((words) => [...words]),
      fc.string({ unit: fc.constantFrom(..."abcXYZ 019.,-"), maxLength: 6 }).map((words) => [...words]),
      fc.integer({ min: 1, max: 9 }).map((times) => Array<string>(times).fill("Backspace")),
    ),
    { minLength: 4, maxLength: 14 },
  )
  .map((parts) => parts.flat());

/** What a field holds after these keys. */
const typed = (keys: readonly string[]): string =>
  keys.reduce((text, key) => (key === "Backspace" ? text.slice(0, -1) : text + key), "");

const places = {
  field: `document.getElementById("field").value`,
  area: `document.getElementById("area").value`,
  editor: `document.getElementById("editor").textContent.replaceAll("\\u00A0", " ")`,
} as const;

const middleOf = (driver: Driver, id: string): Promise<Point> =>
  atRest(id, () =>
    driver.evaluate<Point>(`(() => {
      document.getElementById(${JSON.stringify(id)}).scrollIntoView({ block: "center" });
      const { x, y, width, height } = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`),
  );

const pictureOf = async (driver: Driver): Promise<Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), "on-record-picture-"));
  try {
    await driver.screenshot(join(folder, "page.png"));
    return readFileSync(join(folder, "page.png"));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let driver: Driver;
  let site: ServedFolder;
  beforeAll(async () => {
    site = await servePages();
    driver = await openDriver(browser);
    await driver.set({ amount: "every" });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(() => driver.movePointer({ x: 1200, y: 700 }));
  const open = (slug: string): Promise<void> => driver.open(`${site.origin}/${slug}/page.html`);

  it.each(["field", "area", "editor"] as const)(
    "the %s keeps every character under a random typist",
    async (id) => {
      await fc.assert(
        fc.asyncProperty(keystrokes, async (keys) => {
          await open("typing");
          await until("both names to be painted", async () => (await paintedWords(driver)).length === 2);
          await driver.click(await middleOf(driver, id));
          for (const key of keys) await driver.press(key);
          expect(await driver.evaluate(places[id])).toBe(typed(keys));
          await driver.evaluate(TWO_FRAMES);
          expect(await paintedWords(driver)).toEqual(["Lachin corridor", "Maria Zakharova"]);
        }),
        { numRuns: 4 },
      );
    },
  );

  it("a page that one comes back to is painted, and its names open their cards, though one was pinned there", async () => {
    await open("back-forward");
    await hoverPainted(driver, "Lachin corridor");
    await cardThatSays(driver, "Lachin corridor");
    await driver.click(await cardButtonAt(driver, "Pin"));
    const errorsBefore = driver.errors().length;
    await driver.open(`${site.origin}/typing/page.html`);
    await driver.evaluate("(setTimeout(() => history.back(), 0), null)");
    // Kept as it was, not loaded anew: else there would be nothing to try.
    await until("the page to be back as it was kept", () =>
      driver
        .evaluate<boolean>(`location.pathname.startsWith("/back-forward") && window.wasKept`)
        .catch(() => false),
    );
    await driver.movePointer({ x: 1200, y: 700 });
    await hoverPainted(driver, "Lachin corridor");
    await cardThatSays(driver, "Lachin corridor");
    expect(driver.errors().slice(errorsBefore)).toEqual([]);
  });

  it("a page that never rests is told of in the popup, keeps what was found, and is read again once it rests", async () => {
    await open("never-rests");
    await namesPainted(driver);
    const state = async (): Promise<unknown> =>
      ((await driver.askPage({ type: "names on this page" })) as { state: unknown }).state; // see NamesOnPageSchema
    await until("the popup to be told", async () => (await state()) === "never rests", 20_000);
    await hoverPainted(driver, "Lachin corridor");
    await cardThatSays(driver, "Lachin corridor");
    await driver.evaluate("window.rest()");
    await until("the page to be read again", async () => (await state()) === "on", 20_000);
    await until("its last words to be painted", async () =>
      (await paintedWords(driver)).includes("Nikol Pashinyan"),
    );
  });

  /** Whether the paint of names in the light, or in shadow roots, makes a difference to the eye. Takes all paint off. */
  const isSeen = async (where: "light" | "shadow"): Promise<boolean> => {
    const isOther = where === "light" ? "" : "!";
    await driver.evaluate(`(() => {
      for (const [name, ranges] of CSS.highlights) for (const range of [...ranges]) {
        if (/^on-record.*name$/.test(name) && ${isOther}(range.startContainer.getRootNode() instanceof ShadowRoot)) ranges.delete(range);
      }
      return null;
    })()`);
    await driver.evaluate(TWO_FRAMES);
    const withPaint = await pictureOf(driver);
    await driver.evaluate("(CSS.highlights.clear(), null)");
    await driver.evaluate(TWO_FRAMES);
    return !withPaint.equals(await pictureOf(driver));
  };

  it("names in shadow roots can be seen, not only found", async () => {
    await open("shadow-roots");
    await until("all names to be painted", async () => (await paintedWords(driver)).length === 5);
    expect(await isSeen("shadow")).toBe(true);
  });

  it("names in frames can be seen: in one of a file, one of an attribute and one that was blank", async () => {
    await open("frames");
    await until("all names to be painted", async () => (await paintedWords(driver)).length === 4);
    await driver.evaluate(TWO_FRAMES);
    for (const frame of [0, 1, 2]) {
      const before = await pictureOf(driver);
      await driver.evaluate(`(window.frames[${frame}].CSS.highlights.clear(), null)`);
      await driver.evaluate(TWO_FRAMES);
      expect([frame, before.equals(await pictureOf(driver))]).toEqual([frame, false]);
    }
  });

  it.each(["light", "shadow"] as const)(
    "names in the %s can be seen after the page has adopted sheets in place of all others",
    async (where) => {
      await open("adopted-sheets");
      await until("all names to be painted", async () => (await paintedWords(driver)).length === 2);
      await driver.evaluate("window.act().then(() => null)");
      await driver.movePointer({ x: 900, y: 650 });
      expect(await isSeen(where)).toBe(true);
    },
  );
});
