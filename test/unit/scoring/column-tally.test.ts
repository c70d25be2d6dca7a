import { tallyOf } from "@shared/domain/scoring/column-tally.ts";
import { findBadCells, readCell } from "@shared/domain/scoring/recode.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const numbers = (...values: number[]) => ({ values: Float64Array.from(values), dictionary: null });
const PLAIN = { minimum: 1, maximum: 5, missing: ["99"], codes: [], shift: 0, reversed: false };

describe("how often each different cell stands in a column", () => {
  it("is counted in the order in which they come first; blanks are none", () => {
    const column = numbers(3, Number.NaN, 0.5, 3, -1, 5000, -0, 0.5);
    expect(tallyOf(column)).toEqual({ cells: [3, 0.5, -1, 5000, 0], counts: [2, 2, 1, 1, 1], filled: 7 });
  });

  it("is counted of words by their codes", () => {
    const column = { values: Uint32Array.of(2, 0, 1, 2), dictionary: ["", "a", "b"] };
    expect(tallyOf(column)).toEqual({ cells: [2, 1], counts: [2, 1], filled: 3 });
  });

  it("is not kept of a column of nothing but different cells", () => {
    expect(tallyOf(numbers(...Array.from({ length: 30_000 }, (_, row) => row / 3)))).toBeNull();
  });

  it("finds the same bad cells as a look at every row", () => {
    const cell = fc.oneof(fc.integer({ min: -2, max: 8 }), fc.constantFrom(Number.NaN, 99, 2.5, 7000));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (values, limit) => {
        const readings = values.map((value) => readCell(Number.isNaN(value) ? "" : String(value), PLAIN));
        const bad = readings.flatMap(({ kind }, row) => (kind === "answer" || kind === "blank" ? [] : [row]));
        const { cells, count, answered } = findBadCells(numbers(...values), PLAIN, limit);
        expect(cells.map(({ row }) => row)).toEqual(bad.slice(0, limit));
        expect(count).toBe(bad.length);
        expect(answered).toBe(readings.filter(({ kind }) => kind === "answer").length);
      }),
    );
  });
});
