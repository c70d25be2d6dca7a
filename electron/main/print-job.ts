import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { app } from "electron";
import { writeDurably } from "../services/durable-file.ts";
import { htmlToPdf } from "../services/print.ts";

export interface PrintJob {
  readonly input: string;
  readonly output: string;
}

/**
 * `electron . --frontstage-print in.html out.pdf [--untagged] [--no-outline]`: one HTML document to one PDF, without
 * a visible window, for the command line. It takes no lock and its own empty user data, so it runs beside an open
 * workbench. Exit code 0 when the PDF is on the disk; 1 with one line on stderr.
 */
export function printJobOf(argv: readonly string[]): PrintJob | null {
  const at = argv.indexOf("--frontstage-print");
  if (at < 0) return null;
  const [input, output] = argv.slice(at + 1).filter((word) => !word.startsWith("-"));
  return { input: resolve(input ?? ""), output: resolve(output ?? "") };
}

/** Before ready: nothing of the running application's is touched. */
export function startPrintJob(job: PrintJob, argv: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "frontstage-print-"));
  app.setPath("userData", folder);
  app.setPath("sessionData", folder);
  app.disableHardwareAcceleration();
  app.on("window-all-closed", () => undefined);
  app.on("quit", () => rmSync(folder, { recursive: true, force: true }));
  const print = async () => {
    await app.whenReady();
    const html = await readFile(job.input, "utf8");
    const options = { tagged: !argv.includes("--untagged"), outline: !argv.includes("--no-outline") };
    await writeDurably(job.output, await htmlToPdf(html, options));
  };
  print().then(
    () => app.exit(0),
    (error: unknown) => {
      console.error(`Printing failed: ${error instanceof Error ? error.message : String(error)}`);
      app.exit(1);
    },
  );
}
