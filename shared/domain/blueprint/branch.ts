import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import type { Draft } from "../core/draft.ts";
import { copyExperiences } from "./copy-experiences.ts";
import { insideOf } from "./levels.ts";
import type { Blueprint } from "./records.ts";

/**
 * A copy of a blueprint, with what is inside of its steps, in which each record names its origin; gives its id. What it
 * was copied from is known from now on: a rebase compares with that. `above` are blueprints that are copied already.
 */
export function branch(
  draft: Draft,
  source: Blueprint,
  fields: Pick<Blueprint, "name" | "parentStepId">,
  above: ReadonlySet<Id> = new Set(),
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
  draft.create("branchBase", { blueprintId: copy.id, originId: blueprintId, part: "blueprint", was: {} });
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
  // Not the copy either: a rebase may make it inside of what is copied.
  const done = new Set([...above, blueprintId, copy.id]);
  for (const { id } of steps) {
    const inside = insideOf(draft, id);
    if (inside && !done.has(inside.id))
      branch(draft, inside, { name: inside.name, parentStepId: newIdOf(id) }, done);
  }
  return copy.id;
}
