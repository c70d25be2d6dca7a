import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { walks } from "@shared/domain/journey-map/experience.ts";
import { clientSteps } from "@shared/domain/journey-map/layout/columns.ts";

export interface MapUse {
  readonly blueprintId: Id;
  readonly name: string;
  /** Steps that it lives through in its own way, and those that it does not come to. */
  readonly own: number;
  readonly leftOut: number;
}

/** Every journey map, with what is particular to a segment there. */
export function mapUses(model: ReadModel, segmentId: Id): MapUse[] {
  const own = new Set(model.by("experience", "segmentId", segmentId).map((experience) => experience.stepId));
  return model
    .all("journey")
    .sort(byOrder)
    .flatMap((journey) =>
      model
        .by("blueprint", "journeyId", journey.id)
        .sort(byOrder)
        .map((blueprint) => {
          const steps = clientSteps(model, blueprint.id);
          return {
            blueprintId: blueprint.id,
            name: `${journey.name}: ${blueprint.name}`,
            own: steps.filter((step) => own.has(step.id)).length,
            leftOut: steps.filter((step) => !walks(step, segmentId)).length,
          };
        }),
    );
}
