import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { demandOf } from "./new-demand.ts";

/** Whether somebody has said how many come to the journey of a blueprint: then it is meant to be simulated. */
export function isSimulated(model: ReadModel, blueprintId: Id): boolean {
  const blueprint = model.get("blueprint", blueprintId);
  const demand = blueprint && demandOf(model, blueprint.journeyId);
  return demand !== undefined && demand.arrivalsPerWeek > 0;
}
