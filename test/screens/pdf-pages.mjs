import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../build/launcher/lib/paths.mjs";

const run = promisify(execFile);
const REPORTS = ["proposal", "plan"];

/** The pages of the sample's two reports as they are printed, out of the command line. */
export async function shootPdfPages({ out, only, theme, size }) {
  const wanted = REPORTS.filter((report) => `pdf-${report}`.includes(only));
  if (wanted.length === 0 || (theme && theme !== "light") || size) return [];
  const folder = mkdtempSync(join(tmpdir(), "frontstage-pdf-"));
  const frontstage = (...args) =>
    run(process.execPath, [join(root, "build", "launcher", "frontstage.mjs"), ...args], { cwd: folder });
  const shots = [];
  try {
    await frontstage("sample", "area-newspaper", "--to", "sample.frontstage");
    for (const report of wanted) {
      const pdf = join(folder, `${report}.pdf`);
      await frontstage("export", "sample.frontstage", "--report", report, "--to", pdf);
      const before = `pdf-${report}-`;
      for (const name of readdirSync(out).filter((name) => name.startsWith(before))) rmSync(join(out, name));
      await run("pdftoppm", ["-r", "60", "-png", pdf, join(out, `pdf-${report}`)]);
      const pages = readdirSync(out).filter((name) => name.startsWith(before));
      if (pages.length === 0) throw new Error(`${report} has no page`);
      for (const file of pages) {
        const page = file.slice(before.length, -".png".length);
        shots.push({ screen: `pdf-${report}`, theme: "page", width: page, file });
      }
      console.log(`pdf-${report}: ${pages.length} pages`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return shots;
}
