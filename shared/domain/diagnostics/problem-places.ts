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

/** What is wrong in each place, counted once in each; what is drawn on a blueprint is no place of its own. */
export function gatherProblems(
  model: ReadModel,
  elements: ReadonlyMap<Id, ElementProblems>,
): ReadonlyMap<Id, GatheredProblems> {
  // Thousands of steps lie in one blueprint: they are added up before anything around it is looked up.
  const onMaps = new Map<Id, GatheredProblems>();
  const gathered = new Map<Id, GatheredProblems>();
  for (const [id, { worst, problems }] of elements) {
    const found = { worst, count: problems.length };
    const blueprintId = blueprintOf(model, id);
    if (blueprintId !== undefined) addTo(onMaps, blueprintId, found);
    else for (const place of placesOf(model, id)) addTo(gathered, place, found);
  }
  for (const [blueprintId, found] of onMaps)
    for (const place of placesOf(model, blueprintId)) addTo(gathered, place, found);
  return gathered;
}

function addTo(sums: Map<Id, GatheredProblems>, place: Id, { worst, count }: GatheredProblems): void {
  const held = sums.get(place);
  const isWorse = !held || severityRank(worst) < severityRank(held.worst);
  sums.set(place, { worst: isWorse ? worst : held.worst, count: count + (held?.count ?? 0) });
}

/** The blueprint that a part of a map is drawn on. */
function blueprintOf(model: ReadModel, id: Id): Id | undefined {
  const record = model.find(id);
  return record && "blueprintId" in record && typeof record.blueprintId === "string"
    ? record.blueprintId
    : undefined;
}
