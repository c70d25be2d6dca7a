import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { topBlueprints } from "@shared/domain/blueprint/levels.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { type BlueprintService, blueprintService } from "@shared/domain/simulation/blueprint-service.ts";

/** A blueprint of the journey, as the engine would run it or with what stands in its way. */
export interface Version {
  readonly blueprint: Blueprint;
  readonly service: BlueprintService;
}

/** Curves that can be told apart beside each other. */
export const MOST_VERSIONS = 5;

/** The blueprints of a journey, the as-is first. */
export const blueprintsOf = (model: ReadModel, journeyId: Id): Blueprint[] =>
  topBlueprints(model)
    .filter((blueprint) => blueprint.journeyId === journeyId)
    .sort((a, b) => Number(a.kind === "to-be") - Number(b.kind === "to-be") || byOrder(a, b));

/** The as-is and the newest to-be: what is compared until somebody chooses otherwise. */
export function usualVersions(blueprints: readonly Blueprint[]): ReadonlySet<Id> {
  const [first] = blueprints;
  const newest = blueprints.findLast(({ kind }) => kind === "to-be");
  return new Set([first, newest].flatMap((blueprint) => blueprint?.id ?? []));
}

export const versionsOf = (model: ReadModel, blueprints: readonly Blueprint[]): Version[] =>
  blueprints.map((blueprint) => ({ blueprint, service: blueprintService(model, blueprint.id) }));
