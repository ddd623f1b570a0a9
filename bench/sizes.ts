import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export type Size = { readonly name: string; readonly bytes: number };

const gzipped: readonly (readonly [name: string, path: string])[] = [
  ["content script, gzip", "content-scripts/content.js"],
  ["names, gzip", "names.js"],
  ["spotter, gzip", "spotter.js"],
  ["card, gzip", "card.js"],
  ["background, gzip", "background.js"],
];
const BROWSERS = ["chrome", "firefox"] as const;

/** Sizes of what is built in `.output` under the project's root; parts that are not built are left out. */
export const measureSizes = (root: string): readonly Size[] => {
  const output = join(root, ".output");
  const parts = gzipped.flatMap(([name, path]) => {
    const file = join(output, "chrome-mv3", path);
    return existsSync(file) ? [{ name, bytes: gzipSync(readFileSync(file), { level: 9 }).length }] : [];
  });
  const packages = (existsSync(output) ? readdirSync(output) : [])
    .filter((file) => BROWSERS.some((browser) => file.endsWith(`-${browser}.zip`)))
    .map((file) => ({
      name: `${BROWSERS.find((browser) => file.includes(browser)) ?? ""} package`,
      bytes: statSync(join(output, file)).size,
    }));
  return [...parts, ...packages];
};
