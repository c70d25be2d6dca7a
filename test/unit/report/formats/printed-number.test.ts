import { reportFormat } from "@shared/domain/report/format.ts";
import {
  cellValue,
  numberFormat,
  numberReader,
  plainNumber,
} from "@shared/interchange/report-tables/printed-number.ts";
import { sheetNamer } from "@shared/interchange/report-tables/sheet-names.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const LANGUAGES = ["en", "de", "fr", "es", "pt", "nl", "nb", "de-CH", "en-IN"];

describe("a number that a report prints", () => {
  const read = numberReader("en");

  it.each([
    ["4.20", 4.2, "4.20"],
    ["−2.10", -2.1, "-2.10"],
    ["+0.3", 0.3, "+0.3"],
    ["1,200", 1200, "1200"],
    ["12\u00A0%", 0.12, "12"],
    ["97.5\u00A0%", 0.975, "97.5"],
    ["−26.85\u00A0EUR", -26.85, "-26.85"],
    ["0", 0, "0"],
  ])("%s is %d in a workbook and %s in CSV", (text, value, plain) => {
    const number = read(text);
    expect(number && [cellValue(number), plainNumber(number)]).toEqual([value, plain]);
  });

  it.each([
    "2026",
    "007",
    "-2.1",
    "1,20",
    "4.31 … 4.70",
    "59 to 37\u00A0min",
    "n/a",
    "•",
    "3, 7, 8",
    "2 of 7",
    "Paid in 3",
    "",
    "1.",
    "12\u00A0=1+1",
    '12\u00A0a"b',
    "123456789012345678",
  ])("“%s” stays a text", (text) => {
    expect(read(text)).toBeNull();
  });

  it("keeps the blank before its unit as it was printed", () => {
    expect(["25 days", "25\u00A0days"].map((text) => read(text)?.space)).toEqual([" ", "\u00A0"]);
  });

  it("has a format with its sign, its places and its unit", () => {
    const formats = ["+0.3", "1,200", "12.5\u00A0%", "2.0\u00A0days"].map((text) => {
      const number = read(text);
      return number && numberFormat(number).split(";")[0];
    });
    expect(formats).toEqual(['"+"#,##0.0', "#,##0", '#,##0.0"\u00A0"%', '#,##0.0"\u00A0days"']);
  });

  it("is read back in every language as it was printed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom("", "\u00A0%", "\u00A0min", "\u00A0EUR"),
        fc.boolean(),
        (language, whole, digits, unit, isSigned) => {
          const format = reportFormat(language, "");
          const value = Number(`${whole}e-${digits}`);
          const text = (isSigned ? format.signed(value, digits) : format.number(value, digits)) + unit;
          expect(numberReader(language)(text)).toMatchObject({ value, digits, unit: unit.trim() });
        },
      ),
    );
  });
});

describe("the name of a sheet", () => {
  it("is its own, short enough, and without the signs that no sheet has", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 30 }), (titles) => {
        const nameFor = sheetNamer(["Contents"]);
        const names = titles.map((title) => nameFor(title, ""));
        expect(new Set(["contents", "history", ...names.map((name) => name.toLowerCase())]).size).toBe(
          names.length + 2,
        );
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      }),
    );
  });

  it.each([
    [
      ["Lane by lane", "lane by lane"],
      ["Lane by lane", "lane by lane 2"],
    ],
    [
      ["Is it a strategy?", "History"],
      ["Is it a strategy", "History 2"],
    ],
    [["Where the new service may go wrong"], ["Where the new service may go"]],
  ])("of %j is %j", (titles, names) => {
    const nameFor = sheetNamer([]);
    expect(titles.map((title) => nameFor(title, ""))).toEqual(names);
  });
});
