import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import writeXlsx, { type CellObject } from "write-excel-file/universal";
import type { ReportFileInputs } from "../report/report-file.ts";
import { listOfTables, reportFacts } from "../report-tables/report-facts.ts";
import type { ReportSheet } from "../report-tables/report-sheet.ts";
import { reportSheets } from "../report-tables/report-sheets.ts";
import { columnLetters } from "../sheet/cells.ts";
import { workbookText } from "../sheet/workbook-text.ts";
import { SHEET_PALETTE } from "./palette.ts";
import { rowHeight } from "./row-height.ts";
import { columnWidths, FIGURE, headCell, tableCells, withHeight } from "./sheet-cells.ts";
import { formulas, linksOfFirstSheet, printedSheets, properties, type SheetLink } from "./workbook-parts.ts";

/** On every machine that has a spreadsheet program, or one of its measures. */
const FONT = "Arial";
/** Widths of the first sheet, in letters. */
const CONTENTS = [34, 52, 34, 34, 8, 70].map((width) => ({ width }));
const LINK = { textColor: SHEET_PALETTE.link, textDecoration: { underline: true } } as const;
/** Columns that a sheet of paper holds upright. */
const UPRIGHT = 4;

/**
 * The report as a workbook: what it is and what is in it, its words in their order, then a sheet for each of its tables. A
 * number is a number, shown as the report prints it; a text stays a text, whatever it begins with.
 */
export async function reportXlsx({ report, made }: ReportFileInputs): Promise<Uint8Array> {
  const sheets = reportSheets(report);
  const { cover } = report;
  const facts = reportFacts(report, sheets, made);
  const { sheets: words } = formatOf(report.language).words;
  const list = listOfTables(sheets, words);
  const firstListed = facts.length + 2;
  const links: SheetLink[] = list.rows.map(([sheet], at) => ({ cell: `A${firstListed + at + 1}`, sheet }));
  const contents = {
    sheet: words.contents,
    data: contentsCells(facts, list, words),
    columns: CONTENTS.map(({ width }) => ({ width })),
    orientation: "landscape" as const,
  };
  const creator = [cover.consultantFirm, cover.consultantName].filter((part) => part !== "").join(", ");
  const tables = [sheets.text, ...sheets.tables];
  const frames = tables.map(({ name, columns, rows }) => ({
    name,
    columns: columns.length,
    rows: rows.length + 1,
  }));
  const blob = await writeXlsx([contents, ...tables.map(written)], {
    fontFamily: FONT,
    fontSize: 10,
    features: [
      printedSheets([null, ...frames]),
      linksOfFirstSheet(links),
      formulas([null, ...tables.map(formulasOf)]),
      properties({
        title: cover.title,
        subject: report.kindName,
        creator,
        language: report.language,
        made,
      }),
    ],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The formulas of a table by the names of their cells. */
const formulasOf = ({ rows }: ReportSheet): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row, at) =>
      row.flatMap(({ formula }, column) =>
        formula === undefined ? [] : [[`${columnLetters(column)}${at + 2}`, formula] as const],
      ),
    ),
  );

function written(sheet: ReportSheet) {
  const columns = columnWidths(sheet);
  return {
    sheet: sheet.name,
    data: tableCells(sheet, columns),
    columns,
    stickyRowsCount: 1,
    ...(sheet.columns.length > UPRIGHT && { orientation: "landscape" as const }),
  };
}

function contentsCells(
  facts: ReturnType<typeof reportFacts>,
  { head, rows }: ReturnType<typeof listOfTables>,
  words: ReportWords["sheets"],
): (CellObject | null)[][] {
  const text = (value: string, row: number, column: number, look: CellObject = {}): CellObject => ({
    value: workbookText(value, words.contents, row, column),
    type: String,
    wrap: true,
    alignVertical: "top",
    ...look,
  });
  return [
    ...facts.map(([name, value], row) =>
      withHeight(
        [
          text(name, row, 0, { fontWeight: "bold" }),
          text(value, row, 1, row === 0 ? { fontWeight: "bold" } : {}),
        ],
        rowHeight([name, value], CONTENTS),
      ),
    ),
    [null],
    head.map((title) => headCell(title, title === words.listed.rows)),
    ...rows.map((row, at) => {
      const cells = row.map((cell, column): CellObject | null => {
        if (cell === "") return null;
        if (typeof cell === "number") return { value: cell, type: Number, alignVertical: "top", ...FIGURE };
        return text(cell, facts.length + 2 + at, column, column === 0 ? LINK : {});
      });
      return withHeight(cells, rowHeight(row.map(String), CONTENTS));
    }),
  ];
}
