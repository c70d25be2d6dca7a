import type { Block, Cell, Column, RichCell } from "@shared/domain/report/report-model.ts";
import {
  BorderStyle,
  type IRunOptions,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  UnderlineType,
  WidthType,
} from "docx";
import { heatColour } from "../report-html/colour.ts";
import { COLOURS, colourCode, rightAligned, runsOf, textParagraph } from "./docx-text.ts";

type TableBlock = Extract<Block, { kind: "table" }>;

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
const LINE = { style: BorderStyle.SINGLE, size: 8, color: COLOURS.text } as const;
/** Rows that a page break does not part, at either end of a table; a table as short as both stays whole. */
const TOGETHER = 3;
/** Letters of a row that is so high that a few of them fill a page. */
const HIGH = 400;
const PADDING = { top: 60, bottom: 60, left: 0, right: 100 } as const;

/** Rows of cells in columns of fixed widths (twentieths of a point), without lines at the sides. */
export const docxTable = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    rows: [...rows],
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: NONE,
      insideVertical: NONE,
      insideHorizontal: NONE,
    },
  });

export const docxCell = (
  children: readonly Paragraph[],
  width: number,
  options: Pick<ITableCellOptions, "borders" | "columnSpan" | "shading"> = {},
): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    margins: PADDING,
    borders: { bottom: HAIRLINE },
    ...options,
  });

/** A table of the report: its head repeated on each page, no row torn. */
export function tableBlock(
  { columns, rows, rowHeads, caption }: TableBlock,
  width: number,
  /** More words below it, which do not stand on a page of their own. */
  isClosed = false,
): (Paragraph | Table)[] {
  const widths = widthsOf(columns, width);
  const isHeaded = columns.some(({ title }) => title !== "");
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, align }, index) =>
      docxCell(
        [
          new Paragraph({
            style: "CellHead",
            children: runsOf(title),
            ...(align === "right" && rightAligned),
          }),
        ],
        widths[index] ?? 0,
        { borders: { bottom: LINE } },
      ),
    ),
  });
  const hasWords = caption !== undefined || isClosed;
  const stays = (row: readonly Cell[], index: number): boolean => {
    if (lettersOf(row) > HIGH) return false;
    if (index === rows.length - 1) return hasWords;
    return index < TOGETHER - 1 || index >= rows.length - TOGETHER;
  };
  const body = rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) =>
          docxCell(
            cellParagraphs(row[index] ?? "", column, rowHeads === true && index === 0, stays(row, at)),
            widths[index] ?? 0,
            shadingOf(row[index]),
          ),
        ),
      }),
  );
  return [
    docxTable(widths, isHeaded ? [head, ...body] : body),
    textParagraph(caption ?? "", caption === undefined ? undefined : "Note", {}, isClosed),
  ];
}

const lettersOf = (row: readonly Cell[]): number =>
  row.reduce(
    (sum, cell) => sum + (typeof cell === "string" ? cell : `${cell.text}${cell.note ?? ""}`).length,
    0,
  );

/** Columns without a share of their own have what is left, evenly. */
function widthsOf(columns: readonly Column[], width: number): number[] {
  const given = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const free = columns.filter((column) => column.width === undefined).length;
  const each = free > 0 ? Math.max(4, (100 - given) / free) : 0;
  const shares = columns.map((column) => column.width ?? each);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / all));
}

const shadingOf = (cell: Cell | undefined): Pick<ITableCellOptions, "shading"> =>
  typeof cell === "object" && cell.heat !== undefined
    ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: colourCode(heatColour(cell.heat)) } }
    : {};

function cellParagraphs(cell: Cell, column: Column, isHead: boolean, staysWithNext: boolean): Paragraph[] {
  const rich: RichCell = typeof cell === "string" ? { text: cell } : cell;
  const aligned = column.align === "right" ? rightAligned : {};
  const look: IRunOptions = {
    ...((rich.strong || isHead) && { bold: rich.strong === true }),
    ...(rich.italic && { italics: true }),
    ...(rich.muted && { color: COLOURS.muted }),
    ...((rich.tone === "good" || rich.tone === "bad") && { color: COLOURS[rich.tone] }),
  };
  const runs = rich.difference?.flatMap(differenceRuns) ?? runsOf(rich.text, look);
  const note = rich.note ?? "";
  return [
    new Paragraph({ style: "Cell", children: runs, ...aligned, keepNext: staysWithNext }),
    ...(note === ""
      ? []
      : [new Paragraph({ style: "Note", children: runsOf(note), ...aligned, keepNext: staysWithNext })]),
  ];
}

/** What goes is struck and red, what comes underlined and green: words of this report, not tracked changes of the file. */
const differenceRuns = ({ kind, text }: NonNullable<RichCell["difference"]>[number]): TextRun[] =>
  runsOf(text, {
    ...(kind === "removed" && { strike: true, color: COLOURS.bad }),
    ...(kind === "added" && { underline: { type: UnderlineType.SINGLE }, color: COLOURS.good }),
  });
