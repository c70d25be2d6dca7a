import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkAreas } from "./areas.mjs";
import { checkCycles } from "./cycles.mjs";
import { checkDoors } from "./doors.mjs";
import { readSources } from "./imports.mjs";
import { checkLayers } from "./layers.mjs";
import { checkShape } from "./shape.mjs";
import { checkWords } from "./words.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const product = readSources(root, ["shared", "electron", "renderer"]);
const all = [...product, ...readSources(root, ["build", "test"])];
const problems = [
  ...checkLayers(product),
  ...checkAreas(product),
  ...checkCycles(product),
  ...checkDoors(product),
  ...checkShape(all),
  ...checkWords(product),
];
for (const problem of problems) console.error(problem);
console.log(`${all.length} files, ${problems.length} problems of structure`);
process.exitCode = problems.length === 0 ? 0 : 1;
