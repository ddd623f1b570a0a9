import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type FloorExtension = { readonly folder: string; readonly remove: () => void };

/** The floor's page: a field with the focus, and a result in the place of the one before at each key. */
export const FLOOR_PAGE = "floor.html";

const files: Readonly<Record<string, string>> = {
  "manifest.json": JSON.stringify({
    manifest_version: 3,
    name: "Floor",
    version: "1.0",
    background: { service_worker: "background.js" },
    content_scripts: [{ matches: ["http://*/*", "https://*/*"], js: ["content.js"] }],
  }),
  "background.js": `chrome.runtime.onMessage.addListener((message, _, answer) => { answer("here"); });\n`,
  "content.js": "// Does nothing.\n",
  [FLOOR_PAGE]: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title>
<input id="query" autofocus><ol></ol><script src="floor.js"></script></html>\n`,
  "floor.js": `document.querySelector("#query").addEventListener("input", ({ target }) => {
  const item = document.createElement("li");
  item.className = "result";
  item.textContent = target.value;
  document.querySelector("ol").replaceChildren(item);
});\n`,
};

/** Writes the least extension that has what On Record has: a content script, a background that answers, a page. */
export const writeFloorExtension = (): FloorExtension => {
  const folder = mkdtempSync(join(tmpdir(), "on-record-floor-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
