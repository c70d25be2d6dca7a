import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast, orderKeys } from "@shared/base/order.ts";
import { newStep } from "../blueprint/new-step.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { Draft } from "../core/draft.ts";
import type { TemplateContent } from "./template.ts";

/** Makes a blueprint, and what is inside of its steps, out of a template; every record is new. */
export function applyTemplate(
  draft: Draft,
  content: TemplateContent,
  fields: Pick<Blueprint, "journeyId" | "name"> & { readonly parentStepId?: Id | null },
): Id {
  const { journeyId, name, parentStepId = null } = fields;
  const blueprintId = draft.create("blueprint", {
    journeyId,
    name,
    kind: "as-is",
    branchedFromId: null,
    parentStepId,
    order: orderAfterLast(draft.by("blueprint", "journeyId", journeyId)),
  }).id;
  const shared = { blueprintId, originId: null };
  const laneOrders = orderKeys(content.lanes.length);
  // By band first: the bands have a fixed order, and inside of one the lanes keep theirs.
  const lanes = content.lanes.map(
    (lane, index) => draft.create("lane", { ...shared, ...lane, order: laneOrders[index] ?? "a0" }).id,
  );
  const stageOrders = orderKeys(content.stages.length);
  const stages = content.stages.map(
    (stage, index) => draft.create("stage", { ...shared, ...stage, order: stageOrders[index] ?? "a0" }).id,
  );
  const stepOrders = orderKeys(content.steps.length);
  const steps = content.steps.map(({ lane, stage, column, inside, ...own }, index) => {
    const place = {
      blueprintId,
      laneId: lanes[lane] ?? "",
      stageId: stages[stage] ?? "",
      column,
      order: stepOrders[index] ?? "a0",
    };
    const step = draft.create("step", newStep(place, own));
    if (inside) applyTemplate(draft, inside, { journeyId, name: step.title || name, parentStepId: step.id });
    return step.id;
  });
  for (const { from, to, ...flow } of content.flows)
    draft.create("flow", {
      ...shared,
      ...flow,
      shares: [],
      fromId: steps[from] ?? "",
      toId: steps[to] ?? "",
    });
  return blueprintId;
}
