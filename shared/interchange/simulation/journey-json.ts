import { elementName } from "@shared/domain/core/element-name.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { SimulationProblem } from "@shared/domain/simulation/problem.ts";
import type { SimulatedJourney } from "@shared/domain/simulation/simulate-journey.ts";
import type { Version } from "@shared/domain/simulation/versions.ts";
import type { VariantFigures } from "@shared/simulation/experiment/figures.ts";

/** A simulated journey for another program: figures as the experiment gives them, with names; times in minutes. */
export const journeyJson = (model: ReadModel, { journey, versions, figures, weeks }: SimulatedJourney) => ({
  id: journey.id,
  name: journey.name,
  weeks,
  versions: versions.map((version) => versionJson(model, version)),
  figures: figures && {
    ...figures,
    variants: figures.variants.map((variant) => variantJson(model, versions, variant)),
  },
});

function versionJson(model: ReadModel, { blueprint: { id, name, kind }, service }: Version) {
  const told = (problems: readonly SimulationProblem[]) =>
    problems.map(({ message, at }) => {
      const element = elementName(model, at);
      return {
        message,
        at: {
          id: at,
          element: element ? `${element.noun} “${element.name}”` : "",
          where: element?.where ?? "",
        },
      };
    });
  return {
    id,
    name,
    kind,
    canRun: service.ok,
    problems: service.ok ? [] : told(service.problems),
    warnings: service.ok ? told(service.warnings) : [],
    assumptions: service.ok ? service.assumptions : [],
  };
}

/** Without the ways of single clients, which are for looking at. */
function variantJson(
  model: ReadModel,
  versions: readonly Version[],
  { trace: _ways, ...variant }: VariantFigures,
) {
  const nameOf = (id: string) => elementName(model, id)?.name ?? "";
  const version = versions.find(({ blueprint }) => blueprint.id === variant.id);
  // Places between steps have names of their own, and no record.
  const parts = version?.service.ok ? [...version.service.model.steps, ...version.service.model.targets] : [];
  const partNames = new Map(parts.map(({ id, name }) => [id, name]));
  const { steps, touchPoints, pools, targets } = variant;
  return {
    name: version?.blueprint.name ?? "",
    ...variant,
    steps: steps.map((step) => ({ name: partNames.get(step.stepId) ?? "", ...step })),
    touchPoints: touchPoints.map((point) => ({ name: nameOf(point.touchPointId), ...point })),
    pools: pools.map((pool) => ({ name: nameOf(pool.poolId), ...pool })),
    targets: targets.map((target) => ({ name: partNames.get(target.targetId) ?? "", ...target })),
  };
}
