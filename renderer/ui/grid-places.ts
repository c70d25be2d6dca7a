import type { GridColumn, GridPlace } from "./grid-model.ts";

/** The widths of the columns as the style of a row has them. */
export const templateOf = <Row>(columns: readonly GridColumn<Row>[]): string =>
  columns
    .map(({ width }) => (width === "grow" ? "minmax(var(--grid-least, 120px), 1fr)" : `${width}px`))
    .join(" ");

export const idAt = <Row>(rows: readonly Row[], at: number, rowId: (row: Row) => string): string | null => {
  const row = rows[at];
  return row === undefined ? null : rowId(row);
};

/** The rows as they are now, each where it stood; one that is gone stays as it was. */
export function inOrderOf<Row>(
  order: readonly Row[],
  rows: readonly Row[],
  rowId: (row: Row) => string,
): Row[] {
  const now = new Map(rows.map((row) => [rowId(row), row]));
  return order.map((row) => now.get(rowId(row)) ?? row);
}

/** The last of those that stay has the edge behind which the others go. */
export const staysMark = (staying: readonly number[], index: number): "inner" | "last" | undefined =>
  index >= staying.length ? undefined : index === staying.length - 1 ? "last" : "inner";

/** How wide the columns that stay are: a cell that gets the focus comes out from behind them. */
export function reach<Row>(
  columns: readonly GridColumn<Row>[],
  staying: readonly number[],
): string | undefined {
  const width = columns[staying.length - 1]?.width;
  if (width === undefined) return undefined;
  const left = staying.at(-1) ?? 0;
  return width === "grow" ? `calc(${left}px + var(--grid-least, 120px))` : `${left + width}px`;
}

/** A range of cells, with both corners. */
export interface GridSpan {
  readonly from: GridPlace;
  readonly to: GridPlace;
}

/** What lies between two cells; one cell alone is a range too. */
export function spanOf(a: GridPlace, b: GridPlace | null): GridSpan {
  const other = b ?? a;
  return {
    from: { row: Math.min(a.row, other.row), column: Math.min(a.column, other.column) },
    to: { row: Math.max(a.row, other.row), column: Math.max(a.column, other.column) },
  };
}

export const contains = (range: GridSpan, row: number, column: number): boolean =>
  row >= range.from.row && row <= range.to.row && column >= range.from.column && column <= range.to.column;
