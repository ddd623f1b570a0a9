import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import type { BrowserName } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { compareVisits } from "./compareVisits.ts";
import { decideAll, reportDecisions } from "./decisions.ts";
import { writeEmptyExtension } from "./emptyExtension.ts";
import { serveSaved } from "./serveSaved.ts";
import type { Visit } from "./visit.ts";

const usage = `npm run test:pages -- --pages DIR [--browser chromium|firefox] [--only NAME] [--pictures DIR]

Visits every saved page (*.html) of DIR with and without On Record, in both browsers, and tells every difference:
tree, boxes, focus, selection, scroll, fields, history, layout shift, console, requests, pictures of the whole page.
The pages' own scripts and requests are blocked; a difference that visits without On Record show among themselves is
the page's own, and said to be. Then tells how often On Record was right to run or not to run, by
DIR/readerable.json and by the pages of tests/pages/not-prose. Build the extension first (npm run build).
--pictures keeps the pictures that differ.`;

const { values } = parseArgs({
  options: {
    pages: { type: "string" },
    browser: { type: "string" },
    only: { type: "string" },
    pictures: { type: "string" },
    help: { type: "boolean" },
  },
});
const isBrowser = (name: string): name is BrowserName => name === "chromium" || name === "firefox";
if (
  values.help === true ||
  values.pages === undefined ||
  (values.browser !== undefined && !isBrowser(values.browser))
) {
  console.error(usage);
  process.exit(values.help === true ? 0 : 2);
}
const folder = values.pages;
const only = values.only;
const browsers: readonly BrowserName[] =
  values.browser === undefined ? ["chromium", "firefox"] : [values.browser];
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".html") && (only === undefined || file.includes(only)))
  .map((file) => basename(file, ".html"));

const keepPictures = (name: string, without: Visit, withIt: Visit): void => {
  if (values.pictures === undefined) return;
  mkdirSync(values.pictures, { recursive: true });
  without.pictures.forEach((picture, index) => {
    const other = withIt.pictures[index];
    if (other === undefined || other.equals(picture)) return;
    writeFileSync(join(values.pictures ?? "", `${name}-${index}-without.png`), picture);
    writeFileSync(join(values.pictures ?? "", `${name}-${index}-with.png`), other);
  });
};

const empty = writeEmptyExtension();
const site = await serveSaved(folder);
let touched = 0;
const states = new Map<string, string>();
try {
  for (const browser of browsers) {
    const withIt = await openDriver(browser);
    // All that can be painted, as that is the most that could disturb.
    await withIt.set({ amount: "every" });
    const without = await openDriver(browser, { extension: empty.folder });
    console.log(
      `${browser} ${withIt.version}\n${"page".padEnd(52)} ${"state".padEnd(14)} names card  result`,
    );
    let untouched = 0;
    let unsteadyPages = 0;
    for (const name of names) {
      const compared = await compareVisits(
        withIt,
        without,
        `${site.origin}/${encodeURIComponent(name)}.html`,
      );
      const { told, sawCard, pointer } = compared.withIt;
      if (compared.touched.length === 0) untouched += 1;
      else keepPictures(`${browser}-${name}`, compared.without, compared.withIt);
      if (compared.unsteady.length > 0) unsteadyPages += 1;
      states.set(name, told?.state ?? "");
      const { state = "", names: count = 0 } = told ?? {};
      const card = sawCard ? "yes" : pointer === undefined ? "" : "NO";
      const own = compared.unsteady.length > 0 ? ` (not the same twice by itself: ${compared.unsteady})` : "";
      const result =
        compared.touched.length === 0 ? "untouched" : `TOUCHED\n    ${compared.touched.join("\n    ")}`;
      console.log(
        `${name.padEnd(52)} ${state.padEnd(14)} ${String(count).padStart(5)} ${card.padEnd(5)} ${result}${own}`,
      );
    }
    touched += names.length - untouched;
    console.log(
      `${browser}: ${untouched} of ${names.length} pages untouched; ${unsteadyPages} not the same twice by themselves\n`,
    );
    await withIt.close();
    await without.close();
  }
  const expectations = v.parse(
    v.record(v.string(), v.boolean()),
    JSON.parse(readFileSync(join(folder, "readerable.json"), "utf8")),
  );
  const areRight =
    only !== undefined || reportDecisions(await decideAll(folder, names, states, expectations));
  process.exitCode = touched === 0 && areRight ? 0 : 1;
} finally {
  await site.close();
  empty.remove();
}
