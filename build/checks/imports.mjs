import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

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

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s*)?"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g;

/** What a file imports, types included: project paths from the root, or package names. */
export function importsOf({ path, text }) {
  const found = [];
  for (const match of text.matchAll(IMPORT)) {
    const name = match[1] ?? match[2];
    if (name.startsWith("@shared/")) found.push({ file: `shared/${name.slice(8)}` });
    else if (name.startsWith("@renderer/")) found.push({ file: `renderer/${name.slice(10)}` });
    else if (name.startsWith("."))
      found.push({ file: normalize(join(dirname(path), name)).replaceAll("\\", "/") });
    else
      found.push({
        package: name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : name.split("/")[0],
      });
  }
  return found;
}
