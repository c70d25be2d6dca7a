import { type BrowserWindow, dialog } from "electron";

const MINUTE = 60_000;

/**
 * A page that died is loaded again and replays from store and journal. Twice within a minute: the welcome page
 * comes instead, because opening the same engagement may be what kills it.
 */
export function followCrashes(window: BrowserWindow, address: (after: "crash" | "crashes") => string): void {
  let last = 0;
  const reload = () => {
    if (window.isDestroyed()) return;
    const again = Date.now() - last < MINUTE;
    last = Date.now();
    void window.loadURL(address(again ? "crashes" : "crash"));
  };
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") setImmediate(reload);
  });
  window.on("unresponsive", async () => {
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      message: "Frontstage does not answer",
      detail: "Wait a little, or load the window again. What was saved is safe.",
      buttons: ["Wait", "Load again"],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
  });
}
