import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { eventChannel } from "@shared/ipc/contract.ts";
import { app, Menu, session } from "electron";
import { registerHandlers } from "../ipc/register.ts";
import { nativeDialogs, scriptedDialogs } from "../services/dialogs.ts";
import { Files } from "../services/files.ts";
import { Vault } from "../services/vault.ts";
import { declareScheme, serveWorkbench } from "./app-protocol.ts";
import { startCommandLine } from "./command-line.ts";
import { commandWords } from "./command-words.ts";
import { devServer, devSocket, serveFromDev } from "./dev-server.ts";
import { givenFile } from "./given-file.ts";
import { guardPages, guardSession, silenceChromium } from "./guard.ts";
import { makeHandlers } from "./handlers.ts";
import { openWorkbench, type WorkbenchWindow } from "./window.ts";

let workbench: WorkbenchWindow | null = null;
const files = new Files(testDialogs() ?? nativeDialogs);
let ending = false;

function testDialogs() {
  const script = app.isPackaged ? undefined : process.env.FRONTSTAGE_TEST_DIALOGS;
  return script ? scriptedDialogs(script) : undefined;
}

/** A double click on an engagement file, in the first program or in a second one that gives it on. */
function openGiven(path: string | null): void {
  if (path === null) return;
  files.give(path);
  workbench?.window.webContents.send(eventChannel("files.given"));
}

function focus(): void {
  const window = workbench?.window;
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function open(): void {
  workbench = openWorkbench();
  workbench.window.on("closed", () => {
    workbench = null;
  });
}

/** After ready: Chromium lays its own handlers over any that were there before. */
function followSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      workbench?.closing.leave();
      app.quit();
    });
  }
}

async function start(): Promise<void> {
  await app.whenReady();
  // Asked to end before there was anything to end: Electron forgets it.
  if (ending) return app.exit(0);
  followSignals();
  Menu.setApplicationMenu(null);
  const vaultFolder = join(app.getPath("userData"), "vault");
  mkdirSync(vaultFolder, { recursive: true });
  const vault = new Vault(vaultFolder, join(app.getPath("userData"), "IndexedDB"));
  const dev = devServer();
  guardSession(session.defaultSession, dev === null ? [] : [devSocket(dev)]);
  if (dev === null) serveWorkbench(session.defaultSession, join(__dirname, "..", "renderer"));
  else serveFromDev(session.defaultSession, dev);
  registerHandlers(makeHandlers({ files, vault, workbench: () => workbench }));
  open();
  app.on("activate", () => {
    if (workbench === null) open();
  });
}

silenceChromium(devServer() === null ? undefined : "127.0.0.1");
declareScheme();
guardPages(devServer() !== null);

const command = commandWords(process.argv, app.isPackaged);
if (command) {
  startCommandLine(command);
} else {
  if (process.env.FRONTSTAGE_USER_DATA) app.setPath("userData", process.env.FRONTSTAGE_USER_DATA);
  if (app.requestSingleInstanceLock()) {
    openGiven(givenFile(process.argv, process.cwd()));
    app.on("second-instance", (_event, argv, folder) => {
      openGiven(givenFile(argv, folder));
      focus();
    });
    // macOS gives it so, also before it is ready, and with no window left.
    app.on("open-file", (event, path) => {
      event.preventDefault();
      openGiven(path);
      if (workbench === null && app.isReady()) open();
      else focus();
    });
    app.on("window-all-closed", () => app.quit());
    app.once("before-quit", () => {
      ending = true;
    });
    start().catch((error: unknown) => {
      console.error(error);
      app.exit(1);
    });
  } else {
    app.quit();
  }
}
