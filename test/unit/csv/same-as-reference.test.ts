import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import type { DataTable } from "@shared/interchange/table/data-table.ts";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { referenceCsv } from "../../builders/tables/reference-csv.ts";

const DELIMITERS = [",", ";", "\t", "|", "^", "¦"] as const;
const NEWLINES = ["\n", "\r\n", "\r"] as const;

const word = fc.constantFrom(
  "yes",
  "no",
  "Größe",
  "李",
  "NA",
  "",
  " ",
  "  x ",
  "a b",
  "0",
  "007",
  "-0",
  "+5",
  ".5",
  "5.",
);
const number = fc.oneof(
  fc.integer({ min: -20, max: 120 }).map(String),
  fc.double({ noNaN: true }).map(String),
  fc.double({ min: -1e4, max: 1e4, noNaN: true }).map((value) => value.toFixed(3)),
  fc.constantFrom("1,5", "1.234,5", "1,234.5", "1e3", "123456789012345678", "−2", "0.30000000000000004"),
);
const odd = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\t", "|", "\n", "\r\n", " ", "é", "1") });
const cell = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 3, arbitrary: word },
  { weight: 1, arbitrary: odd },
);

const same = (table: DataTable) => ({
  names: table.names,
  columns: table.columns.map(({ values, dictionary }) => ({ values: Array.from(values), dictionary })),
  rowCount: table.rowCount,
  skippedBefore: table.skippedBefore,
  // The established reader knows nothing of totals, which random numbers may look like.
  problems: table.problems.filter(({ kind }) => kind !== "totals"),
  problemCount: table.problemCount - (table.totals?.rows.length ?? 0),
});

/** A header of words, so that nothing above it is passed over, and rows of any cells, some of them short or long. */
const file = fc.record({
  width: fc.integer({ min: 1, max: 6 }),
  rows: fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 40 }),
  delimiter: fc.constantFrom(...DELIMITERS),
  newline: fc.constantFrom(...NEWLINES),
  quotes: fc.boolean(),
  decimal: fc.constantFrom(".", "," as const),
  end: fc.boolean(),
});

describe("a delimited text", () => {
  it("becomes the table that the established reader gives, cell for cell, with the same problems", () => {
    fc.assert(
      fc.property(file, ({ width, rows, delimiter, newline, quotes, decimal, end }) => {
        const header = Array.from({ length: width }, (_, column) => `column ${column}`);
        const whole = rows.map((row) => (row.length === 0 ? Array<string>(width).fill("x") : row));
        const text = Papa.unparse([header, ...whole], { delimiter, newline, quotes }) + (end ? newline : "");
        const table = readCsv(new TextEncoder().encode(text), {
          delimiter,
          decimal,
          headerRows: 1,
          skippedRows: 0,
        });
        expect(same(table)).toEqual(same(referenceCsv(text, { delimiter, decimal }) as DataTable));
      }),
      { numRuns: 1500 },
    );
  });

  it("in UTF-16 or Windows-1252 is the same as in UTF-8", () => {
    const text = "Name;Größe\nÅsa;1,5\nJosé;2,5\n";
    const wide = (little: boolean) => {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
      return bytes;
    };
    const narrow = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const expected = same(readCsv(new TextEncoder().encode(text)));
    expect(expected.columns[1]?.values).toEqual([1.5, 2.5]);
    for (const [encoding, bytes] of [
      ["utf-16le", wide(true)],
      ["utf-16be", wide(false)],
      ["windows-1252", narrow],
    ] as const) {
      const table = readCsv(bytes);
      expect(table.encoding).toBe(encoding);
      expect(same(table)).toEqual(expected);
    }
  });

  it("may be parted by a character of its own encoding", () => {
    const bytes = Uint8Array.from("a§b\n1§2\n", (sign) => sign.charCodeAt(0));
    expect(readCsv(bytes, { delimiter: "§", encoding: "windows-1252" }).names).toEqual(["a", "b"]);
    expect(() => readCsv(bytes, { delimiter: "李", encoding: "windows-1252" })).toThrow("has no “李”");
    expect(() => readCsv(bytes, { delimiter: "ab" })).toThrow("give one character");
  });
});
