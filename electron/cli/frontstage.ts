import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type FindElectron, nodeHost } from "./node-host.ts";
import { runCommandLine } from "./run.ts";

/** The command line under plain Node; the launcher tells how to find an Electron runtime. */
export const main = (
  words: readonly string[],
  options: { findElectron?: FindElectron; folder?: string } = {},
): Promise<number> => runCommandLine(words, nodeHost(options));

const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
