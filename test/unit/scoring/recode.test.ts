import { findBadCells, readCell, recodeColumn } from "@shared/domain/scoring/recode.ts";
import { describe, expect, it } from "vitest";

const plain = { minimum: 1, maximum: 7, missing: [], codes: [], shift: 0, reversed: false };

describe("a cell", () => {
  it.each([
    ["5", { kind: "answer", value: 5 }],
    [" 5,5 ", { kind: "answer", value: 5.5 }],
    ["", { kind: "blank" }],
    ["n.a.", { kind: "not-a-number" }],
    ["8", { kind: "outside", value: 8 }],
    ["0x10", { kind: "not-a-number" }],
    ["Infinity", { kind: "not-a-number" }],
  ])("%s", (text, reading) => expect(readCell(text, plain)).toEqual(reading));

  it("is not answered when it holds a missing code, whatever the case", () => {
    expect(readCell("NA", { ...plain, missing: ["na"] })).toEqual({ kind: "blank" });
    expect(readCell("99", { ...plain, missing: ["99"] })).toEqual({ kind: "blank" });
  });
  it("is what a word was said to mean", () => {
    const codes = [{ from: "Agree", to: 4 }];
    expect(readCell("agree", { ...plain, codes, shift: -1 })).toEqual({ kind: "answer", value: 4 });
  });
  it("is shifted, then placed on the scale, then turned round", () => {
    const nps = { ...plain, minimum: 0, maximum: 10, shift: -1 };
    expect(readCell("11", nps)).toEqual({ kind: "answer", value: 10 });
    expect(readCell("11", { ...nps, shift: 0 })).toEqual({ kind: "outside", value: 11 });
    expect(readCell("1", { ...plain, reversed: true })).toEqual({ kind: "answer", value: 7 });
  });
});

describe("a column", () => {
  const words = { values: Uint32Array.from([1, 2, 0, 3, 2]), dictionary: ["", "5", "n.a.", "9"] };

  it("leaves out what cannot be read", () => {
    expect([...recodeColumn(words, plain)]).toEqual([5, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
  it("names the bad cells by row", () => {
    const found = findBadCells(words, plain, 2);
    expect(found).toMatchObject({ count: 3, answered: 1 });
    expect(found.cells.map(({ row, text }) => `${row} ${text}`)).toEqual(["1 n.a.", "3 9"]);
  });
  it("of numbers is read the same way", () => {
    const numbers = { values: Float64Array.from([1, Number.NaN, 11]), dictionary: null };
    expect([...recodeColumn(numbers, { ...plain, minimum: 0, maximum: 10, shift: -1 })]).toEqual([
      0,
      Number.NaN,
      10,
    ]);
  });
});
