import { topBlueprints } from "../blueprint/levels.ts";
import type { ReadModel } from "../core/model.ts";
import { isScored } from "../scoring/observers.ts";

export type TenStepId =
  | "direction"
  | "journey"
  | "touchPoints"
  | "critical"
  | "measured"
  | "scope"
  | "redesign"
  | "prototype";

/** How much of a step there is to count, and how much of it is done; `of` 0 = nothing to count yet. */
export interface TenStep {
  readonly id: TenStepId;
  readonly done: number;
  readonly of: number;
}

/**
 * The method's steps as far as an engagement holds them: counted from the records, never ticked off by hand.
 * Policies and the roll-out have no records yet and so are not in the list.
 */
export function tenSteps(model: ReadModel): TenStep[] {
  const engagement = model.all("engagement")[0];
  const blueprints = topBlueprints(model);
  const asIs = blueprints.filter((blueprint) => blueprint.kind === "as-is");
  const hasSteps = (id: string) => model.by("step", "blueprintId", id).length > 0;
  const points = model.all("touchPoint");
  const tied = new Set(model.all("step").flatMap((step) => step.touchPointId ?? []));
  const answered = new Set([
    ...model.all("surveyMapping").flatMap((mapping) => mapping.questions.map((item) => item.touchPointId)),
    ...model
      .all("score")
      .filter(isScored)
      .map((score) => score.touchPointId),
  ]);
  const opportunities = model.all("opportunity");
  const plans = model.all("prototypePlan");
  const count = (id: TenStepId, marks: readonly boolean[]): TenStep => ({
    id,
    done: marks.filter(Boolean).length,
    of: marks.length,
  });
  return [
    count("direction", [
      Boolean(engagement?.clientName),
      Boolean(engagement?.description),
      model.all("segment").length > 0,
    ]),
    count(
      "journey",
      model
        .all("journey")
        .map((journey) => asIs.some(({ id, journeyId }) => journeyId === journey.id && hasSteps(id))),
    ),
    count(
      "touchPoints",
      points.map(({ id, owner, channel }) => tied.has(id) && owner !== "" && channel !== null),
    ),
    count(
      "critical",
      points.map((point) => point.class !== null),
    ),
    count(
      "measured",
      points.map((point) => answered.has(point.id)),
    ),
    count(
      "scope",
      opportunities.map((opportunity) => opportunity.status !== "open"),
    ),
    count(
      "redesign",
      asIs.map(({ journeyId }) =>
        blueprints.some(
          (other) => other.kind === "to-be" && other.journeyId === journeyId && hasSteps(other.id),
        ),
      ),
    ),
    count(
      "prototype",
      plans.map((plan) => plan.hypotheses.some(({ target }) => target !== null)),
    ),
  ];
}
