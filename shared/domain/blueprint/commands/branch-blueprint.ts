import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField, lineField } from "../../core/fields.ts";
import { copyExperiences } from "../copy-experiences.ts";
import { insideOf } from "../levels.ts";
import type { Blueprint } from "../records.ts";

/**
 * Starts a to-be: a copy of every lane, stage, step and flow that remembers where it came from (originId), with copies
 * of what is inside of its steps; segments live through its steps as through those of the as-is, until somebody says
 * otherwise. A blueprint that itself is an inside becomes a to-be beside the others: a step has
 * one inside, and that of the as-is stays. Sticky notes, comments and links stay with the as-is: they are remarks on
 * how things are.
 */
export const branchBlueprint = defineCommand({
  id: "blueprint.branch",
  args: z.strictObject({ blueprintId: idField, name: lineField.min(1) }),
  label: ({ name }) => `Start the to-be ${name}`,
  run: (draft, { blueprintId, name }) => {
    const source = draft.need("blueprint", blueprintId);
    return branch(draft, source, { name, parentStepId: null }, new Set());
  },
});

function branch(
  draft: Draft,
  source: Blueprint,
  fields: Pick<Blueprint, "name" | "parentStepId">,
  above: ReadonlySet<Id>,
): Id {
  const order = orderAfterLast(draft.by("blueprint", "journeyId", source.journeyId));
  const { id: blueprintId, type: _, ...held } = source;
  const copy = draft.create("blueprint", {
    ...held,
    ...fields,
    kind: "to-be",
    branchedFromId: blueprintId,
    order,
  });
  const ids = new Map<Id, Id>();
  const newIdOf = (id: Id) => ids.get(id) ?? id;
  for (const { id, type: _type, ...lane } of draft.by("lane", "blueprintId", blueprintId)) {
    ids.set(id, draft.create("lane", { ...lane, blueprintId: copy.id, originId: id }).id);
  }
  for (const { id, type: _type, ...stage } of draft.by("stage", "blueprintId", blueprintId)) {
    ids.set(id, draft.create("stage", { ...stage, blueprintId: copy.id, originId: id }).id);
  }
  const steps = draft.by("step", "blueprintId", blueprintId);
  for (const { id, type: _type, ...step } of steps) {
    const place = { laneId: newIdOf(step.laneId), stageId: newIdOf(step.stageId) };
    const stepId = draft.create("step", { ...step, ...place, blueprintId: copy.id, originId: id }).id;
    copyExperiences(draft, id, stepId);
    ids.set(id, stepId);
  }
  for (const { id, type: _type, ...flow } of draft.by("flow", "blueprintId", blueprintId)) {
    const ends = { fromId: newIdOf(flow.fromId), toId: newIdOf(flow.toId) };
    draft.create("flow", { ...flow, ...ends, blueprintId: copy.id, originId: id });
  }
  const done = new Set([...above, blueprintId]);
  for (const { id } of steps) {
    const inside = insideOf(draft, id);
    if (inside && !done.has(inside.id))
      branch(draft, inside, { name: inside.name, parentStepId: newIdOf(id) }, done);
  }
  return copy.id;
}
