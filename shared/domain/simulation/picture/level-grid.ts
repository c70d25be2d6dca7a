import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { frame, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";

/** One combination of levels, as words. */
export interface LevelCell {
  readonly figure: string;
  /** Its interval, or why there is no figure. */
  readonly below: string;
  /** 0 … 1, from the best figure of the grid to the worst; null where there is none. */
  readonly place: number | null;
  readonly isBest: boolean;
}

/** One plane of a grid: a row for each level of the first factor, a column for each of the second. */
export interface LevelPlane {
  /** The third factor with its level; "" where there is none. */
  readonly name: string;
  readonly cells: readonly (readonly LevelCell[])[];
}

export interface LevelGrid {
  readonly title: string;
  readonly subtitle: string;
  readonly rowFactor: string;
  readonly rows: readonly string[];
  readonly columnFactor: string;
  /** One nameless column where there is one factor. */
  readonly columns: readonly string[];
  readonly planes: readonly LevelPlane[];
}

const ROW = 40;
const HEAD = 40;
const GAP = 16;
const LEFT = 150;

/** The answers of a design of experiments, with the figure in every cell. */
export function levelGridContent(grid: LevelGrid): ChartContent {
  const { rowFactor, rows, columnFactor, columns, planes } = grid;
  const named = (column: string) => (column === "" ? grid.title : `${columnFactor}: ${column}`);
  const planeColumns = planes.flatMap(({ name }) =>
    columns.map((column) => (name === "" ? named(column) : `${named(column)}, ${name}`)),
  );
  return {
    title: grid.title,
    subtitle: grid.subtitle,
    table: {
      columns: [rowFactor, ...planeColumns],
      numeric: planeColumns,
      rows: rows.map((row, at) => [
        row,
        ...planes.flatMap(({ cells }) => columns.map((_, place) => cellText(cells[at]?.[place]))),
      ]),
    },
    draw: (options) => draw(grid, { ...options, title: grid.title }),
  };
}

const cellText = (cell: LevelCell | undefined): string =>
  !cell ? "" : cell.figure === "" ? cell.below : cell.figure;

function draw(grid: LevelGrid, options: PictureOptions): Picture {
  const palette = paletteOf(options);
  const { columns, rows } = grid;
  const width = (options.width - LEFT) / Math.max(1, columns.length);
  const parts: string[] = [];
  let top = 0;
  const cut = (words: string, room: number) => wrapText(words, room, 11, 1)[0] ?? "";
  for (const plane of grid.planes) {
    if (plane.name !== "") {
      parts.push(text(0, top + 12, plane.name, palette.text, { strong: true }));
      top += 18;
    }
    parts.push(text(LEFT, top + 12, cut(grid.columnFactor, options.width - LEFT), palette.muted));
    parts.push(text(0, top + 30, cut(grid.rowFactor, LEFT - 8), palette.muted));
    columns.forEach((column, place) => {
      const middle = LEFT + (place + 0.5) * width;
      parts.push(text(middle, top + 30, cut(column, width - 4), palette.text, { anchor: "middle" }));
    });
    top += HEAD;
    rows.forEach((row, at) => {
      parts.push(text(0, top + ROW / 2 + 4, cut(row, LEFT - 8), palette.text));
      columns.forEach((_, place) => {
        const cell = plane.cells[at]?.[place];
        if (!cell) return;
        const x = LEFT + place * width;
        const stroke = cell.isBest ? palette.accent : palette.line;
        // From clear at the best to a tint at the worst: the words on it stay readable on paper and on a screen.
        const fill =
          cell.place === null
            ? `fill="none"`
            : `fill="${palette.accent}" fill-opacity="${round(0.4 * cell.place)}"`;
        parts.push(
          `<rect x="${round(x + 1)}" y="${top + 1}" width="${round(width - 2)}" height="${ROW - 2}" ${fill} stroke="${stroke}" stroke-width="${cell.isBest ? 2 : 1}"/>`,
          text(x + width / 2, top + 17, cut(cell.figure, width - 6), palette.text, {
            anchor: "middle",
            strong: cell.isBest,
          }),
        );
        if (textWidth(cell.below, 11) < width - 6)
          parts.push(text(x + width / 2, top + 31, cell.below, palette.muted, { anchor: "middle" }));
      });
      top += ROW;
    });
    top += GAP;
  }
  return frame(parts, Math.max(1, top - GAP), options);
}
