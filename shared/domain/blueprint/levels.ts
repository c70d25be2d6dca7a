import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import type { Blueprint, Step } from "./records.ts";

// A step may open a blueprint of its own (levels 0, 1, 2 …). Every walk here ends also on a ring, which only a damaged
// file can bring: commands and the door of files refuse one.

/** The blueprint that shows the inside of a step; of several (after a merge) the first. */
export const insideOf = (model: ReadModel, stepId: Id): Blueprint | undefined =>
  model.by("blueprint", "parentStepId", stepId).sort(byOrder)[0];

/** The steps of a blueprint that have an inside. */
export function stepsWithInside(model: ReadModel, blueprintId: Id): ReadonlySet<Id> {
  const found = new Set<Id>();
  for (const { parentStepId } of model.all("blueprint")) {
    if (parentStepId !== null && model.get("step", parentStepId)?.blueprintId === blueprintId)
      found.add(parentStepId);
  }
  return found;
}

export interface Level {
  readonly blueprint: Blueprint;
  /** The step of the level above that this one is the inside of; null at the top. */
  readonly step: Step | null;
}

/** From the outermost blueprint down to this one. */
export function levelsOf(model: ReadModel, blueprintId: Id): readonly Level[] {
  const levels: Level[] = [];
  const seen = new Set<Id>();
  for (let id: Id | undefined = blueprintId; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const blueprint: Blueprint | undefined = model.get("blueprint", id);
    if (!blueprint) break;
    const step: Step | null = model.get("step", blueprint.parentStepId) ?? null;
    levels.unshift({ blueprint, step });
    id = step?.blueprintId;
  }
  return levels;
}

/** The step of the outermost blueprint that this one lies in; itself when it stands there. */
export function outermostStep(model: ReadModel, step: Step): Step {
  return levelsOf(model, step.blueprintId)[1]?.step ?? step;
}

/** How deep a blueprint lies: 0 at the top. */
export const depthOf = (model: ReadModel, blueprintId: Id): number =>
  Math.max(0, levelsOf(model, blueprintId).length - 1);

/** The blueprints inside of the steps of this one, at every depth, without itself. */
export function blueprintsWithin(model: ReadModel, blueprintId: Id): readonly Blueprint[] {
  const inner = new Map<Id, Blueprint[]>();
  for (const blueprint of model.all("blueprint").sort(byOrder)) {
    const outer = model.get("step", blueprint.parentStepId)?.blueprintId;
    if (outer !== undefined) inner.set(outer, [...(inner.get(outer) ?? []), blueprint]);
  }
  const found = new Map<Id, Blueprint>();
  const queue = [...(inner.get(blueprintId) ?? [])];
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (next.id === blueprintId || found.has(next.id)) continue;
    found.set(next.id, next);
    queue.push(...(inner.get(next.id) ?? []));
  }
  return [...found.values()];
}

/** Whether a blueprint would lie inside itself if this step opened it. */
export const wouldLieInItself = (model: ReadModel, blueprintId: Id, stepId: Id): boolean => {
  const step = model.get("step", stepId);
  return (
    step !== undefined &&
    levelsOf(model, step.blueprintId).some((level) => level.blueprint.id === blueprintId)
  );
};

/** The blueprints of the first level, in their order: what is meant where a service is chosen as a whole. */
export const topBlueprints = (model: ReadModel): Blueprint[] =>
  model
    .all("blueprint")
    .filter((blueprint) => blueprint.parentStepId === null)
    .sort(byOrder);

/** The first blueprint on a ring of insides that this one leads up to; undefined when the way up ends. */
export function ringAbove(blueprintId: Id, outerOf: (blueprintId: Id) => Id | undefined): Id | undefined {
  const seen = new Set<Id>();
  let id: Id | undefined = blueprintId;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    id = outerOf(id);
  }
  return id;
}
