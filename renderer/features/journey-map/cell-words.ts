import type { ReadModel } from "@shared/domain/core/model.ts";
import type {
  CurvePoint,
  JourneyColumn,
  JourneyCurve,
  JourneyLayout,
  RowBox,
} from "@shared/domain/journey-map/layout/types.ts";
import { messages } from "./messages.ts";
import { textOf } from "./write-cell.ts";

export interface ColumnPoint {
  readonly curve: JourneyCurve;
  readonly point: CurvePoint;
}

/** The points of all curves by the column that they stand in. */
export function pointsByColumn(layout: JourneyLayout): ReadonlyMap<string, readonly ColumnPoint[]> {
  const result = new Map<string, ColumnPoint[]>();
  for (const curve of layout.curves) {
    for (const point of curve.points) {
      const key = layout.columns[point.column]?.key ?? "";
      const held = result.get(key);
      if (held) held.push({ curve, point });
      else result.set(key, [{ curve, point }]);
    }
  }
  return result;
}

/** What the picture shows in a cell, for who does not see it. */
export function cellWords(
  model: ReadModel,
  layout: JourneyLayout,
  points: readonly ColumnPoint[],
  row: RowBox,
  column: JourneyColumn,
): string {
  const listed = (parts: readonly string[]) => parts.join("; ");
  if (row.row === "moments") return column.step?.momentOfTruth ? messages.momentOn : messages.momentOff;
  if (row.row === "emotion")
    return listed(points.map(({ curve, point }) => `${curve.name} ${messages.feeling(point.value)}`));
  if (row.row === "figures")
    return listed(
      layout.figures
        .filter((box) => box.columnKey === column.key)
        .map((box) => [box.voice.name, box.text, ...box.below].join(" ")),
    );
  if (row.row === "pictures")
    return listed(layout.thumbs.filter((thumb) => thumb.columnKey === column.key).map((thumb) => thumb.name));
  const text = textOf(model, { row: row.row, stepId: column.step?.id ?? "", segmentId: row.segmentId });
  const own = text?.text || (text?.placeholder && messages.inherited(text.placeholder)) || "";
  if (row.row !== "quotes") return own;
  const cell = layout.cells.find((one) => one.rowKey === row.key && one.columnKey === column.key);
  return listed([own, ...(cell?.pinned?.words ?? [])].filter((part) => part !== ""));
}
