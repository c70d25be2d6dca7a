import type { EngagementContents } from "../../core/contents.ts";
import { Model } from "../../core/model.ts";
import { computeStandardTimes } from "../../measure/standard-times.ts";

/** The same with what its log tells of the standards that it measures, as if somebody had asked it. */
export function withMeasured(contents: EngagementContents): EngagementContents {
  const model = new Model(contents.records);
  const ids = model
    .all("standard")
    .filter(({ measuredBy }) => measuredBy === "log")
    .map(({ id }) => id);
  const readColumn = (datasetId: string, column: number) => contents.columns.get(datasetId)?.[column] ?? null;
  const answers = new Map(
    computeStandardTimes({ model, readColumn }, { ids }).map(({ id, measured }) => [id, measured]),
  );
  const records = contents.records.map((record) =>
    record.type === "standard" && answers.has(record.id)
      ? { ...record, measured: answers.get(record.id) ?? null }
      : record,
  );
  return { ...contents, records };
}
