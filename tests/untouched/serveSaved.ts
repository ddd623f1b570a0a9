import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import type { ServedFolder } from "../support/serveFolder.ts";

/**
 * Saved pages are shown without their scripts and without the network: both would make two visits differ, and their
 * publishers are not to be asked for anything.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; frame-ancestors 'none'";

/** Serves a folder of saved pages on a free port of this machine, under a policy that blocks scripts and requests. */
export const serveSaved = async (folder: string): Promise<ServedFolder> => {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const body = path.endsWith(".html")
      ? await readFile(join(folder, path)).catch(() => undefined)
      : undefined;
    if (body === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
      return;
    }
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("the server of saved pages has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
};
