import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { protocol, type Session } from "electron";
import { fileOf } from "./file-of.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Nothing from outside, no inline script, no form, no plug-in. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; frame-src 'self' blob:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Before the application is ready: app:// is a secure origin with a store of its own. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: "app", privileges }]);
}

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
};

/** Serves the built workbench from `folder` under app://frontstage, and nothing else. */
export function serveWorkbench(session: Session, folder: string): void {
  const refuse = (status: number) => new Response("", { status, headers: HEADERS });
  session.protocol.handle("app", async (request) => {
    const file = request.method === "GET" ? fileOf(folder, request.url) : null;
    if (file === null) return refuse(403);
    try {
      const bytes = await readFile(file);
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      return new Response(new Uint8Array(bytes), { headers: { ...HEADERS, "Content-Type": type } });
    } catch {
      return refuse(404);
    }
  });
}
