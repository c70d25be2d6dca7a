import { element } from "@shared/base/xml.ts";
import type { Block, Cell, Column, RichCell } from "@shared/domain/report/report-model.ts";
import { heatColour, textOn } from "../report-html/colour.ts";
import { BODY, COLOURS, colourCode, emu, SMALLEST_LETTERS } from "./measures.ts";
import { fillXml, frameXml, lineXml, shapeXml } from "./shapes.ts";
import type { Item } from "./slide-flow.ts";
import { heightOf, type Paragraph, paragraphXml, partsOfText, type Run } from "./slide-text.ts";

type TableBlock = Extract<Block, { kind: "table" }>;

/** A cell as it stands on the slide. */
export interface SlideCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: string;
}
export interface SlideTable {
  readonly label: string;
  /** Points. */
  readonly widths: readonly number[];
  /** Repeated on each slide; null: none. */
  readonly head: readonly SlideCell[] | null;
  readonly rows: readonly (readonly SlideCell[])[];
  readonly rowHeads: boolean;
  /** Below its last row, on the slide of that row. */
  readonly foot: readonly Paragraph[];
  readonly notes: readonly string[];
}

/** Points around the words of a cell. */
const PAD = { x: 5, y: 3 } as const;
/** Letters of a table: the largest at which all of it has room on a slide beside other things, */
const LARGE = [14, 13, 12] as const;
/** else the largest at which its highest row still leaves room for others. */
const SIZES = [11, 10.5, SMALLEST_LETTERS] as const;
const ROOMY = BODY.height * 0.6;
const CAPTION = SMALLEST_LETTERS;
const FOOT_GAP = 6;
/** That at least stand together at the end of a slide, and at the beginning of the next one. */
const LEAST_ROWS = 3;
/** A row that is as high as this makes its table be set smaller. */
const HIGHEST_ROW = BODY.height * 0.5;

export function tableItems(block: TableBlock): Item[] {
  const widths = widthsOf(block.columns, BODY.width);
  const headed = block.columns.some(({ title }) => title !== "");
  const { rows, size } = lettered(block, widths);
  const head = headed
    ? block.columns.map(({ title, align }): SlideCell => {
        const side = align === "right" ? { align: "r" as const } : {};
        return {
          paragraphs: [
            {
              runs: [{ text: title, bold: true, colour: COLOURS.muted }],
              size: Math.max(SMALLEST_LETTERS, size - 1),
              ...side,
            },
          ],
        };
      })
    : null;
  const notes = [block.label, block.caption ?? ""].filter((text) => text !== "");
  const table = { label: block.label, widths, head, rowHeads: block.rowHeads === true, notes };
  const caption = block.caption ?? "";
  const foot = caption === "" ? [] : [{ runs: [{ text: caption, colour: COLOURS.muted }], size: CAPTION }];
  return [tableItem({ ...table, rows, foot })];
}

/** The rows in the largest letters that leave room. */
function lettered(block: TableBlock, widths: readonly number[]) {
  const at = (size: number) => ({ size, rows: block.rows.map((row) => rowCells(row, block, size)) });
  const heights = (rows: readonly (readonly SlideCell[])[]) => rows.map((row) => rowHeight(row, widths));
  for (const size of LARGE) {
    const made = at(size);
    const height = heights(made.rows).reduce((sum, one) => sum + one, 0);
    if (height <= ROOMY) return made;
  }
  for (const size of SIZES) {
    const made = at(size);
    if (heights(made.rows).every((height) => height <= HIGHEST_ROW)) return made;
  }
  return at(SIZES[SIZES.length - 1] ?? SMALLEST_LETTERS);
}

/** Paragraphs at the full width. */
export const wordsItem = (
  paragraphs: readonly Paragraph[],
  notes: readonly string[],
  staysWithNext = false,
): Item => ({
  height: heightOf(paragraphs, BODY.width),
  staysWithNext,
  notes,
  draw: (slide, y) => {
    const frame = { ...BODY, y, height: heightOf(paragraphs, BODY.width) };
    slide.add((id) => shapeXml(id, "Text", frame, paragraphs));
  },
});

