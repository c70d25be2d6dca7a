import { app, type Session } from "electron";

const POLICY = (socket: string) =>
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; frame-src 'self' blob:; " +
  `connect-src 'self' ${socket}`;

/** Where `npm run dev` serves the page from; null in every other start. A packaged application knows no such place. */
export function devServer(): string | null {
  const named = process.env.FRONTSTAGE_DEV_SERVER;
  if (app.isPackaged || named === undefined) return null;
  return /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(named) ? named : null;
}

/** The address that the page hears of changes through: the one request that may leave app://. */
export const devSocket = (server: string): string => server.replace("http:", "ws:");

/** The page keeps its address, so that its store and the check of senders are the ones of every other start. */
export function serveFromDev(session: Session, server: string): void {
  session.protocol.handle("app", async (request) => {
    const { host, pathname, search } = new URL(request.url);
    if (host !== "frontstage" || request.method !== "GET") return new Response("", { status: 403 });
    // Not through Chromium, whose requests to the outside are stopped.
    const answer = await globalThis.fetch(`${server}${pathname}${search}`);
    return new Response(await answer.arrayBuffer(), {
      status: answer.status,
      headers: {
        "Content-Type": answer.headers.get("content-type") ?? "application/octet-stream",
        "Content-Security-Policy": POLICY(devSocket(server)),
        "Cache-Control": "no-store",
      },
    });
  });
}
