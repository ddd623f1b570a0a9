import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, join } from "node:path";

/** A page to measure on. */
export type BenchPage = { readonly name: string; readonly html: string };

/** The saved pages (`*.html`) of a folder, in the order of their names. */
export const readPages = (folder: string): readonly BenchPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => ({ name: basename(file, ".html"), html: readFileSync(join(folder, file), "utf8") }));

export type ServedPages = { readonly origin: string; readonly close: () => Promise<void> };

/** Where the page is served that the others are framed in. */
export const HARNESS = "/harness";

/** No scripts and no requests: both would make two runs differ, and publishers are not to be asked for anything. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";
/** A page isolated from other origins gets a clock of 5 µs instead of 100. */
const isolated = {
  "content-type": "text/html; charset=utf-8",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** Serves pages at `/NAME` on a free port of this machine. */
export const servePages = async (pages: readonly BenchPage[]): Promise<ServedPages> => {
  const byName = new Map(pages.map(({ name, html }) => [name, html]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === HARNESS) {
      response.writeHead(200, isolated).end("<!doctype html><title>bench</title><body>");
      return;
    }
    const html = byName.get(decodeURIComponent(path.slice(1)));
    if (html === undefined) response.writeHead(404).end();
    else response.writeHead(200, { ...isolated, "content-security-policy": policy }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the bench's server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
};
