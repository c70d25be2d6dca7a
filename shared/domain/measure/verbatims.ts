import type { ReadModel } from "../core/model.ts";
import { columnPlaces, readableCollections, readVerbatims } from "../verbatim/read-verbatims.ts";
import { type VerbatimFigures, verbatimFigures } from "../verbatim/verbatim-figures.ts";
import type { ColumnPlace, MeasureContext } from "./measure.ts";

/** Every column that a collection of verbatims reads. */
export function* verbatimColumns(model: ReadModel): Generator<ColumnPlace> {
  for (const { mapping, dataset } of readableCollections(model))
    for (const column of new Set(Object.values(columnPlaces(mapping, dataset))))
      if (column >= 0) yield { datasetId: dataset.id, column };
}

/** Counts of all that clients said, by place, channel, segment, month and tag. */
export const computeVerbatims = ({ model, readColumn }: MeasureContext): VerbatimFigures =>
  verbatimFigures(readVerbatims(model, readColumn).entries, model.all("verbatimMapping"));
