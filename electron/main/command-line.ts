import { mkdtempSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { app } from "electron";
import type { CommandLineHost } from "../cli/command.ts";
import { writeTo } from "../cli/write-to.ts";
import { htmlToPdf, svgToPng } from "../services/print.ts";

const PREFIX = "frontstage-command-";

/**
 * `frontstage export …`: a command without a visible window. It takes no lock and has its own empty user data, so it
 * runs beside an open workbench and touches nothing of it. Before ready; the application ends with the command.
 */
export function startCommandLine(words: readonly string[]): void {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  app.setPath("userData", folder);
  app.setPath("sessionData", folder);
  app.setPath("crashDumps", join(tmpdir(), "frontstage-crashes"));
  app.disableHardwareAcceleration();
  app.dock?.hide();
  app.on("window-all-closed", () => undefined);
  app.on("quit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  run(words).then(end, (error: unknown) => {
    console.error(error);
    return end(1);
  });
}

async function run(words: readonly string[]): Promise<number> {
  const { runCommandLine } = await import("../cli/run.ts");
  const host: CommandLineHost = {
    folder: process.cwd(),
    out: (text) => writeTo(process.stdout, text),
    err: (text) => writeTo(process.stderr, text),
    openPrinter: async () => {
      await app.whenReady();
      return { pdf: htmlToPdf, png: svgToPng, close: async () => undefined };
    },
  };
  return runCommandLine(words, host);
}

/** Only from inside the running message loop: before it, an exit skips the cleaning up and now and then hangs. */
async function end(code: number): Promise<void> {
  await app.whenReady();
  await new Promise((resolve) => setImmediate(resolve));
  app.exit(code);
}

/** Chromium makes its folder anew while it ends; the next command takes the empty one away. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    try {
      rmdirSync(join(tmpdir(), name));
    } catch {
      // It is in use, or somebody else's.
    }
  }
}
