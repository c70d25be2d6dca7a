import type { Id } from "@shared/base/ids.ts";
import type { JourneyColumn, JourneyLayout } from "@shared/domain/journey-map/layout/types.ts";

/** The row of the stage heads, above those of the layout. */
export const STAGES = "stages";

export interface CellPlace {
  readonly rowKey: string;
  readonly columnKey: string;
}

/** “thoughts” of “thoughts:agency”. */
export const rowOf = (rowKey: string): string => rowKey.split(":")[0] ?? rowKey;

export const rowKeys = (layout: JourneyLayout): string[] => [STAGES, ...layout.rows.map((row) => row.key)];

export const columnAt = (layout: JourneyLayout, place: CellPlace | null): JourneyColumn | undefined =>
  layout.columns.find((column) => column.key === place?.columnKey);

/** The same place in a layout that has changed: its row may have gone or be split by segments, its column may have gone. */
export function placeIn(layout: JourneyLayout, place: CellPlace | null): CellPlace | null {
  if (!place) return null;
  if (!layout.columns.some((column) => column.key === place.columnKey)) return null;
  const keys = rowKeys(layout);
  if (keys.includes(place.rowKey)) return place;
  const like = keys.find((key) => rowOf(key) === rowOf(place.rowKey)) ?? keys[1] ?? STAGES;
  return { ...place, rowKey: like };
}

/** One cell on; null at the edge. Stage heads are walked stage by stage. */
export function walked(
  layout: JourneyLayout,
  place: CellPlace,
  right: number,
  down: number,
): CellPlace | null {
  const keys = rowKeys(layout);
  const row = keys[keys.indexOf(place.rowKey) + down];
  const index = layout.columns.findIndex((column) => column.key === place.columnKey);
  if (row === undefined || index < 0) return null;
  if (right === 0) return { rowKey: row, columnKey: place.columnKey };
  const here = layout.columns[index];
  let next = index + right;
  if (row === STAGES) {
    while (layout.columns[next]?.stage === here?.stage && layout.columns[next]) next += right;
    const stage = layout.columns[next]?.stage;
    const first = layout.columns.find((column) => column.stage === stage);
    return first ? { rowKey: row, columnKey: first.key } : null;
  }
  const column = layout.columns[next];
  return column ? { rowKey: row, columnKey: column.key } : null;
}

/** What is selected when the focus is there: the step, or the stage of a head or of an empty column. */
export function selectedAt(layout: JourneyLayout, place: CellPlace): Id | undefined {
  const column = columnAt(layout, place);
  if (!column) return undefined;
  return place.rowKey === STAGES || !column.step ? column.stage.id : column.step.id;
}
