import { readFileSync } from "node:fs";
import { UserError } from "@shared/base/result.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";
import { detectEncoding } from "@shared/interchange/csv/detect-encoding.ts";
import { plainNumber } from "@shared/interchange/csv/plain-number.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { type DataTable, fileRow } from "@shared/interchange/table/data-table.ts";
import { describe, expect, it } from "vitest";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/survey/${name}`, import.meta.url)));
const bytes = (text: string) => new TextEncoder().encode(text);
const column = (table: DataTable, name: string) => {
  const held = table.columns[table.names.indexOf(name)];
  if (!held) throw new Error(`no column ${name}`);
  return Array.from(held.values, (_, row) => cellText(held, row));
};

describe("a German spreadsheet in Windows-1252", () => {
  const table = readCsv(fixture("german-windows-1252.csv"));

  it("is read with its own encoding, delimiter and decimal mark", () => {
    expect(table).toMatchObject({ encoding: "windows-1252", delimiter: ";", decimal: ",", rowCount: 5 });
    expect(table.names[0]).toBe("Wartezeit (Erwartung)");
    expect(column(table, "Größe")).toEqual(["groß", "klein", "groß", "", "mittel"]);
    expect(column(table, "Wartezeit (Erwartung)")).toEqual(["6.5", "5", "7", "6", "4"]);
  });

  it("names duplicate and blank headers, and ragged rows by the row of the file", () => {
    expect(table.names.slice(-2)).toEqual(["Größe (2)", "Column 8"]);
    expect(table.problems.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      "duplicate-name 1",
      "blank-name 1",
      "too-few-cells 6",
      "too-many-cells 7",
    ]);
  });

  it("keeps words and numbers of a mixed column as text, pure numbers as numbers", () => {
    expect(table.columns[1]?.dictionary).toContain("k.A.");
    expect(table.columns[0]?.dictionary).toBeNull();
    expect(column(table, "Größe (2)")).toEqual(["1", "2", "3", "", "4"]);
  });

  it("counts rows as the file does, over a blank one", () => {
    expect([0, 2, 3, 4].map((row) => fileRow(table, row))).toEqual([2, 4, 6, 7]);
  });
});

describe("encodings", () => {
  it("UTF-16 is known by its mark", () => {
    const table = readCsv(fixture("utf-16.csv"));
    expect(table).toMatchObject({ encoding: "utf-16le", delimiter: "\t", rowCount: 3 });
    expect(column(table, "name")).toEqual(["Åsa", "Łukasz", "李"]);
  });
  it("valid UTF-8 is UTF-8, with or without a mark", () => {
    expect(detectEncoding(bytes("Größe"))).toBe("utf-8");
    expect(readCsv(bytes("\ufeffa,b\n1,2")).names).toEqual(["a", "b"]);
  });
  it("can be changed", () => {
    const wrong = readCsv(fixture("german-windows-1252.csv"), { encoding: "iso-8859-2" });
    expect(wrong.encoding).toBe("iso-8859-2");
  });
});

describe("numbers", () => {
  it.each([
    ["1234.5", ".", "1234.5"],
    ["1,234.5", ".", "1234.5"],
    ["1.234,5", ",", "1234.5"],
    ["3,5", ",", "3.5"],
    ["3,5", ".", null],
    ["−2", ".", "-2"],
    ["007", ".", null],
    ["0.5", ".", "0.5"],
    ["1e3", ".", "1000"],
    ["12a", ".", null],
    ["-", ".", null],
  ] as const)("%s with %s is %s", (text, mark, plain) => expect(plainNumber(text, mark)).toBe(plain));
});

describe("tables", () => {
  it("quoted cells keep delimiters, quotes and line ends", () => {
    const table = readCsv(bytes('a,b\n"x, ""y""\nz",1\n'));
    expect(column(table, "a")).toEqual(['x, "y"\nz']);
    expect(table.rowCount).toBe(1);
  });
  it("tell where a quote opens that never closes, also among the names", () => {
    expect(readCsv(bytes('a,b\n1,2\n3,"4\n5,6\n')).problems).toContainEqual({
      kind: "open-quote",
      row: 3,
      detail: "column 2",
    });
    expect(readCsv(bytes('a,"b\n1,2\n3,4\n')).problems).toContainEqual({
      kind: "open-quote",
      row: 1,
      detail: "column 2",
    });
  });
  it("tell of a last row that sums up the others, and of none that answers", () => {
    const told = readCsv(bytes("name;score\nAnna;3\n\nBerta;4\nSumme;7\n")).problems;
    expect(told).toContainEqual({ kind: "totals", row: 5, detail: "Summe" });
    expect(readCsv(bytes("word;n\nTotal;3\nNone;4\nTotal;7\n")).problems).toEqual([]);
    expect(readCsv(bytes("word;n\nNone;3\nTotally;4\n")).problems).toEqual([]);
  });
  it("may have no header", () => {
    expect(readCsv(bytes("1;2\n3;4"), { header: false })).toMatchObject({
      names: ["Column 1", "Column 2"],
      rowCount: 2,
    });
  });
  it("a picture or a program under a table's name is refused; a stray control character is not", () => {
    const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 151) % 256);
    expect(() => readCsv(noise)).toThrow("This is no table: the file holds what is no text.");
    expect(() => readCsv(new Uint8Array(500))).toThrow(UserError);
    expect(readCsv(bytes("a,b\n1,\u0000\n2,\u0007x\n")).rowCount).toBe(2);
    const cut = "a\u00011\n".repeat(20);
    expect(readCsv(bytes(cut), { delimiter: "\u0001" }).names).toHaveLength(2);
  });
  it("an empty file is refused in words", () => {
    expect(() => readCsv(bytes(" \n"))).toThrow(UserError);
  });
  it("130 000 rows come in whole, with progress, in a few seconds", () => {
    const rows = ["id,e1,s1,segment"];
    for (let row = 0; row < 130_000; row++) rows.push(`r${row},${row % 7},${row % 5},${row % 2 ? "a" : "b"}`);
    const shares: number[] = [];
    const table = readCsv(bytes(rows.join("\n")), {}, (share) => shares.push(share));
    expect(table.rowCount).toBe(130_000);
    expect(table.columns[1]?.values[129_999]).toBe(129_999 % 7);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
  });
});
