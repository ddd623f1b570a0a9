import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type EmptyExtension = { readonly folder: string; readonly remove: () => void };

/** Writes an extension that does nothing: what a browser is compared with, so that both have one. */
export const writeEmptyExtension = (): EmptyExtension => {
  const folder = mkdtempSync(join(tmpdir(), "on-record-empty-"));
  const manifest = {
    manifest_version: 3,
    name: "Nothing",
    version: "1.0",
    background: { service_worker: "nothing.js", scripts: ["nothing.js"] },
    browser_specific_settings: { gecko: { id: "nothing@on-record.invalid" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "nothing.js"), "// Does nothing.\n");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
