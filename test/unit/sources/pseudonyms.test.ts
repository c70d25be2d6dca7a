import { Pseudonyms } from "@shared/interchange/sources/pseudonyms.ts";
import { describe, expect, it } from "vitest";

const names = { values: Uint32Array.of(1, 2, 0, 1, 3), dictionary: ["", "Ana Lima", "Ben", "ana lima "] };

describe("pseudonyms", () => {
  it("give the same person the same word, and others another; blanks stay blank", () => {
    const { values, dictionary } = new Pseudonyms().column(names);
    const words = [...values].map((code) => dictionary?.[code] ?? "");
    expect(words[0]).toMatch(/^P-[2-9A-Z]{8}$/);
    expect(words).toEqual([words[0], words[1], "", words[0], words[0]]);
    expect(words[1]).not.toBe(words[0]);
  });

  it("are the same in every column of one import, and others in the next", () => {
    const one = new Pseudonyms();
    expect(one.of("Ana Lima")).toBe(one.of("ANA LIMA"));
    expect(new Pseudonyms().of("Ana Lima")).not.toBe(one.of("Ana Lima"));
  });

  it("keep nothing of the cells they stand for", () => {
    const { dictionary } = new Pseudonyms().column(names);
    expect(JSON.stringify(dictionary)).not.toMatch(/ana|lima|ben/i);
  });

  it("are never given twice, however they are drawn", () => {
    const drawn = ["P-1", "P-1", "P-2"];
    const one = new Pseudonyms(() => drawn.shift() ?? "P-3");
    expect([one.of("a"), one.of("b")]).toEqual(["P-1", "P-2"]);
  });

  it("stand for numbers, too", () => {
    const column = new Pseudonyms().column({ values: Float64Array.of(7, Number.NaN, 7), dictionary: null });
    expect([...column.values]).toEqual([1, 0, 1]);
    expect(column.dictionary).toHaveLength(2);
  });
});
