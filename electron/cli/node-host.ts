import { spawn, spawnSync } from "node:child_process";
import { UserError } from "@shared/base/result.ts";
import { startChromium } from "./chromium/chromium-printer.ts";
import { findChromium } from "./chromium/find-chromium.ts";
import { type CommandLineHost, HandedOver } from "./command.ts";
import { messages } from "./messages.ts";
import { writeTo } from "./write-to.ts";

/** How to start the application in an Electron runtime: its program and the words before the command. */
export interface ElectronProgram {
  readonly path: string;
  readonly args: readonly string[];
}
/** With `get`, a runtime may be fetched; without, only what is on the machine counts. */
export type FindElectron = (options: { get: boolean }) => Promise<ElectronProgram | null>;

const none: FindElectron = () => Promise.resolve(null);

/**
 * Plain Node cannot print. With a display the application does the whole command in Electron, so that paper is as
 * from the workbench; else an installed Chromium prints; else Electron on a display in memory (xvfb-run).
 */
export function nodeHost(options: { findElectron?: FindElectron; folder?: string }): CommandLineHost {
  const { findElectron = none, folder = process.cwd() } = options;
  return {
    folder,
    out: (text) => writeTo(process.stdout, text),
    err: (text) => writeTo(process.stderr, text),
    async openPrinter(words) {
      const wanted = process.env.FRONTSTAGE_PRINTER ?? "";
      const electronMay = wanted !== "chromium";
      if (electronMay && hasDisplay()) {
        const program = await findElectron({ get: false });
        if (program) await handOver([program.path, ...program.args, ...words], folder);
      }
      const chromium = wanted === "electron" ? null : findChromium();
      if (chromium !== null) return startChromium(chromium);
      const screen = hasDisplay() ? [] : screenInMemory();
      const program = electronMay && screen ? await findElectron({ get: true }) : null;
      if (program && screen) await handOver([...screen, program.path, ...program.args, ...words], folder);
      throw new UserError(messages.nothingPrints);
    },
  };
}

const hasDisplay = (): boolean =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The words that give a program a display where there is none; null where that cannot be done. */
function screenInMemory(): string[] | null {
  const found = spawnSync("xvfb-run", ["--help"], { stdio: "ignore" });
  return found.error === undefined ? ["xvfb-run", "-a"] : null;
}

/** Runs the command there; returns only when that process could not start or was killed, to try something else. */
async function handOver([program = "", ...args]: readonly string[], folder: string): Promise<void> {
  const { ELECTRON_RUN_AS_NODE: _not, ...env } = process.env;
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(program, args, { cwd: folder, env, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", () => resolve(null));
    child.on("exit", resolve);
  });
  if (code !== null) throw new HandedOver(code);
}
