import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { originalHref } from "../../components/originalHref.ts";
import { type CorpusStatement, readAllStatements, readDocuments } from "../corpus/readCorpus.ts";
import type { Driver } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Every source as a page of its own, each block far below the one before: only a found text is scrolled to. */
const writePages = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const { id, title, blocks } of readDocuments()) {
    const body = blocks.map(({ text }, block) => `<p id="b${block}">${escaped(text)}</p>`).join("\n");
    const style = "p { margin: 2500px 0 0; font: 18px/1.6 serif; max-width: 40em }";
    writeFileSync(
      join(folder, `${id}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>${body}</html>`,
    );
  }
};

/** Long and short ones from all over each source, and those with signs that mean something in an address. */
const chosen: readonly CorpusStatement[] = readDocuments().flatMap(({ id }) => {
  const own = readAllStatements().filter(({ document }) => document === id);
  const byLength = own.toSorted((a, b) => a.item.text.length - b.item.text.length);
  const signs = own.filter(({ item }) => /[-&,%#]/.test(item.text)).slice(0, 2);
  return [...new Set([...byLength.slice(0, 3), ...byLength.slice(-2), ...signs])].filter(
    ({ item }) => item.block > 0,
  );
});

describe.each(["chromium", "firefox"] as const)("the way to the words in the original, in %s", (browser) => {
  const folder = mkdtempSync(join(tmpdir(), "on-record-originals-"));
  let driver: Driver;
  let site: ServedFolder;
  beforeAll(async () => {
    writePages(folder);
    site = await serveFolder(folder);
    driver = await openDriver(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("leads to the very paragraph, for statements long and short of every source", async () => {
    const missed: string[] = [];
    for (const [index, { document, item, blockText, start, end }] of chosen.entries()) {
      const around = { before: blockText.slice(0, start), after: blockText.slice(end) };
      const href = originalHref(`${site.origin}/${document}.html?${index}`, item.text, around);
      await driver.open(href);
      const isFound = await until("the page to scroll", () =>
        driver.evaluate<boolean>(`(() => {
          const { top, bottom } = document.getElementById("b${item.block}").getBoundingClientRect();
          return scrollY > 0 && top < innerHeight && bottom > 0;
        })()`),
      ).catch(() => false);
      if (!isFound) missed.push(`${document}/${item.n}: ${href}`);
    }
    expect(chosen.length).toBeGreaterThan(20);
    expect(missed).toEqual([]);
  }, 180_000);

  it("leads nowhere for words that the page does not have: what is tested is the browser's own search", async () => {
    const { document } = chosen[0] ?? { document: "" };
    await driver.open(
      originalHref(`${site.origin}/${document}.html?none`, "Nobody has ever written these words here."),
    );
    expect(await driver.evaluate("scrollY")).toBe(0);
  });
});
