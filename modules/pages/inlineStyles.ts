import type { Plugin } from "vite";

const LINK = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>\s*/g;

/**
 * Puts each page's style sheet into the page: a page is not painted, nor its field focused, before its style sheet is
 * there, and a file of its own comes after all scripts that were asked for first.
 *
 * @param sheetAt the style sheet at a path, or undefined where there is none
 * @returns the page, and the paths of the sheets that are in it now
 */
export const withStyles = (
  html: string,
  sheetAt: (path: string) => string | undefined,
): { readonly html: string; readonly inlined: readonly string[] } => {
  const inlined: string[] = [];
  const written = html.replace(LINK, (link, path: string) => {
    const sheet = sheetAt(path);
    // What would end the element early, or is found relative to the sheet, stays a file.
    if (sheet === undefined || /<\/style|url\(|@import/i.test(sheet)) return link;
    inlined.push(path);
    return `<style>${sheet.trim()}</style>\n    `;
  });
  return { html: written, inlined };
};

/** Writes style sheets into the built pages. In development they stay files, which the server exchanges. */
export const inlineStyles = (): Plugin => ({
  name: "on-record:inline-styles",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler: (_, bundle) => {
      const used = new Set<string>();
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
        const { html, inlined } = withStyles(String(file.source), (path) => {
          const sheet = bundle[path];
          return sheet?.type === "asset" ? String(sheet.source) : undefined;
        });
        file.source = html;
        for (const path of inlined) used.add(path);
      }
      for (const path of used) delete bundle[path];
    },
  },
});
