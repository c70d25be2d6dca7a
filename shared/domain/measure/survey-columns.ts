import type { ReadModel } from "../core/model.ts";
import type { ColumnPlace } from "./measure.ts";

/** Every column that a survey's questions read. */
export function* surveyColumns(model: ReadModel): Generator<ColumnPlace> {
  for (const mapping of model.all("surveyMapping")) {
    const dataset = model.get("dataset", mapping.datasetId);
    if (!dataset) continue;
    const places = new Map(dataset.columns.map(({ name }, column) => [name, column]));
    for (const { column: name, role } of mapping.questions) {
      const column = places.get(name);
      if (column !== undefined && role !== "text") yield { datasetId: dataset.id, column };
    }
  }
}
