import { importsOf } from "./imports.mjs";

/** From the bottom up: a file imports its own layer or a lower one. */
const LAYERS = [
  "shared/base",
  "shared/statistics",
  "shared/simulation",
  "shared/drawing",
  "shared/domain",
  "shared/interchange",
  "shared/ipc",
  "renderer/ui",
  "renderer/platform",
  "renderer/canvas",
  "renderer/workbench",
  "renderer/features",
  "renderer/app",
];
const ELECTRON = ["electron/services", "electron/cli", "electron/ipc", "electron/main"];
/** Runs under plain Node too. */
const WITHOUT_ELECTRON = "electron/cli";
/** One owner per package. */
const OWNERS = {
  dexie: ["renderer/platform/store/"],
  "@xyflow/": ["renderer/canvas/"],
  electron: ["electron/"],
};
/** Packages without a screen, a network or a file, that shared code may import. */
const PURE = new Set([
  "@cantoo/pdf-lib",
  "docx",
  "bpmn-moddle",
  "fflate",
  "fractional-indexing",
  "papaparse",
  "saxen",
  "write-excel-file",
  "zod",
]);
/** The bundler names the addresses of the fonts; their package gives none for single files. */
const DATABASE = "renderer/platform/store/database.ts";
const FONTS = /node_modules\/@fontsource\//;
const SHARED_FOR_ELECTRON = [
  "shared/base",
  "shared/drawing",
  "shared/domain",
  "shared/interchange",
  "shared/ipc",
];

const within = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const layerOf = (path) => LAYERS.findIndex((layer) => within(path, layer));
const featureOf = (path) => /^renderer\/features\/([^/]+)\//.exec(path)?.[1];

/** Problems as lines `path: what is wrong`. */
export function checkLayers(sources) {
  const problems = [];
  for (const source of sources) {
    const { path, text } = source;
    const say = (what) => problems.push(`${path}: ${what}`);
    if (/(^|\n)export (type )?\*/.test(text)) say("export * hides what a module gives");
    const home = homeProblem(path);
    if (home) say(home);
    for (const target of importsOf(source)) {
      const problem = problemOf(path, target);
      if (problem) say(problem);
    }
  }
  return [...problems, ...needlessElectron(sources)];
}

function problemOf(path, target) {
  if (target.untold) {
    return FONTS.test(target.untold) ? null : `what it imports cannot be told: ${target.untold}`;
  }
  if (target.package) return packageProblem(path, target.package);
  // Nothing would find the file it means: not the check of cycles, not this one.
  if (!/\.[a-z]+$/.test(target.file)) return `${target.file} is imported without its ending`;
  return fileProblem(path, target.file);
}

/** A file that belongs to no layer could be imported by any and import any. */
function homeProblem(path) {
  if (within(path, "electron/preload") || path.endsWith(".d.ts")) return null;
  if (path.startsWith("renderer/features/") && !featureOf(path)) return "it lies in no feature's folder";
  return layerOf(path) >= 0 || ELECTRON.some((layer) => within(path, layer))
    ? null
    : "it belongs to no layer";
}

/** What runs under plain Node may not reach the package `electron`, not even through a service. */
function needlessElectron(sources) {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const way = (path, seen) => {
    const source = byPath.get(path);
    if (!source || seen.has(path)) return null;
    seen.add(path);
    for (const target of importsOf(source)) {
      if (target.package === "electron") return [path];
      const rest = target.file ? way(target.file, seen) : null;
      if (rest) return [path, ...rest];
    }
    return null;
  };
  return sources
    .filter(({ path }) => within(path, WITHOUT_ELECTRON))
    .flatMap(({ path }) => {
      const found = way(path, new Set());
      return found ? [`${found.join(" → ")} imports electron, and there is none under plain Node`] : [];
    });
}

function packageProblem(path, name) {
  const owned = Object.keys(OWNERS).find(
    (owner) => name === owner || (owner.endsWith("/") && name.startsWith(owner)),
  );
  const owners = OWNERS[owned];
  if (owners && !owners.some((owner) => path.startsWith(owner)))
    return `only ${owners.join(", ")} may import ${name}`;
  if (within(path, "electron/preload") && name !== "electron")
    return `the preload imports electron and nothing else, not ${name}`;
  if (path.startsWith("shared/") && !PURE.has(name)) return `shared code is pure and may not import ${name}`;
  if (path.startsWith("renderer/") && name.startsWith("node:"))
    return `the page has no Node and may not import ${name}`;
  return null;
}

function fileProblem(path, file) {
  if (within(path, "electron/preload")) {
    return within(file, "shared/ipc") || within(file, "electron/preload")
      ? null
      : `the preload imports shared/ipc only, not ${file}`;
  }
  if (path.startsWith("electron/")) return electronProblem(path, file);
  const from = layerOf(path);
  if (from < 0) return null;
  if (file.startsWith("electron/")) return `${file} belongs to the main process`;
  if (within(path, "renderer/ui") && !within(file, "renderer/ui") && !within(file, "shared/base")) {
    return `the kit sees only shared/base, not ${file}`;
  }
  const to = layerOf(file);
  if (to < 0) return `${file} belongs to no layer`;
  if (to > from) return `${LAYERS[from]} may not import ${file}`;
  if (file === DATABASE && !within(path, "renderer/platform/store") && !within(path, "renderer/app"))
    return `the tables are the store's own, and not for ${path}`;
  const feature = featureOf(path);
  const other = featureOf(file);
  if (feature && other && feature !== other)
    return `the feature ${feature} may not import the feature ${other}`;
  return null;
}

function electronProblem(path, file) {
  if (file.startsWith("renderer/")) return `${file} belongs to the page`;
  if (file.startsWith("shared/")) {
    return SHARED_FOR_ELECTRON.some((folder) => within(file, folder))
      ? null
      : `the main process may not import ${file}`;
  }
  const from = ELECTRON.findIndex((layer) => within(path, layer));
  const to = ELECTRON.findIndex((layer) => within(file, layer));
  if (to < 0 && !within(file, "electron/preload") && file !== "package.json")
    return `${file} belongs to no layer`;
  return from >= 0 && to > from ? `${ELECTRON[from]} may not import ${file}` : null;
}
