import { UserError } from "@shared/base/result.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";
import { writeXlsxFile } from "@shared/interchange/sheet/xlsx-file.ts";
import { type DataTable, fileRow } from "@shared/interchange/table/data-table.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeExcel from "write-excel-file/universal";
import { plainRows, rawWorkbook } from "../../builders/tables/workbook.ts";

const cells = (table: DataTable, name: string): string[] => {
  const column = table.columns[table.names.indexOf(name)];
  if (!column) throw new Error(`no column ${name} in ${table.names.join()}`);
  return Array.from(column.values, (_, row) => cellText(column, row));
};
const one = (rows: string, behind = "", strings: string[] = []): DataTable =>
  readTable(rawWorkbook([{ name: "Answers", rows, behind }], { strings }), "answers.xlsx");

describe("cells of a workbook", () => {
  const rows = `<row r="1">${["a", "b", "c", "d", "e", "f"]
    .map((name, at) => `<c r="${"ABCDEF"[at]}1" t="inlineStr"><is><t>${name}</t></is></c>`)
    .join("")}</row>`;

  it("are numbers, words, yes and no, results of formulas, days, times, and how long something took", () => {
    const table = one(
      `${rows}<row r="2"><c r="A2"><v>1.5</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="b"><v>1</v></c>` +
        `<c r="D2" s="1"><v>45352</v></c><c r="E2" s="2"><v>45352.5725694444</v></c><c r="F2" s="3"><v>1.25</v></c></row>` +
        `<row r="3"><c r="A3"><f>A2*2</f><v>3</v></c><c r="B3" t="str"><f>"x"</f><v>R&amp;D</v></c><c r="C3" t="b"><v>0</v></c>` +
        `<c r="D3" s="1"><v>59</v></c><c r="E3" s="2"><v>0.5</v></c></row>`,
      "",
      ['<r><t>Very </t></r><r><t xml:space="preserve">good</t></r><rPh><t>aside</t></rPh>'],
    );
    expect(cells(table, "a")).toEqual(["1.5", "3"]);
    expect(cells(table, "b")).toEqual(["Very good", "R&D"]);
    expect(cells(table, "c")).toEqual(["TRUE", "FALSE"]);
    expect(cells(table, "d")).toEqual(["2024-03-01", "1900-02-28"]);
    expect(cells(table, "e")).toEqual(["2024-03-01T13:44:30", "12:00:00"]);
    expect(cells(table, "f")).toEqual(["1.25", ""]);
    expect(table.columns[0]?.dictionary).toBeNull();
  });

  it("that hold an error are blank, and are told with sheet and cell", () => {
    const table = one(`${rows}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="e"><v>#DIV/0!</v></c></row>`);
    expect(cells(table, "b")).toEqual([""]);
    expect(table.problems).toEqual([
      { kind: "cell-error", row: 2, detail: "Sheet “Answers”, cell B2: #DIV/0!" },
    ]);
  });

  it("count from 1904 where the workbook says so", () => {
    const sheet = { name: "A", rows: `${rows}<row r="2"><c r="A2" s="1"><v>43890</v></c></row>` };
    expect(cells(readTable(rawWorkbook([sheet], { properties: 'date1904="1"' }), "a.xlsx"), "a")).toEqual([
      "2024-03-01",
    ]);
  });

  it("are where they say, whichever are left out; rows that are left out count", () => {
    const table = one(
      `${rows}<row r="2"><c r="C2"><v>7</v></c></row><row r="9"><c r="F9"><v>8</v></c></row>`,
    );
    expect(table.rowCount).toBe(2);
    expect(cells(table, "c")).toEqual(["7", ""]);
    expect(cells(table, "f")).toEqual(["", "8"]);
    expect([0, 1].map((row) => fileRow(table, row))).toEqual([2, 9]);
  });

  it("of a writer of its own kind come back", async () => {
    const blob = await writeExcel([
      {
        sheet: "Data",
        data: [
          ["day", "n"],
          [new Date("2024-02-29T08:30:00Z"), 4],
        ].map((row) =>
          row.map((value) =>
            value instanceof Date ? { value, type: Date, format: "yyyy-mm-dd hh:mm" } : { value },
          ),
        ),
      },
    ] as Parameters<typeof writeExcel>[0]).toBlob();
    const table = readTable(new Uint8Array(await blob.arrayBuffer()), "data.xlsx");
    expect(cells(table, "day")).toEqual(["2024-02-29T08:30:00"]);
    expect(cells(table, "n")).toEqual(["4"]);
  });
});

