import { describe, expect, it } from "vitest";
import { withStyles } from "../../../modules/pages/inlineStyles.ts";
import { sharedFiles } from "../../../modules/pages/sharedCode.ts";

/** Modules by id, with what each imports at once and on demand. */
const graph = (
  modules: Readonly<
    Record<string, { readonly imports: readonly string[]; readonly later?: readonly string[] }>
  >,
) => {
  const ids = Object.keys(modules);
  const files = sharedFiles(ids, (id) => ({
    importedIds: modules[id]?.imports ?? [],
    isEntry: id.endsWith(".html"),
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
