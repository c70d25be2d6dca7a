import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const NAME = join("shared", "data", "municipal-permits.csv");

/** Where the public permit log lies: beside the repository, or beside a folder above it. See its SOURCES.md. */
export function permitPath(): string {
  for (let folder = dirname(import.meta.dirname); ; folder = dirname(folder)) {
    const path = join(folder, "..", NAME);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error("the permit log is not beside the repository");
  }
}

export const permitBytes = (): Uint8Array => new Uint8Array(readFileSync(permitPath()));
