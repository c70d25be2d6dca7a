import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild } from "./lib/build.mjs";
import { ensureTestTools } from "./lib/debian.mjs";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { root } from "./lib/paths.mjs";

const USAGE = `npm run screenshots -- [--out DIR] [--only NAME] [--theme THEME] [--size WIDTH]
  --out DIR      where the pictures go (out/screenshots)
  --only NAME    only the screens whose name has this in it
  --theme THEME  light, dark, high-contrast or projection
  --size WIDTH   1440 or 1920`;

const text = { type: "string" };
const { values } = parseArgs({
  options: { out: text, only: text, theme: text, size: text, help: { type: "boolean", short: "h" } },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
ensureInstall(root);
ensureTestTools();
ensureBuild();
// Only now: what it imports is installed by the lines above.
const { takeScreenshots } = await import("../../test/screens/take-screenshots.mjs");
const out = resolve(values.out ?? "out/screenshots");
const { pictures, problems } = await takeScreenshots({ ...values, out });
for (const problem of problems) console.error(`FAIL ${problem}`);
const said = problems.length === 0 ? "no problem" : `${problems.length} problems`;
console.log(`${pictures} pictures in ${out} (open index.html), ${said}.`);
process.exitCode = problems.length === 0 && pictures > 0 ? 0 : 1;
