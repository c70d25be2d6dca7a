import type { Id } from "@shared/base/ids.ts";
import { numberText } from "../../chart/figure-text.ts";
import type { ReadModel } from "../../core/model.ts";
import type { ColumnReader } from "../../scoring/columns.ts";
import { columnPlaces, readableCollections, readVerbatims } from "../../verbatim/read-verbatims.ts";
import { complaintsByTouchPoint } from "../../verbatim/verbatim-figures.ts";
import type { ColumnPlace } from "../measure.ts";
import { classesOfCounts } from "./heat-classes.ts";
import { heatOfValues, noHeat } from "./heat-of-values.ts";
import type { MapFigures, MapHeatQuestion } from "./map-figures.ts";
import { heatMessages as words } from "./messages.ts";

/** Every column that comments are read from. */
export function* verbatimColumns(model: ReadModel): Generator<ColumnPlace> {
  for (const { mapping, dataset } of readableCollections(model)) {
    const places = new Set(Object.values(columnPlaces(mapping, dataset)));
    for (const column of places) if (column >= 0) yield { datasetId: dataset.id, column };
  }
}

/**
 * Complaints at each touch point that anybody commented on; with segments those that name one of them. Comments
 * bear no wave, and the key says so.
 */
export function complaintHeat(
  model: ReadModel,
  readColumn: ColumnReader,
  { scope }: MapHeatQuestion,
): MapFigures {
  const names = scope.segments.map(({ value }) => value);
  const entries = readVerbatims(model, readColumn).entries.filter(
    ({ segment }) => names.length === 0 || names.includes(segment),
  );
  const complaints = complaintsByTouchPoint(entries);
  if (complaints.size === 0) {
    const empty = names.length === 0 ? words.complaintsEmpty : words.complaintsEmptyOf(names.join(", "));
    return noHeat("complaints", empty);
  }
  const all = new Map<Id, number>();
  for (const { touchPointId } of entries)
    if (touchPointId !== null) all.set(touchPointId, (all.get(touchPointId) ?? 0) + 1);
  const values = [...all].map(([touchPointId, n]) => {
    const value = complaints.get(touchPointId) ?? 0;
    return { touchPointId, value, n, note: words.complaintsNote(value, n) };
  });
  return heatOfValues(values, classesOfCounts(Math.max(...complaints.values()), "warm"), {
    kind: "complaints",
    label: words.complaints,
    note: names.length > 0 ? words.complaintsOf(names.join(", ")) : scope.wave === null ? "" : words.allWaves,
    text: (value) => numberText(value, 0),
  });
}
