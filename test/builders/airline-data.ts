import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const NAME = join("shared", "data", "airline-expectations.csv");

/** Where the public airline survey lies: beside the repository, or beside a folder above it. See its SOURCES.md. */
export function airlinePath(): string {
  for (let folder = dirname(import.meta.dirname); ; folder = dirname(folder)) {
    const path = join(folder, "..", NAME);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error("the airline survey is not beside the repository");
  }
}

export const airlineBytes = (): Uint8Array => new Uint8Array(readFileSync(airlinePath()));
