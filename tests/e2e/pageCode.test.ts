import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../.output");

/** What a page's own scripts import at once, and what those import; not what they import on demand. */
const codeOf = (folder: string, page: string): string => {
  const html = readFileSync(join(folder, page), "utf8");
  const waiting = [...html.matchAll(/<script[^>]+src="\/(chunks\/[^"]+)"/g)].map(([, path]) => path ?? "");
  const read = new Map<string, string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (read.has(path)) continue;
    const code = readFileSync(join(folder, path), "utf8");
    read.set(path, code);
    for (const [, file] of code.matchAll(/\b(?:import|from)\s*"\.\/([^"]+)"/g))
      waiting.push(`chunks/${file}`);
  }
  return [...read.values()].join("\n");
};

/** Words that only the code in question has, which no minifier changes. */
const searching = "ceasefire: ";
const drawing = "plot-marker";

/** Each is asked for before the page's markup is read: the popup's field waits for all of them. */
const MOST_FILES = 5;

describe.each(["chrome-mv3", "firefox-mv3"])("scripts that run in pages, in %s", (browser) => {
  it.each(["content-scripts/content.js", "names.js"])("are compiled at once: %s", (script) => {
    const code = readFileSync(join(root, browser, script), "utf8");
    expect(code.split("\n", 1)).toEqual(["//# allFunctionsCalledOnLoad"]);
  });

  it("carry neither names nor rules", () => {
    const [content, names, spotter] = ["content-scripts/content.js", "names.js", "spotter.js"].map((script) =>
      readFileSync(join(root, browser, script), "utf8"),
    );
    expect(spotter).toContain("person:zakharova");
    expect(content).not.toContain("person:zakharova");
    expect(names).not.toContain("person:zakharova");
  });
});

describe.each(["chrome-mv3", "firefox-mv3"])("the pages' code in %s", (browser) => {
  const folder = join(root, browser);

  it("is there to be read, and somewhere searches and draws", () => {
    const all = readdirSync(join(folder, "chunks"))
      .map((file) => readFileSync(join(folder, "chunks", file), "utf8"))
      .join("");
    expect(all).toContain(searching);
    expect(all).toContain(drawing);
    expect(codeOf(folder, "reader.html").length).toBeGreaterThan(10_000);
    expect(codeOf(folder, "entity.html").length).toBeGreaterThan(10_000);
  });

  it.each(["popup.html", "reader.html", "entity.html", "options.html", "sidepanel.html"])(
    "is asked for in few files, and no page waits for its style sheet: %s",
    (page) => {
      const html = readFileSync(join(folder, page), "utf8");
      expect(html).toContain("<style>");
      expect(html).not.toContain("stylesheet");
      expect(html.match(/\/chunks\//g)?.length).toBeLessThanOrEqual(MOST_FILES);
    },
  );

  it.each(["reader.html", "entity.html"])("searches nothing and draws nothing at once: %s", (page) => {
    expect(codeOf(folder, page)).not.toContain(searching);
    expect(codeOf(folder, page)).not.toContain(drawing);
  });
});