describe("sheets", () => {
  const book = () =>
    writeXlsxFile([
      { name: "About", rows: [["Survey of October"]] },
      {
        name: "Answers",
        rows: [
          ["e1", "s1"],
          [5, 4],
          [3, 5],
        ],
      },
      {
        name: "Second wave",
        rows: [
          ["e1", "s1"],
          [1, 2],
        ],
      },
    ]);
  it("the first that looks like a table is taken, all are told", async () => {
    const table = readTable(await book(), "survey.xlsx");
    expect(table).toMatchObject({
      kind: "xlsx",
      sheet: "Answers",
      sheets: ["About", "Answers", "Second wave"],
      names: ["e1", "s1"],
      rowCount: 2,
    });
  });
  it("another can be asked for; one that is not there is named with those that are", async () => {
    expect(readTable(await book(), "survey.xlsx", { sheet: "Second wave" }).rowCount).toBe(1);
    const bytes = await book();
    expect(() => readTable(bytes, "survey.xlsx", { sheet: "Third" })).toThrow(
      "no sheet “Third”; it has “About”, “Answers”, “Second wave”",
    );
  });
});

describe("what stands above the rows of a sheet", () => {
  it("groups in merged cells become part of the names", () => {
    const table = one(
      plainRows([
        ["Respondent", "Check-in", null, "Boarding", null],
        ["id", "expected", "met", "expected", "met"],
        ["r1", 5, 4, 3, 3],
        ["r2", 4, 4, 2, 5],
      ]),
      '<mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/></mergeCells>',
    );
    expect(table.names).toEqual([
      "Respondent – id",
      "Check-in – expected",
      "Check-in – met",
      "Boarding – expected",
      "Boarding – met",
    ]);
    expect(table).toMatchObject({ headerRows: 2, skippedRows: 0, rowCount: 2 });
  });

  it("questions above codes are kept as labels", () => {
    const table = one(
      plainRows([
        ["How long did you wait?", "How friendly were we?", "Where do you live?"],
        ["Q1", "Q2", "Q3"],
        [3, 5, "Bern"],
        [4, 4, "Basel"],
      ]),
    );
    expect(table.names).toEqual(["Q1", "Q2", "Q3"]);
    expect(table.labels).toEqual(["How long did you wait?", "How friendly were we?", "Where do you live?"]);
    expect(cells(table, "Q3")).toEqual(["Bern", "Basel"]);
  });

  it("titles and blank rows are passed over, and told", () => {
    const table = one(
      plainRows([
        ["Customer survey, October", null, null],
        [null, null, null],
        ["id", "e1", "s1"],
        ["r1", 5, 4],
        ["r2", 3, 3],
      ]),
    );
    expect(table).toMatchObject({ names: ["id", "e1", "s1"], skippedRows: 2, headerRows: 1, rowCount: 2 });
    expect(fileRow(table, 0)).toBe(4);
    const asTold = readTable(
      rawWorkbook([
        {
          name: "A",
          rows: plainRows([
            ["x", "y"],
            ["e1", "s1"],
            [1, 2],
          ]),
        },
      ]),
      "a.xlsx",
      { skippedRows: 1, headerRows: 1 },
    );
    expect(asTold.names).toEqual(["e1", "s1"]);
  });
});

describe("what is no sound workbook is refused in words that name the place", () => {
  const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>';
  it.each([
    ["a text that is not there", `${head}<row r="2"><c r="A2" t="s"><v>9</v></c></row>`, "cell A2"],
    ["no number", `${head}<row r="2"><c r="A2"><v>1x</v></c></row>`, "cell A2"],
    ["rows out of order", `${head}<row r="1"><c r="A1"><v>1</v></c></row>`, "sheet “Answers”"],
    ["cells out of order", `${head}<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>`, "cell A2"],
    ["far too wide", `${head}<row r="2"><c r="ZZZ2"><v>1</v></c></row>`, "cell ZZZ2"],
    ["broken XML", `${head}<row r="2"><c r="A2"></row>`, "sheet1.xml"],
    ["an entity", `<!DOCTYPE x [<!ENTITY a "b">]>${head}`, "sheet1.xml"],
  ])("%s", (_what, rows, place) => {
    let problem: unknown;
    try {
      one(rows);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(UserError);
    expect((problem as UserError).place).toContain(place);
  });

  it("other zips, and old workbooks", () => {
    expect(() => readTable(zipSync({ "a.txt": strToU8("a") }), "a.xlsx")).toThrow("no Excel workbook");
    expect(() => readTable(zipSync({ mimetype: strToU8("x") }), "a.ods")).toThrow("OpenDocument");
    expect(() => readTable(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "a.xls")).toThrow("XLSX");
  });
});
