import type { Id } from "@shared/base/ids.ts";
import { topBlueprints } from "../blueprint/levels.ts";
import type { ReadModel } from "../core/model.ts";
import { alternativesOf } from "../redesign/favoured.ts";
import { knownOf } from "../scoring/known-of.ts";
import { auditMarks } from "./audit-marks.ts";
import { type Counted, countMarks, type Marks, type TenStepPart } from "./count-marks.ts";
import { directionMarks } from "./direction-marks.ts";
import { journeyMarks } from "./journey-marks.ts";
import { prototypeMarks, rollOutMarks } from "./plan-marks.ts";

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

/** Parts that the rules look for: the touch point that a crossing lacks, the training that a changed role lacks. */
export const RULE_OF_PART = {
  crossing: "touchpoint/unregistered-crossing",
  roleTraining: "training/role-untrained",
} as const satisfies Partial<Record<TenStepPart, string>>;

interface FoundProblem {
  readonly ruleId: string;
  readonly at: Id;
}

/**
 * The method's steps as far as an engagement holds them: counted from the records, never ticked off by hand. What a large
 * map takes long to be searched for is taken from the problems that the rules have found.
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
      ...lacking(found, "crossing"),
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
    redesign: asIs.map(({ id, journeyId }) => {
      const isOpen = alternativesOf(model, journeyId).length > 1;
      const isFavoured = model.get("journey", journeyId)?.favouredToBeId != null;
      return { at: id, has: { toBe: isRedesigned(journeyId), ...(isOpen && { favoured: isFavoured }) } };
    }),
    prototype: [...prototypeMarks(model), ...lacking(found, "roleTraining")],
    rollOut: rollOutMarks(model),
  };
}

const lacking = (found: readonly FoundProblem[], part: keyof typeof RULE_OF_PART): Marks[] =>
  found.flatMap(({ ruleId, at }) => (ruleId === RULE_OF_PART[part] ? [{ at, has: { [part]: false } }] : []));

function isKnown(model: ReadModel, touchPointId: Id): boolean {
  const { surveys, reported, isObserved } = knownOf(model, touchPointId);
  return surveys.length > 0 || reported.length > 0 || isObserved;
}
