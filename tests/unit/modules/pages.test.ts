import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { archivePaths } from "../../../archive/archiveFiles.ts";
import { withStyles } from "../../../modules/pages/inlineStyles.ts";
import { sharedFiles } from "../../../modules/pages/sharedCode.ts";

const LONG = "// Worth a file.\n".repeat(200);

/** Modules by id, with what each imports at once and on demand. */
const graph = (
  modules: Readonly<
    Record<
      string,
      { readonly imports: readonly string[]; readonly later?: readonly string[]; readonly code?: string }
    >
  >,
) => {
  const ids = Object.keys(modules);
  const files = sharedFiles(ids, (id) => ({
    importedIds: modules[id]?.imports ?? [],
    isEntry: id.endsWith(".html"),
    code: modules[id]?.code ?? LONG,
    dynamicImporters: ids.filter((other) => modules[other]?.later?.includes(id)),
  }));
  return (id: string) => files.get(id);
};

describe("the files of the extension's pages", () => {
  const fileOf = graph({
    "/app/popup/index.html": { imports: ["popup"] },
    "/app/reader/index.html": { imports: ["reader"] },
    "/app/entity/index.html": { imports: ["entity"] },
    popup: { imports: ["locale", "found", "recent"], later: ["index"] },
    reader: { imports: ["locale", "bar"], later: ["archivePage"] },
    entity: { imports: ["locale", "bar"] },
    archivePage: { imports: ["found", "facts"] },
    locale: { imports: ["words"] },
    words: { imports: [] },
    found: { imports: [] },
    recent: { imports: [] },
    bar: { imports: [] },
    facts: { imports: [] },
    index: { imports: ["stems"] },
    stems: { imports: [] },
  });

  it("have in one what all of them load", () => {
    expect(["locale", "words"].map(fileOf)).toEqual(["shared", "shared"]);
  });

  it("have in another what the popup shares with what is loaded on demand", () => {
    expect(fileOf("found")).toBe("search");
  });

  it("have with all the rest what would be a file of a few lines", () => {
    const small = graph({
      "/app/reader/index.html": { imports: ["reader"] },
      "/app/entity/index.html": { imports: ["entity"] },
      reader: { imports: ["bar", "view"] },
      entity: { imports: ["bar", "view", "height"], later: ["drawing"] },
      drawing: { imports: ["height", "plot"] },
      view: { imports: ["text"] },
      bar: { imports: [], code: "export const bar = 1;" },
      text: { imports: [] },
      height: { imports: [], code: "export const height = 2;" },
      plot: { imports: [], code: "export const plot = 3;" },
    });
    expect(small("height")).toBe("shared");
    // Beside "view" it is no file of its own; and what one loads alone is in that one's file.
    expect(["bar", "view", "text", "plot"].map(small)).toEqual(Array(4).fill(undefined));
  });

  it("leave to the bundler what one page has alone, what is loaded on demand, and the pages", () => {
    for (const id of ["recent", "facts", "bar", "index", "stems", "archivePage", "/app/popup/index.html"])
      expect(fileOf(id), id).toBeUndefined();
  });
});

describe("a page's style sheet", () => {
  const page = '<head><link rel="stylesheet" crossorigin href="/assets/popup-1.css"></head>';

  it("stands in the page", () => {
    const { html, inlined } = withStyles(page, (path) =>
      path === "assets/popup-1.css" ? "p{color:red}\n" : undefined,
    );
    expect(html.replace(/\s+/g, "")).toBe("<head><style>p{color:red}</style></head>");
    expect(inlined).toEqual(["assets/popup-1.css"]);
  });

  it.each(["a{background:url(dot.png)}", 'a::after{content:"</style>"}', '@import "other.css";'])(
    "stays a file where it would mean something else in the page: %s",
    (sheet) => {
      expect(withStyles(page, () => sheet)).toEqual({ html: page, inlined: [] });
    },
  );

  it("stays a file that was not built here", () => {
    expect(withStyles(page, () => undefined)).toEqual({ html: page, inlined: [] });
  });
});

describe("what a page's markup asks for ahead", () => {
  const { manifest, entities, documents, entityIndex } = archivePaths;
  it.each([
    ["reader", [manifest, entities, documents]],
    ["entity", [manifest, entities, documents, entityIndex]],
  ])("is what the page's code reads in any case, in the way it reads it: %s", (page, files) => {
    const html = readFileSync(`entrypoints/${page}/index.html`, "utf8");
    // With any other attributes a browser would read the file twice.
    const links = [
      ...html.matchAll(/<link rel="preload" as="fetch" crossorigin="anonymous" href="\/([^"]+)"/g),
    ];
    expect(links.map(([, path]) => path)).toEqual(files);
  });
});
