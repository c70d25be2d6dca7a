import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import type { ColumnPlace } from "./measure.ts";

export interface CaseCount {
  readonly datasetId: Id;
  readonly cases: number;
}

/** How many cases each event log tells of. */
export function computeCaseCounts(model: ReadModel, readColumn: ColumnReader): CaseCount[] {
  return caseColumns(model).flatMap(({ datasetId, column }) => {
    const held = readColumn(datasetId, column);
    if (!held) return [];
    const blank = held.dictionary === null ? Number.isNaN : (code: number) => code === 0;
    const names = new Set<number>();
    for (const value of held.values) if (!blank(value)) names.add(value);
    return [{ datasetId, cases: names.size }];
  });
}

export function caseColumns(model: ReadModel): ColumnPlace[] {
  return model
    .all("eventLog")
    .sort(byOrder)
    .flatMap(({ datasetId, caseColumn }) => {
      const columns = model.get("dataset", datasetId)?.columns ?? [];
      const column = columns.findIndex(({ name }) => name === caseColumn);
      return column < 0 ? [] : [{ datasetId, column }];
    });
}
