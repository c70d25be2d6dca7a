import { join } from "node:path";
import { app, BrowserWindow } from "electron";
import { ORIGIN } from "../ipc/sender.ts";
import { CloseWindow } from "./close-window.ts";
import { followCrashes } from "./crashes.ts";
import { rememberedState, rememberState } from "./window-state.ts";

export interface WorkbenchWindow {
  readonly window: BrowserWindow;
  readonly closing: CloseWindow;
}

/** The one window of the workbench: isolated, sandboxed, without Node. */
export function openWorkbench(): WorkbenchWindow {
  const { maximized, ...bounds } = rememberedState();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: "Frontstage",
    icon: join(__dirname, "..", "renderer", "icon.png"),
    webPreferences: {
      preload: join(__dirname, "..", "preload", "preload.cjs"),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  if (maximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  const closing = new CloseWindow(window);
  window.on("close", () => rememberState(window));
  followCrashes(window, address);
  void window.loadURL(address());
  return { window, closing };
}

/** `after` tells the page what happened. Tests reach the services with FRONTSTAGE_TEST; nobody else does. */
function address(after?: "crash" | "crashes"): string {
  const url = new URL(`${ORIGIN}/index.html`);
  if (process.env.FRONTSTAGE_TEST === "1" && !app.isPackaged) url.searchParams.set("test", "1");
  if (after !== undefined) url.searchParams.set("after", after);
  return url.href;
}
