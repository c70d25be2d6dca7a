import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { columnOf } from "./dataset-column.ts";

/** The column that stands for segments which only scores without answers name. */
export const SCORED_SEGMENT = "segment";

export interface SegmentChoice {
  readonly column: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** Rarer values that are left out of the list; most of the time none. */
  readonly left: number;
}

/**
 * Columns that a survey names as segments, with the values that occur, most frequent first; then those that only
 * scores without answers name, with a count of 0.
 */
export function segmentChoices(model: ReadModel, readColumn: ColumnReader, most = 300): SegmentChoice[] {
  const counts = new Map<string, Map<string, number>>();
  for (const mapping of model.all("surveyMapping").sort(byOrder)) {
    const dataset = model.get("dataset", mapping.datasetId);
    if (!dataset) continue;
    for (const question of mapping.questions) {
      const column = question.role === "segment" ? columnOf(dataset, question.column, readColumn) : null;
      if (!column) continue;
      const tally = counts.get(question.column) ?? new Map<string, number>();
      counts.set(question.column, tally);
      const perValue = new Map<number, number>();
      for (const value of column.values) perValue.set(value, (perValue.get(value) ?? 0) + 1);
      for (const [value, count] of perValue) {
        const text = column.dictionary
          ? (column.dictionary[value] ?? "")
          : Number.isNaN(value)
            ? ""
            : String(value);
        if (text !== "") tally.set(text, (tally.get(text) ?? 0) + count);
      }
    }
  }
  addScored(model, counts);
  return [...counts].map(([column, tally]) => ({
    column,
    values: [...tally]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
      .slice(0, most),
    left: Math.max(0, tally.size - most),
  }));
}

function addScored(model: ReadModel, counts: Map<string, Map<string, number>>): void {
  // A score is met by the name of its segment, whatever column that stands in.
  const known = new Set([...counts.values()].flatMap((tally) => [...tally.keys()].map(folded)));
  for (const { segment } of model.all("aggregateScore").sort(byOrder)) {
    const name = segment.trim();
    if (name === "" || known.has(folded(name))) continue;
    known.add(folded(name));
    const tally = counts.get(SCORED_SEGMENT) ?? new Map<string, number>();
    counts.set(SCORED_SEGMENT, tally.set(name, 0));
  }
}

const folded = (name: string): string => name.trim().toLowerCase();
