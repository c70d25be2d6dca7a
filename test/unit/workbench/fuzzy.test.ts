import { findFuzzy } from "@renderer/workbench/palette/fuzzy.ts";
import { describe, expect, it } from "vitest";

const found = (texts: readonly string[], query: string) =>
  findFuzzy(texts, (text) => text, query).map(({ item }) => item);

describe("what is typed into the palette", () => {
  it("finds the name that begins so first, before others that hold the same words", () => {
    const texts = ["Show the figures of everybody Measures", "Show the measures Measures", "Measures"];
    expect(found(texts, "Show the measures")[0]).toBe("Show the measures Measures");
  });

  it("finds words in whatever order, and nothing that lacks one", () => {
    expect(found(["Export picture", "Import data"], "data import")).toEqual(["Import data"]);
  });
});
