import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "vite";

const SKIP = new Set(["node_modules", "dist", "out", ".git"]);

/** Every source file below the folders, as { path, text } with forward slashes. */
export function readSources(root, folders) {
  const files = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIP.has(entry.name)) walk(path);
      } else if (/\.(ts|tsx|mjs|css)$/.test(entry.name)) {
        files.push({ path, text: readFileSync(join(root, path), "utf8") });
      }
    }
  };
  for (const folder of folders) walk(folder);
  return files;
}

const parsed = new WeakMap();

/** A file as the compiler reads it, once. */
export function parse(source) {
  const found = parsed.get(source) ?? parseSync(source.path, source.text);
  parsed.set(source, found);
  return found;
}

/** What it imports and exports. */
export const moduleOf = (source) => parse(source).module;

const known = new WeakMap();

/**
 * What a file imports, types, workers and style sheets included: project paths from the root, or package names. What cannot
 * be told from the text alone (an address that is figured, a pattern of names) is `untold`, with the words it stands in.
 */
export function importsOf(source) {
  const found = known.get(source) ?? namesIn(source).map((name) => targetOf(source.path, name));
  known.set(source, found);
  return found;
}

function namesIn(source) {
  const { path, text } = source;
  if (path.endsWith(".css"))
    return Array.from(text.matchAll(/@import\s+(?:url\()?["']([^"']+)/g), ([, name]) => name);
  const { module, errors } = parse(source);
  if (errors.length > 0) return [{ untold: `this cannot be read: ${errors[0].message}` }];
  const workers = text.matchAll(/new URL\(\s*["'`]([^"'`]+)["'`]\s*,\s*import\.meta\.url/g);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => literalOf(text.slice(start, end))),
    ...Array.from(text.matchAll(/(?:typeof |[=:<|&(,] *)import\("([^"]+)"\)/g), ([, name]) => name),
    ...Array.from(workers, ([, name]) => name),
    ...module.importMetas.flatMap(({ end }) => globAt(text, end)),
  ];
}

/** A text that is written out; anything else is figured when the program runs. */
function literalOf(words) {
  return /^(["'`])([^"'`$]*)\1$/.exec(words)?.[2] ?? { untold: `import(${words})` };
}

/** The names of `import.meta.glob`, of packages as of files. */
function globAt(text, at) {
  const first = /^\.glob(?:<[^>]*>)?\(\s*(\[[^\]]*\]|(["'`]).*?\2)/s.exec(text.slice(at))?.[1] ?? "";
  return Array.from(first.matchAll(/["'`]([^"'`]+)["'`]/g), ([, name]) => name);
}

function targetOf(path, given) {
  if (typeof given !== "string") return given;
  const name = given.replace(/\?.*$/, "");
  if (name.startsWith("@shared/")) return { file: `shared/${name.slice(8)}`, given };
  if (name.startsWith("@renderer/")) return { file: `renderer/${name.slice(10)}`, given };
  if (!/^[./]/.test(name))
    return { package: name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : name.split("/")[0] };
  const file = normalize(name.startsWith("/") ? name.slice(1) : join(dirname(path), name)).replaceAll(
    "\\",
    "/",
  );
  return file.includes("node_modules/")
    ? { untold: `${given}, past the name of its package` }
    : { file, given };
}
