import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { sortedLanes } from "../blueprint/layout/layout-blueprint.ts";
import { insideOf } from "../blueprint/levels.ts";
import { newStep } from "../blueprint/new-step.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { sameValue } from "../core/same-value.ts";
import { TEMPLATE_STEP_FIELDS, type TemplateContent, type TemplateStep } from "./template.ts";

/**
 * A blueprint as a template: its lanes, stages, steps and flows with what is inside of the steps, without anything
 * that belongs to the engagement (touch points, segments, pictures, answers).
 */
export function templateOf(
  model: ReadModel,
  blueprintId: Id,
  above: ReadonlySet<Id> = new Set(),
): TemplateContent {
  const lanes = sortedLanes(model, blueprintId);
  const stages = model.by("stage", "blueprintId", blueprintId).sort(byOrder);
  const numberOf = (list: readonly { readonly id: Id }[]) => {
    const numbers = new Map(list.map(({ id }, index) => [id, index]));
    return (id: Id) => numbers.get(id) ?? -1;
  };
  const [laneOf, stageOf] = [numberOf(lanes), numberOf(stages)];
  const place = (step: Step) => stageOf(step.stageId) * 1000 + step.column;
  const steps = model
    .by("step", "blueprintId", blueprintId)
    .filter((step) => laneOf(step.laneId) >= 0 && stageOf(step.stageId) >= 0)
    .sort((a, b) => place(a) - place(b) || laneOf(a.laneId) - laneOf(b.laneId) || byOrder(a, b));
  const stepOf = numberOf(steps);
  const levels = new Set([...above, blueprintId]);
  return {
    lanes: lanes.map(({ band, name, subtitle }) => ({ band, name, subtitle })),
    stages: stages.map(({ name, columns }) => ({ name, columns })),
    steps: steps.map((step) => {
      const inside = insideOf(model, step.id);
      const inner = inside && !levels.has(inside.id) ? templateOf(model, inside.id, levels) : null;
      return {
        ...ownFields(step),
        lane: laneOf(step.laneId),
        stage: stageOf(step.stageId),
        column: step.column,
        ...(inner && isWhole(inner) && { inside: inner }),
      };
    }),
    flows: model
      .by("flow", "blueprintId", blueprintId)
      .map(({ fromId, toId, kind, label, probability }) => ({
        from: stepOf(fromId),
        to: stepOf(toId),
        kind,
        label,
        probability,
      }))
      .filter(({ from, to }) => from >= 0 && to >= 0),
  };
}

/** A map whose last lane or stage was deleted is nothing to begin with. */
export const isWhole = ({ lanes, stages }: TemplateContent): boolean => lanes.length > 0 && stages.length > 0;

/** What differs from a new step. */
function ownFields(step: Step): Omit<TemplateStep, "lane" | "stage" | "column"> {
  const { blueprintId, laneId, stageId, column, order } = step;
  const plain = newStep({ blueprintId, laneId, stageId, column, order }) as unknown as Record<
    string,
    unknown
  >;
  const held = step as unknown as Record<string, unknown>;
  return Object.fromEntries(
    TEMPLATE_STEP_FIELDS.filter((field) => !sameValue(held[field], plain[field])).map((field) => [
      field,
      held[field],
    ]),
  );
}
