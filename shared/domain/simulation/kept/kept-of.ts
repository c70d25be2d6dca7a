import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../../core/model.ts";
import { printNow } from "./input-print.ts";
import type { SimulationResult } from "./kept-record.ts";

/** The kept result of a journey; of several (after a merge of files) the newest. */
export const keptOf = (model: ReadModel, journeyId: Id | null | undefined): SimulationResult | undefined =>
  journeyId == null
    ? undefined
    : model
        .by("simulationResult", "journeyId", journeyId)
        .sort((a, b) => (a.takenAt < b.takenAt ? 1 : a.takenAt > b.takenAt ? -1 : a.id < b.id ? -1 : 1))[0];

/** Whether what was run is no longer what would be run: a number, a way or a version has changed, or is gone. */
export function isOutOfDate(model: ReadModel, { versions, print }: SimulationResult): boolean {
  const ids = versions.flatMap(({ blueprintId }) => blueprintId ?? []);
  return ids.length < versions.length || printNow(model, ids) !== print;
}

/** How much room it takes in a file, in bytes. */
export const keptSize = (result: object): number => JSON.stringify(result).length;
