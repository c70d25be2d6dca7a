import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { Severity } from "../core/severity.ts";
import { type ElementProblems, severityRank } from "./problem-index.ts";

/** What is wrong at an element and at everything in it. */
export interface GatheredProblems {
  readonly worst: Severity;
  readonly count: number;
}

/**
 * The element and everything that it lies in: its blueprint, the blueprint around that one, the journey, the
 * engagement. A touch point lies wherever its steps
 * do, a clause in its policy.
 */
export function placesOf(model: ReadModel, id: Id): Set<Id> {
  const places = new Set<Id>();
  const add = (next: Id | null | undefined) => {
    if (typeof next !== "string" || places.has(next)) return;
    places.add(next);
    const record = model.find(next);
    if (!record) return;
    if (record.type === "touchPoint") {
      for (const step of model.by("step", "touchPointId", next)) add(step.blueprintId);
    } else if (record.type === "blueprint") {
      add(model.get("step", record.parentStepId)?.blueprintId);
      add(record.journeyId);
    } else if (record.type === "clause") add(record.policyId);
    else add(blueprintOf(model, next));
  };
  add(id);
  for (const { id: engagementId } of model.all("engagement")) places.add(engagementId);
  return places;
}

/** What is wrong in each place, counted once in each, from the elements up. */
export function gatherProblems(
  model: ReadModel,
  elements: ReadonlyMap<Id, ElementProblems>,
): ReadonlyMap<Id, GatheredProblems> {
  const gathered = new Map<Id, { worst: Severity; count: number }>();
  const add = (place: Id, { worst, problems }: ElementProblems) => {
    const held = gathered.get(place);
    if (!held) gathered.set(place, { worst, count: problems.length });
    else {
      held.count += problems.length;
      if (severityRank(worst) < severityRank(held.worst)) held.worst = worst;
    }
  };
  // Thousands of steps lie in one blueprint: what is around it is looked up once.
  const around = new Map<Id, Set<Id>>();
  for (const [id, found] of elements) {
    const blueprintId = blueprintOf(model, id);
    if (blueprintId === undefined) {
      for (const place of placesOf(model, id)) add(place, found);
      continue;
    }
    const places = around.get(blueprintId) ?? placesOf(model, blueprintId);
    around.set(blueprintId, places);
    add(id, found);
    for (const place of places) add(place, found);
  }
  return gathered;
}

/** The blueprint that a part of a map is drawn on. */
function blueprintOf(model: ReadModel, id: Id): Id | undefined {
  const record = model.find(id);
  return record && "blueprintId" in record && typeof record.blueprintId === "string"
    ? record.blueprintId
    : undefined;
}
