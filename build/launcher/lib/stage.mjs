import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dist, root } from "./paths.mjs";

/** What of package.json the application itself reads; no dependency, because the bundles hold them. */
const KEPT = ["name", "productName", "version", "description", "author", "license", "main"];
/** Traces of the build that nobody needs at run time. */
const LEFT_OUT = /(\.map|sources\.sha256)$/;

/** Lays what goes into the archive into `folder`: dist/ and a package.json without dependencies. */
export function stage(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(dist, join(folder, "dist"), { recursive: true, filter: (source) => !LEFT_OUT.test(source) });
  const full = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const kept = Object.fromEntries(KEPT.map((key) => [key, full[key]]));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(kept, null, 2)}\n`);
}
