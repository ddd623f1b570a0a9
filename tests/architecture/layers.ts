/** What a folder may import: other folders of the project, and packages. The table of docs/design.md. */
export type Layer = { readonly folders: readonly string[]; readonly packages: readonly string[] };

const node = "node:*";

/** Every folder of the tree that holds code. A folder that is not here may not exist. */
export const layers: Readonly<Record<string, Layer>> = {
  spotting: { folders: [], packages: [] },
  quoting: { folders: ["spotting"], packages: [] },
  archive: { folders: ["spotting"], packages: ["valibot"] },
  compile: { folders: ["archive", "quoting", "spotting"], packages: [node, "yaml", "valibot"] },
  drafting: {
    folders: ["compile", "archive", "quoting", "spotting"],
    packages: [node, "yaml", "chrono-node"],
  },
  modules: { folders: ["compile"], packages: [node, "wxt", "vite", "terser"] },
  settings: { folders: ["archive"], packages: ["wxt", "valibot"] },
  cli: { folders: ["drafting", "compile", "archive", "quoting", "spotting"], packages: [node] },
  locales: { folders: ["settings", "public"], packages: ["wxt"] },
  messages: { folders: ["archive", "spotting"], packages: ["wxt", "valibot"] },
  background: {
    folders: ["archive", "locales", "messages", "settings", "spotting"],
    packages: ["wxt", "valibot"],
  },
  page: { folders: ["settings", "spotting"], packages: ["@mozilla/readability"] },
  components: {
    folders: ["archive", "locales", "settings", "spotting"],
    packages: ["preact", "@floating-ui/dom", "@observablehq/plot"],
  },
  entrypoints: {
    folders: [
      "archive",
      "background",
      "components",
      "locales",
      "messages",
      "page",
      "quoting",
      "settings",
      "spotting",
    ],
    packages: ["preact", "wxt", "virtual:on-record/names", "virtual:on-record/scout"],
  },
  bench: {
    folders: ["drafting", "compile", "archive", "quoting", "spotting", "page", "tests"],
    packages: ["*"],
  },
  gallery: { folders: ["tests"], packages: [node] },
  demo: { folders: ["tests"], packages: [node] },
  setup: { folders: [], packages: [node] },
  tests: { folders: ["*"], packages: ["*"] },
};
