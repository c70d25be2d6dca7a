import type { Id } from "@shared/base/ids.ts";
import { poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import type { ReadModel } from "../core/model.ts";
import type { Assumption } from "./assumption.ts";
import { assumptionsOf } from "./assumptions.ts";
import { overloads } from "./pool-problems.ts";
import type { SimulationProblem } from "./problem.ts";
import type { Demand } from "./records.ts";
import { makeService } from "./service-model.ts";

export type BlueprintService =
  | {
      readonly ok: true;
      readonly model: ServiceModel;
      readonly demand: Demand;
      /** What is taken for granted, in sentences; printed with every result. */
      readonly assumptions: readonly Assumption[];
      /** What does not stop a run and must be said before it: pools that have more work than they can do. */
      readonly warnings: readonly SimulationProblem[];
    }
  | { readonly ok: false; readonly problems: readonly SimulationProblem[] };

/** A blueprint as the engine runs it, with what it takes for granted; or all that stands in the way, by name. */
export function blueprintService(model: ReadModel, blueprintId: Id): BlueprintService {
  const made = makeService(model, blueprintId);
  if (!made.ok) return made;
  const { service, demand, ways, opened } = made;
  const blueprint = model.need("blueprint", blueprintId);
  const journey = model.need("journey", blueprint.journeyId);
  const assumptions = assumptionsOf({ model, blueprint, journey, demand, service, ways, opened });
  return { ok: true, model: service, demand, assumptions, warnings: overloads(poolLoads(service) ?? []) };
}
