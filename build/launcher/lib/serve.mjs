import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { dist } from "./paths.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
};

/** The same rules as in the desktop application: nothing from outside, no inline script. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; frame-src 'self' blob:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The file below `folder` that a request names; null for a way out of it and for an address that is none. */
function fileOf(folder, url) {
  let path;
  try {
    path = normalize(decodeURIComponent(url.split("?")[0] ?? "/"));
  } catch {
    return null;
  }
  const file = join(folder, path === sep ? "index.html" : path);
  return file.startsWith(folder + sep) && !path.includes("\0") ? file : null;
}

/** Serves the built workbench on 127.0.0.1 only; resolves to its address and a way to end it. */
export function serve(port = 0) {
  const folder = join(dist, "renderer");
  const server = createServer(async (request, response) => {
    const file = fileOf(folder, request.url ?? "/");
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
    // A request may come in while the server ends; it has no address then.
    const own = server.address()?.port;
    const isOurs = [`127.0.0.1:${own}`, `localhost:${own}`].includes(request.headers.host ?? "");
    if (!isOurs || file === null || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(403).end();
      return;
    }
    try {
      const bytes = await readFile(file);
      response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((done) => server.close(done)),
      });
    });
  });
}
