import type { Id } from "@shared/base/ids.ts";
import { topBlueprints } from "../blueprint/levels.ts";
import type { ReadModel } from "../core/model.ts";
import { knownOf } from "../scoring/known-of.ts";
import { auditMarks } from "./audit-marks.ts";
import { type Counted, countMarks, type Marks } from "./count-marks.ts";
import { directionMarks } from "./direction-marks.ts";
import { journeyMarks } from "./journey-marks.ts";
import { planMarks } from "./plan-marks.ts";

/** The steps of the method, in the order in which they are done. */
export const TEN_STEPS = [
  "direction",
  "journey",
  "touchPoints",
  "critical",
  "measured",
  "audit",
  "scope",
  "redesign",
  "prototype",
  "rollOut",
] as const;
export type TenStepId = (typeof TEN_STEPS)[number];

export interface TenStep extends Counted {
  readonly id: TenStepId;
}

/** Where the client meets the organisation and no touch point stands for it, as the rules find it. */
export const CROSSING_RULE = "touchpoint/unregistered-crossing";

interface FoundProblem {
  readonly ruleId: string;
  readonly at: Id;
}

/**
 * The method's steps as far as an engagement holds them: counted from the records, never ticked off by hand. Crossings
 * without a touch point are taken from the problems that were found: to look for them takes long on a large map.
 */
export function tenSteps(model: ReadModel, found: readonly FoundProblem[] = []): TenStep[] {
  const marks = marksOf(model, found);
  return TEN_STEPS.map((id) => ({ id, ...countMarks(marks[id]) }));
}

function marksOf(model: ReadModel, found: readonly FoundProblem[]): Record<TenStepId, Marks[]> {
  const points = model.all("touchPoint");
  const blueprints = topBlueprints(model);
  const asIs = blueprints.filter((blueprint) => blueprint.kind === "as-is");
  const hasSteps = (id: string) => model.countBy("step", "blueprintId", id) > 0;
  const isRedesigned = (journeyId: Id) =>
    blueprints.some((other) => other.kind === "to-be" && other.journeyId === journeyId && hasSteps(other.id));
  return {
    direction: directionMarks(model),
    journey: journeyMarks(model, asIs),
    touchPoints: [
      ...found.flatMap(({ ruleId, at }) =>
        ruleId === CROSSING_RULE ? [{ at, has: { crossing: false } }] : [],
      ),
      ...points.map(({ id, owner, channel }) => ({
        at: id,
        has: {
          onStep: model.countBy("step", "touchPointId", id) > 0,
          channel: channel !== "",
          owner: owner !== "",
        },
      })),
    ],
    critical: points.map((point) => ({
      at: point.id,
      has: {
        class: point.class !== null,
        ...(point.class !== null && { classReason: point.classReason.trim() !== "" }),
      },
    })),
    measured: points.map(({ id }) => ({ at: id, has: { answers: isKnown(model, id) } })),
    audit: auditMarks(model),
    scope: model
      .all("opportunity")
      .map(({ id, status }) => ({ at: id, has: { decision: status !== "open" } })),
    redesign: asIs.map(({ id, journeyId }) => ({ at: id, has: { toBe: isRedesigned(journeyId) } })),
    prototype: model.all("prototypePlan").map(planMarks),
    rollOut: [],
  };
}

function isKnown(model: ReadModel, touchPointId: Id): boolean {
  const { surveys, reported, isObserved } = knownOf(model, touchPointId);
  return surveys.length > 0 || reported.length > 0 || isObserved;
}
