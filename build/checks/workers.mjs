import { importsOf, moduleOf } from "./imports.mjs";

const FIRST = "renderer/platform/no-eval.ts";
const STARTS = /new Worker\(\s*new URL\(\s*["'`]([^"'`]+)["'`]\s*,\s*import\.meta\.url/g;

/**
 * Workers that reach the library of schemas without having told it first that it may not try to compile code: the policy
 * of the page reports every try. A worker is a page of its own; what was said in the window does not hold in it.
 */
export function checkWorkers(sources) {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return [...new Set(sources.flatMap(startedBy))].flatMap((path) => {
    const worker = byPath.get(path);
    if (!worker || loadedBy(worker)[0]?.file === FIRST || !reachesSchemas(worker, byPath)) return [];
    return [`${path}: it makes schemas, so its first import is ${FIRST}`];
  });
}

/** The workers that a file starts. */
function startedBy(source) {
  const given = new Set(Array.from(source.text.matchAll(STARTS), ([, name]) => name));
  return given.size === 0 ? [] : importsOf(source).flatMap((one) => (given.has(one.given) ? [one.file] : []));
}

/** What is there when the program runs, in the order in which it is loaded: no types. */
function loadedBy(source) {
  if (source.path.endsWith(".css")) return [];
  const { staticImports, staticExports } = moduleOf(source);
  const isLoaded = ({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType);
  const names = new Set([
    ...staticImports.filter(isLoaded).map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ isType, moduleRequest }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
  ]);
  const imports = importsOf(source);
  return [...names].flatMap((name) =>
    imports.filter((one) => one.given === name || `${name}/`.startsWith(`${one.package}/`)).slice(0, 1),
  );
}

function reachesSchemas(from, byPath) {
  const seen = new Set([from]);
  for (const source of seen) {
    for (const { file, package: name } of loadedBy(source)) {
      if (name === "zod") return true;
      const next = byPath.get(file);
      if (next && file !== FIRST) seen.add(next);
    }
  }
  return false;
}
