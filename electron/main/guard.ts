import { app, type Session } from "electron";

const GRANTED = new Set(["persistent-storage", "clipboard-sanitized-write"]);
const LOCAL = /^(app:\/\/frontstage\/|blob:|data:|devtools:)/;

/** Before ready: Chromium's own services stay silent, and no name resolves to anything (but `also`, an address here). */
export function silenceChromium(also?: string): void {
  for (const name of [
    "disable-background-networking",
    "disable-component-update",
    "disable-default-apps",
    "disable-domain-reliability",
    "disable-sync",
    "no-first-run",
    "no-pings",
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch("host-resolver-rules", `MAP * ~NOTFOUND${also ? `, EXCLUDE ${also}` : ""}`);
  app.commandLine.appendSwitch(
    "disable-features",
    "OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater",
  );
}

/** Denies by default: permissions, requests out of the machine (but to `also`), downloads. */
export function guardSession(session: Session, also: readonly string[] = []): void {
  const stays = (url: string) => LOCAL.test(url) || also.some((place) => url.startsWith(`${place}/`));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(GRANTED.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !stays(details.url) }));
  session.on("will-download", (event) => event.preventDefault());
}

/**
 * Every page there will ever be: it stays where it is, opens no window and holds no webview. Only in development it
 * may load itself again.
 */
export function guardPages(mayReload = false): void {
  app.on("web-contents-created", (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.on("will-navigate", (event) => {
      if (!mayReload || event.url !== contents.getURL()) event.preventDefault();
    });
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
  });
}
