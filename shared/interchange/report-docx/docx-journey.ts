import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { JourneyColumn } from "@shared/domain/report/report-model.ts";
import { type Paragraph, type Table, TableRow } from "docx";
import { docxCell, docxTable } from "./docx-table.ts";
import { textParagraph } from "./docx-text.ts";

/** Columns that a wide page holds at a readable width. */
const COLUMNS = 8;
const HEAD = 1300;

/** The client's way as tables of a few columns each, the feeling as a number. */
export function journeyBlock(
  columns: readonly JourneyColumn[],
  caption: string,
  width: number,
  format: ReportFormat,
): (Paragraph | Table)[] {
  const count = Math.ceil(columns.length / COLUMNS);
  const each = Math.ceil(columns.length / Math.max(1, count));
  const parts = Array.from({ length: count }, (_, part) => columns.slice(part * each, (part + 1) * each));
  return [
    ...parts.flatMap((part) => [journeyTable(part, columns, width, format), textParagraph("")]),
    textParagraph(caption, "Note"),
  ];
}

function journeyTable(
  part: readonly JourneyColumn[],
  all: readonly JourneyColumn[],
  width: number,
  format: ReportFormat,
): Table {
  const words = format.words.journey.rows;
  const cellWidth = Math.floor((width - HEAD) / part.length);
  const row = (title: string, textOf: (column: JourneyColumn) => string): TableRow[] =>
    all.every((column) => textOf(column) === "")
      ? []
      : [
          new TableRow({
            cantSplit: true,
            children: [
              docxCell([textParagraph(title, "CellHead")], HEAD),
              ...part.map((column) => docxCell([textParagraph(textOf(column), "Cell")], cellWidth)),
            ],
          }),
        ];
  const touched = ({ touchPoint, gap, title }: JourneyColumn): string => {
    if (touchPoint === null) return title;
    return `${touchPoint}${gap === null ? "" : ` (${format.signed(gap)})`} ${title}`;
  };
  const rows = [
    ...row(words.stage, ({ stage }) => stage),
    ...row(words.step, touched),
    ...row(words.channel, ({ channel }) => channel),
    ...row(words.thoughts, ({ thoughts }) => thoughts),
    ...row(words.feeling, ({ feeling }) => (feeling === null ? "" : format.signed(feeling))),
    ...row(words.quote, ({ quote }) => quote),
    ...row(words.pain, ({ pain }) => pain),
    ...row(words.gain, ({ gain }) => gain),
  ];
  return docxTable([HEAD, ...part.map(() => cellWidth)], rows);
}
