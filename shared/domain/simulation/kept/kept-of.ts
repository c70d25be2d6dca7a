import type { Id } from "@shared/base/ids.ts";
import { blueprintsWithin } from "../../blueprint/levels.ts";
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

/** Steps of all versions together that are still compared after each edit: about five milliseconds. */
const MOST_STEPS = 500;

const isLarge = (model: ReadModel, { versions }: SimulationResult): boolean =>
  versions
    .flatMap(({ blueprintId }) => blueprintId ?? [])
    .flatMap((id) => [id, ...blueprintsWithin(model, id).map((inner) => inner.id)])
    .reduce((sum, id) => sum + model.countBy("step", "blueprintId", id), 0) > MOST_STEPS;

/** The same, quick enough after each edit: of versions with more than 500 steps together it is not looked at. */
export const isSeenOutOfDate = (model: ReadModel, result: SimulationResult): boolean =>
  !isLarge(model, result) && isOutOfDate(model, result);

/** How much room it takes in a file, in bytes. */
export const keptSize = (result: object): number => JSON.stringify(result).length;
