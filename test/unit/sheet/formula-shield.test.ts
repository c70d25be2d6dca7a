import { readCells, writeCells } from "@renderer/ui/grid-model.ts";
import { shieldText, unshieldText } from "@shared/base/formula-shield.ts";
import { readCsvCells } from "@shared/interchange/sheet/csv-file.ts";
import { writeCsv } from "@shared/interchange/sheet/write-csv.ts";
import { writeTable } from "@shared/interchange/sheet/write-table.ts";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";

/** What a text is made of that tries to become a formula, and of what clients write. */
const hostile = fc
  .array(
    fc.constantFrom(
      ..."=+-@＝－'\"",
      ..." ;,.",
      ..."\t\n\r",
      "\u00a0",
      "1",
      "A1",
      "word",
      "SUM(A1)",
      "cmd|' /C calc'!A0",
      "- entry",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** How a program that does not guard itself reads a cell: blanks and quotes before it do not count. */
const isFormula = (cell: string): boolean => {
  const [, said = ""] = /^[\s"]*([=+\-@＝＋－＠].*)$/s.exec(cell) ?? [];
  // A number alone, or one that a list separator of another program follows, which no formula has there.
  if (said === "" || /^[+\-－]\s?\d[\d\s.,]*(["';\t]|$)/.test(said)) return false;
  // Words in a row, and then at most a quote that nothing closes: no formula reads so.
  return !/^[+-] [^(|!&=+*/^<>"\r\n]*(["\r\n]|$)/.test(said);
};

describe("a text that leaves for a spreadsheet", () => {
  test.each([
    ["=1+2", "'=1+2"],
    [" =1", " '=1"],
    ["\u00a0=1", "\u00a0'=1"],
    ["\n=1", "\n'=1"],
    ["＝1+1", "'＝1+1"],
    ["-A1", "'-A1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["'=quoted", "''=quoted"],
    ["'-1.5", "''-1.5"],
    ["two, -three", "two, '-three"],
    ["a\n- b&", "a\n'- b&"],
    ['see;=HYPERLINK("http://a")', `see;'=HYPERLINK("http://a")`],
    ['a;"=1', `a;"'=1`],
    ["a\tb,+cmd|' /C calc'!A0", "a\tb,'+cmd|' /C calc'!A0"],
  ])("%j is shielded", (text, shielded) => {
    expect(shieldText(text)).toBe(shielded);
    expect(unshieldText(shielded)).toBe(text);
  });

  test.each([
    "-1.5",
    "+4",
    "-12 %",
    "-1e-7",
    "+49 89 1234",
    "a-b=c",
    "Asks; -1,5",
    "first\n- second\n- third",
  ])("%j stays as it is", (text) => expect(shieldText(text)).toBe(text));

  test("comes back as it was, from a file and from the clipboard", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unshieldText(shieldText(text))).toBe(text);
        const pasted = text.replace(/\r\n?/g, "\n");
        expect(readCells(writeCells([[pasted, "end"]]))).toEqual([[pasted, "end"]]);
        expect(
          readCsvCells(
            writeCsv([
              ["head", "b", "c"],
              [text, "x", "y"],
            ]),
          ).rows[1]?.[0] ?? "",
        ).toBe(text);
      }),
    );
  });

  test("is no formula in any cell, by whatever sign the cells are parted", () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const csv = new TextDecoder().decode(writeCsv([["Paying", one, two]]));
        const copied = [
          writeCells([["Paying", one, two]]),
          writeTable({ columns: [], rows: [[one]] }, "cells"),
        ];
        for (const text of [csv, ...copied.map(String)]) {
          for (const delimiter of [",", ";", "\t"]) {
            const { data } = Papa.parse<string[]>(text.replace("\ufeff", ""), { delimiter });
            for (const cell of data.flat())
              expect(isFormula(cell), JSON.stringify([delimiter, cell])).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("takes no time, however long it is", () => {
    const begun = performance.now();
    for (const part of ["\n", " ", "'", ",-", "=", '"', "- "]) shieldText(part.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
