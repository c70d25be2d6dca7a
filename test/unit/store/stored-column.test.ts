import { fromStored, toStored } from "@renderer/platform/store/stored-column.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const numbers = (...values: number[]): DatasetColumn => ({
  values: Float64Array.from(values),
  dictionary: null,
});
const widthOf = (column: DatasetColumn) => {
  const stored = toStored(column);
  if ("codes" in stored) return stored.codes.BYTES_PER_ELEMENT;
  return ("narrow" in stored ? stored.narrow : stored.values).BYTES_PER_ELEMENT;
};

describe("a column in the store", () => {
  it("is what it was, whatever it holds", () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 300 }),
      fc.double(),
      fc.constantFrom(Number.NaN, -0, 254, 255, 65_534, 65_535, 65_536, -1, 0.5, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const back = fromStored(toStored(numbers(...values)));
        expect(back.dictionary).toBeNull();
        expect(back.values).toBeInstanceOf(Float64Array);
        expect([...back.values].every((held, row) => Object.is(held, values[row]))).toBe(true);
      }),
    );
  });

  it.each([2, 200, 255, 256, 257, 999, 1_000, 70_000])("keeps the codes of %d words", (words) => {
    const dictionary = Array.from({ length: words }, (_, code) => (code === 0 ? "" : `word ${code}`));
    const column = { values: Uint32Array.from(dictionary, (_, code) => code), dictionary };
    expect(fromStored(toStored(column))).toEqual(column);
  });

  it("keeps many texts in their order, whatever letters they have and however long they are", () => {
    const texts = ["", "", "ï", "\ud83d", "\ude00", "a\u0000b", "long ".repeat(1_000)];
    const dictionary = Array.from({ length: 1_400 }, (_, code) => texts[code % texts.length] ?? "");
    const column = { values: Uint32Array.from(dictionary, (_, code) => code), dictionary };
    const stored = toStored(column);
    expect(Array.isArray(stored.dictionary)).toBe(false);
    expect(fromStored(structuredClone(stored))).toEqual(column);
  });

  it("takes a byte for each answer, two for larger numbers, and what it needs for others", () => {
    expect(widthOf(numbers(1, 7, Number.NaN, 100))).toBe(1);
    expect(widthOf(numbers(1, 255))).toBe(2);
    expect(widthOf(numbers(1, 65_535))).toBe(8);
    expect(widthOf(numbers(1, 2.5))).toBe(8);
    expect(widthOf({ values: Uint32Array.of(1, 0), dictionary: ["", "yes"] })).toBe(1);
  });

  it("that an earlier version wrote is read as it lies there", () => {
    const column = numbers(1, Number.NaN);
    expect(fromStored(column)).toBe(column);
  });
});
