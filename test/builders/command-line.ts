import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandLineHost, Printer } from "../../electron/cli/command.ts";
import { runCommandLine } from "../../electron/cli/run.ts";

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line in a folder of its own, without a process around it; it prints only with the printer given. */
export function commandLineIn(folder = mkdtempSync(join(tmpdir(), "frontstage-cli-")), printer?: Printer) {
  return {
    folder,
    async run(...words: string[]): Promise<CommandRun> {
      let out = "";
      let err = "";
      const host: CommandLineHost = {
        folder,
        out: async (text) => {
          out += text;
        },
        err: async (text) => {
          err += text;
        },
        openPrinter: () => (printer ? Promise.resolve(printer) : Promise.reject(new Error("no printer"))),
      };
      const code = await runCommandLine(words, host);
      return { code, out, err };
    },
  };
}
