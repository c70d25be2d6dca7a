import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ContextService } from "../../renderer/platform/services/services.ts";
import { readKept, writeKept } from "../../renderer/platform/services/storage.ts";

const ROOT = join(import.meta.dirname, "../../renderer");

/** Never run: each of these lines must be refused by the compiler, else the expected error is one itself. */
function refusedByTheCompiler(context: ContextService): void {
  // @ts-expect-error a kept key without a scope
  readKept("frontstage.whatever", {});
  // @ts-expect-error a family of keys without its id
  writeKept("frontstage.layout", {});
  // @ts-expect-error a context key without a scope
  context.set("whatever", true);
  readKept("frontstage.layout:abc", {});
  context.set("zen", true);
}

it("a key without a scope does not compile", () => {
  expect(refusedByTheCompiler).toBeTypeOf("function");
});

describe("what outlives a reload", () => {
  it("is written in one place, under a key that names its scope", () => {
    const files = (readdirSync(ROOT, { recursive: true }) as string[]).filter((path) => /\.tsx?$/.test(path));
    const writers = files.filter((path) =>
      /\b(localStorage|sessionStorage)\b/.test(readFileSync(join(ROOT, path), "utf8")),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(writers).toEqual(["platform/services/storage.ts"]);
  });
});
