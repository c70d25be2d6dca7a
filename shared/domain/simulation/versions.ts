import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { topBlueprints } from "../blueprint/levels.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { type BlueprintService, blueprintService } from "./blueprint-service.ts";

/** A blueprint of the journey, as the engine would run it or with what stands in its way. */
export interface Version {
  readonly blueprint: Blueprint;
  readonly service: BlueprintService;
}

/** The blueprints of a journey, the as-is first. */
export const blueprintsOf = (model: ReadModel, journeyId: Id): Blueprint[] =>
  topBlueprints(model)
    .filter((blueprint) => blueprint.journeyId === journeyId)
    .sort((a, b) => Number(a.kind === "to-be") - Number(b.kind === "to-be") || byOrder(a, b));

export const versionsOf = (model: ReadModel, blueprints: readonly Blueprint[]): Version[] =>
  blueprints.map((blueprint) => ({ blueprint, service: blueprintService(model, blueprint.id) }));
