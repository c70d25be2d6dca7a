import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FEATURES = new URL("../../../renderer/features/", import.meta.url);

/** The classes that a style sheet gives a look to by themselves (“.name { … }”). */
function plainClasses(css: string): string[] {
  const selectors = [...css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g)];
  return selectors.flatMap(([, list = ""]) =>
    list.split(",").flatMap((selector) => /^\.([\w-]+)$/.exec(selector.trim())?.[1] ?? []),
  );
}

/** Which features give a class its look: all style sheets are loaded into one page. */
function featuresByClass(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const sheets = readdirSync(FEATURES, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".css"),
  );
  for (const path of sheets) {
    const [feature = ""] = path.split(/[\\/]/);
    for (const name of plainClasses(readFileSync(new URL(path.replaceAll("\\", "/"), FEATURES), "utf8"))) {
      const held = found.get(name) ?? new Set<string>();
      found.set(name, held.add(feature));
    }
  }
  return found;
}

describe("the style sheets of the features", () => {
  it("are all read", () => {
    expect(plainClasses(".a,\n.b > i { color: red; }\n/* .c { } */ .d { margin: 0; }")).toEqual(["a", "d"]);
    expect(featuresByClass().size).toBeGreaterThan(100);
  });

  it("give no class a look that another feature gives it too", () => {
    const shared = [...featuresByClass()].filter(([, features]) => features.size > 1);
    expect(shared.map(([name, features]) => `${name}: ${[...features].join(", ")}`)).toEqual([]);
  });
});
