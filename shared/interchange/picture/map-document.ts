import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import type { PictureOptions } from "@shared/domain/blueprint/picture/picture-options.ts";
import type { Blueprint, Step } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { withFooter } from "@shared/drawing/with-footer.ts";
import { pictureMessages } from "./messages.ts";
import { mapAnchor, type PlannedMap } from "./page-plan.ts";

/** One blueprint as a document of its own. */
export function blueprintMap(model: ReadModel, blueprintId: Id, options: PictureOptions = {}): PlannedMap {
  const blueprint = model.need("blueprint", blueprintId);
  return {
    id: blueprintId,
    title: blueprint.name,
    heading: headingOf(model, blueprint),
    within: withinOf(model, blueprint),
    depth: 0,
    drawing: drawBlueprint(model, blueprintId, options),
    about: options.about ?? "",
  };
}

interface Placed {
  readonly blueprint: Blueprint;
  readonly depth: number;
}

/** A map that is a file or a page of its own: its title and the key to its colours stand below it. */
export const standingAlone = (map: PlannedMap): PlannedMap => ({
  ...map,
  drawing: withFooter(map.drawing, map.heading, map.about),
});

/** All blueprints of a journey, each followed by the insides of its steps as the map is read: depth first. */
export function journeyMaps(model: ReadModel, journeyId: Id, options: PictureOptions = {}): PlannedMap[] {
  const placed = orderOf(model, journeyId);
  const insides = new Map<Id, string>();
  for (const { blueprint } of placed)
    if (blueprint.parentStepId !== null && !insides.has(blueprint.parentStepId))
      insides.set(blueprint.parentStepId, `#${mapAnchor(blueprint.id)}`);
  return placed.map(({ blueprint, depth }) => ({
    ...blueprintMap(model, blueprint.id, { ...options, insides }),
    depth,
  }));
}

function orderOf(model: ReadModel, journeyId: Id): Placed[] {
  const all = model.by("blueprint", "journeyId", journeyId).sort(byOrder);
  const known = new Set(all.map((blueprint) => blueprint.id));
  const seen = new Set<Id>();
  const result: Placed[] = [];
  const add = (blueprint: Blueprint, depth: number) => {
    if (seen.has(blueprint.id)) return;
    seen.add(blueprint.id);
    result.push({ blueprint, depth });
    if (all.length === 1) return;
    for (const step of stepsInOrder(model, blueprint.id))
      for (const inner of model.by("blueprint", "parentStepId", step.id).sort(byOrder))
        if (known.has(inner.id)) add(inner, depth + 1);
  };
  for (const blueprint of all)
    if (!known.has(model.get("step", blueprint.parentStepId)?.blueprintId ?? "")) add(blueprint, 0);
  // What is inside of itself has no top; it is not left out for that.
  for (const blueprint of all) add(blueprint, 0);
  return result;
}

const stepsInOrder = (model: ReadModel, blueprintId: Id): Step[] =>
  layoutBlueprint(model, blueprintId).steps.map((box) => box.step);

const headingOf = (model: ReadModel, blueprint: Blueprint): string => {
  const journey = model.get("journey", blueprint.journeyId)?.name ?? "";
  return journey === "" ? blueprint.name : `${journey} · ${blueprint.name}`;
};

function withinOf(model: ReadModel, blueprint: Blueprint): string {
  const step = model.get("step", blueprint.parentStepId);
  return step ? pictureMessages.inside(step.title) : "";
}

/** Fit for a file name. */
export const fileNameOf = (title: string): string =>
  title
    .replace(/ · /g, " ")
    .replace(/[^\p{L}\p{N} ,_-]/gu, "")
    .trim()
    .slice(0, 120);
