import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import { type Zippable, zipSync } from "fflate";
import { neededFonts } from "../picture/needed-fonts.ts";
import type { ReportFileInputs } from "../report/report-file.ts";
import { withFonts } from "../report-html/fonts.ts";
import { plainNumber } from "../report-tables/printed-number.ts";
import { listOfTables, reportFacts } from "../report-tables/report-facts.ts";
import type { ReportSheet } from "../report-tables/report-sheet.ts";
import { reportSheets } from "../report-tables/report-sheets.ts";
import { sheetNamer } from "../report-tables/sheet-names.ts";
import type { Cell } from "../sheet/cells.ts";
import { writeCsv } from "../sheet/write-csv.ts";
import { reportPictures } from "./report-pictures.ts";

/** Pixels of a PNG for one of the picture; whoever draws may take fewer for a very large one. */
const SHARP = 2;

/** Letters of a picture's name: more would be too long for some file systems with the folders before it. */
const LONGEST = 80;

/** The tables of a report as CSV files and its pictures as SVG, with a PNG beside each where something draws. */
export async function reportZip({ report, fonts, made, rasterise }: ReportFileInputs): Promise<Uint8Array> {
  const sheets = reportSheets(report);
  const files: Zippable = {};
  const { sheets: words } = formatOf(report.language).words;
  const { head, rows } = listOfTables(sheets, words);
  const listed = rows.map(([name, ...rest], at): Cell[] => [tableFile(at, name), ...rest]);
  const contents: Cell[][] = [...reportFacts(report, sheets, made), [], head, ...listed];
  files[`${words.contents}.csv`] = writeCsv(contents);
  for (const [at, sheet] of [sheets.text, ...sheets.tables].entries())
    files[tableFile(at, sheet.name)] = writeCsv(csvRows(sheet, words));
  const nameFor = sheetNamer([], LONGEST);
  for (const [at, { title, svg, width, height }] of reportPictures(report).entries()) {
    const name = `pictures/${numbered(at)} ${nameFor(title, words.picture)}`;
    const sized = svg.replace(/^<svg\b(?![^>]*\swidth=)/, `<svg width="${width}" height="${height}"`);
    files[`${name}.svg`] = new TextEncoder().encode(withFonts(sized, neededFonts(fonts, svg)));
    const png = await rasterise?.(sized, Math.round(width * SHARP), Math.round(height * SHARP));
    if (png) files[`${name}.png`] = [png, { level: 0 }];
  }
  return zipSync(files, { mtime: made });
}

const numbered = (at: number): string => String(at + 1).padStart(2, "0");
const tableFile = (at: number, name: string): string => `tables/${numbered(at)} ${name}.csv`;

/** Plain numbers with the places that are printed; units stand in a column of their own, as they may differ. */
function csvRows({ columns, rows }: ReportSheet, words: ReportWords["sheets"]): Cell[][] {
  const hasUnit = columns.map((_, at) => rows.some((row) => (row[at]?.number?.unit ?? "") !== ""));
  const parted = (at: number, first: string, second: string): string[] =>
    hasUnit[at] ? [first, second] : [first];
  return [
    columns.flatMap(({ title }, at) => parted(at, title, words.unit(title))),
    ...rows.map((row) =>
      row.flatMap(({ text, number }, at) =>
        number ? parted(at, plainNumber(number), number.unit) : parted(at, text, ""),
      ),
    ),
  ];
}