/** A table that goes on over slides at the borders of its rows; a row that is higher than a slide goes on too. */
export function tableItem(table: SlideTable): Item {
  const heights = table.rows.map((row) => rowHeight(row, table.widths));
  const head = table.head === null ? 0 : rowHeight(table.head, table.widths);
  const footHeight = table.foot.length === 0 ? 0 : FOOT_GAP + heightOf(table.foot, BODY.width);
  const rowsHeight = heights.reduce((sum, one) => sum + one, 0);
  const height = head + rowsHeight + footHeight;
  const beginning = heights.slice(0, LEAST_ROWS).reduce((sum, one) => sum + one, 0);
  return {
    height,
    // A few rows together: a head with one row below it reads as if it were all.
    least: Math.min(height, head + beginning, BODY.height),
    notes: table.notes,
    draw: (slide, y) => {
      slide.add((id) => tableXml(id, table, y));
      const frame = { ...BODY, y: y + head + rowsHeight + FOOT_GAP, height: footHeight - FOOT_GAP };
      if (table.foot.length > 0) slide.add((id) => shapeXml(id, "Text", frame, table.foot));
    },
    split: (room) => {
      let taken = head;
      let count = 0;
      while (count < heights.length && taken + (heights[count] ?? 0) <= room) taken += heights[count++] ?? 0;
      // The words below it do not stand alone: its last row goes with them.
      if (count === heights.length && count > 1) count--;
      // Nor do a row or two, where enough are left for both slides.
      if (count < heights.length) count = Math.min(count, Math.max(heights.length - LEAST_ROWS, LEAST_ROWS));
      const [first, rest] = [table.rows.slice(0, count), table.rows.slice(count)];
      if (count > 0 && rest.length > 0)
        return [tableItem({ ...table, rows: first, foot: [] }), tableItem({ ...table, rows: rest })];
      // A row that is higher than a slide, alone or with the words below it, is parted itself.
      const [tall, ...others] = count > 0 ? first : rest;
      if (tall === undefined || room < BODY.height) return null;
      const [now, later] = splitRow(tall, table.widths, room - head - (others.length === 0 ? footHeight : 0));
      if (later === null) return null;
      return [
        tableItem({ ...table, rows: [now], foot: [] }),
        tableItem({ ...table, rows: [later, ...others] }),
      ];
    },
  };
}

/** What of a row fits into so many points, and the rest of its cells. */
function splitRow(
  row: readonly SlideCell[],
  widths: readonly number[],
  room: number,
): [SlideCell[], SlideCell[] | null] {
  const halves = row.map((cell, index): [SlideCell, SlideCell] => {
    const width = (widths[index] ?? 0) - 2 * PAD.x;
    const now: Paragraph[] = [];
    const later: Paragraph[] = [];
    let left = room - 2 * PAD.y;
    for (const one of cell.paragraphs) {
      const height = heightOf([one], width);
      if (later.length === 0 && height <= left) {
        now.push(one);
        left -= height;
        continue;
      }
      const look = one.runs[0];
      const isPlain = one.runs.length === 1 && look !== undefined;
      const parts = isPlain && later.length === 0 ? partsOfText(look.text, width, left, one.size) : [];
      const [first, ...others] = parts;
      if (isPlain && first !== undefined && others.length > 0) {
        now.push({ ...one, runs: [{ ...look, text: first }] });
        later.push({ ...one, runs: [{ ...look, text: others.join(" ") }] });
      } else later.push(one);
    }
    return [
      { ...cell, paragraphs: now },
      { ...cell, paragraphs: later },
    ];
  });
  const now = halves.map(([cell]) => cell);
  const later = halves.map(([, cell]) => cell);
  const moved = now.some((cell) => cell.paragraphs.length > 0);
  return [now, moved && later.some((cell) => cell.paragraphs.length > 0) ? later : null];
}

function rowCells(row: readonly Cell[], { columns, rowHeads }: TableBlock, size: number): SlideCell[] {
  return columns.map((column, index) =>
    cellOf(row[index] ?? "", column, size, rowHeads === true && index === 0),
  );
}

