import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkAreas } from "./areas.mjs";
import { checkColours } from "./colours.mjs";
import { checkCycles } from "./cycles.mjs";
import { checkDoors } from "./doors.mjs";
import { checkExports } from "./exports.mjs";
import { checkHosts } from "./hosts.mjs";
import { readSources } from "./imports.mjs";
import { checkLayers } from "./layers.mjs";
import { checkPackages } from "./packages.mjs";
import { checkReact } from "./react.mjs";
import { checkShape } from "./shape.mjs";
import { checkWords } from "./words.mjs";
import { checkWorkers } from "./workers.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const product = readSources(root, ["shared", "electron", "renderer"]);
const around = readSources(root, ["build", "test"]);
const all = [...product, ...around];
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const problems = [
  ...checkLayers(product),
  ...checkAreas(product),
  ...checkCycles(product),
  ...checkDoors(product),
  ...checkShape(all),
  ...checkWords(product),
  ...checkHosts(product),
  ...checkWorkers(product),
  ...checkReact(product),
  ...checkPackages(product, Object.keys(dependencies)),
  ...checkColours(product),
  ...checkExports(product, around),
];
for (const problem of problems) console.error(problem);
console.log(`${all.length} files, ${problems.length} problems of structure`);
process.exitCode = problems.length === 0 ? 0 : 1;
