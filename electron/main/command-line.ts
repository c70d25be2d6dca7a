import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { app } from "electron";
import type { CommandLineHost } from "../cli/command.ts";
import { writeTo } from "../cli/write-to.ts";
import { htmlToPdf, svgToPng } from "../services/print.ts";

/**
 * `frontstage export …`: a command without a visible window. It takes no lock and has its own empty user data, so it
 * runs beside an open workbench and touches nothing of it. Before ready; the application ends with the command.
 */
export function startCommandLine(words: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "frontstage-command-"));
  app.setPath("userData", folder);
  app.setPath("sessionData", folder);
  app.disableHardwareAcceleration();
  app.dock?.hide();
  app.on("window-all-closed", () => undefined);
  // After everything else: Chromium still writes when the application says that it quits.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const host: CommandLineHost = {
    folder: process.cwd(),
    out: (text) => writeTo(process.stdout, text),
    err: (text) => writeTo(process.stderr, text),
    openPrinter: async () => {
      await app.whenReady();
      return { pdf: htmlToPdf, png: svgToPng, close: async () => undefined };
    },
  };
  const run = async () => {
    const { runCommandLine } = await import("../cli/run.ts");
    const code = await runCommandLine(words, host);
    await app.whenReady();
    app.exit(code);
  };
  run().catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
}