function cellOf(cell: Cell, column: Column, size: number, isHead: boolean): SlideCell {
  const rich: RichCell = typeof cell === "string" ? { text: cell } : cell;
  const ground = rich.heat === undefined ? null : heatColour(rich.heat);
  const toned = rich.tone === "good" || rich.tone === "bad" ? COLOURS[rich.tone] : undefined;
  const colour = ground ? colourCode(textOn(ground)) : (toned ?? (rich.muted ? COLOURS.muted : undefined));
  const look = {
    ...((rich.strong || isHead) && { bold: rich.strong === true }),
    ...(rich.italic && { italic: true }),
    ...(colour !== undefined && { colour }),
  };
  const runs: Run[] = rich.difference?.map(differenceRun) ?? [{ text: rich.text, ...look }];
  const side = column.align === "right" ? { align: "r" as const } : {};
  const note = rich.note ?? "";
  const small: Paragraph = {
    runs: [{ text: note, colour: ground ? colourCode(textOn(ground)) : COLOURS.muted }],
    size: Math.max(SMALLEST_LETTERS, size - 1.5),
    ...side,
  };
  return {
    paragraphs: [{ runs, size, ...side }, ...(note === "" ? [] : [small])],
    ...(ground && { fill: colourCode(ground) }),
  };
}

/** What goes is struck and red, what comes underlined and green. */
const differenceRun = ({ kind, text }: NonNullable<RichCell["difference"]>[number]): Run => ({
  text,
  ...(kind === "removed" && { struck: true, colour: COLOURS.bad }),
  ...(kind === "added" && { underlined: true, colour: COLOURS.good }),
});

const rowHeight = (row: readonly SlideCell[], widths: readonly number[]): number =>
  Math.max(
    ...row.map(({ paragraphs }, index) => heightOf(paragraphs, (widths[index] ?? 0) - 2 * PAD.x) + 2 * PAD.y),
  );

/** Columns without a share of their own have what is left, evenly. */
function widthsOf(columns: readonly Column[], width: number): number[] {
  const given = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const free = columns.filter((column) => column.width === undefined).length;
  const each = free > 0 ? Math.max(4, (100 - given) / free) : 0;
  const shares = columns.map((column) => column.width ?? each);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (width * share) / all);
}

function tableXml(id: number, { label, widths, head, rows, rowHeads }: SlideTable, y: number): string {
  const all = head === null ? rows : [head, ...rows];
  const heights = all.map((row) => rowHeight(row, widths));
  const frame = {
    x: BODY.x,
    y,
    width: widths.reduce((sum, one) => sum + one, 0),
    height: heights.reduce((sum, one) => sum + one, 0),
  };
  const body = all.map((row, index) =>
    element(
      "a:tr",
      { h: emu(heights[index] ?? 0) },
      ...row.map((cell) => cellXml(cell, head !== null && index === 0)),
    ),
  );
  return element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      element("p:cNvPr", { id, name: label.slice(0, 60) || "Table", descr: label }),
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>',
      "<p:nvPr/>",
    ),
    frameXml("p:xfrm", frame),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" },
        element(
          "a:tbl",
          {},
          element("a:tblPr", { firstRow: head === null ? undefined : 1, firstCol: rowHeads ? 1 : undefined }),
          element("a:tblGrid", {}, ...widths.map((width) => element("a:gridCol", { w: emu(width) }))),
          ...body,
        ),
      ),
    ),
  );
}

function cellXml({ paragraphs, fill }: SlideCell, isHead: boolean): string {
  const below = isHead ? { colour: COLOURS.text, width: 1 } : { colour: COLOURS.line, width: 0.5 };
  return element(
    "a:tc",
    {},
    element(
      "a:txBody",
      {},
      "<a:bodyPr/>",
      "<a:lstStyle/>",
      ...(paragraphs.length === 0 ? ['<a:p><a:endParaRPr sz="1000"/></a:p>'] : paragraphs.map(paragraphXml)),
    ),
    element(
      "a:tcPr",
      { marL: emu(PAD.x), marR: emu(PAD.x), marT: emu(PAD.y), marB: emu(PAD.y) },
      lineXml(undefined, "a:lnL"),
      lineXml(undefined, "a:lnR"),
      lineXml(undefined, "a:lnT"),
      lineXml(below, "a:lnB"),
      fillXml(fill),
    ),
  );
}
