import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { Severity } from "../core/severity.ts";
import { type ElementProblems, severityRank } from "./problem-index.ts";

/** What is wrong at an element and at everything in it. */
export interface GatheredProblems {
  readonly worst: Severity;
  readonly count: number;
  /** How many of them lie in more than one part of it, in each of which they are counted too. */
  readonly inSeveral: number;
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
    const found = { worst, count: problems.length, inSeveral: 0 };
    const blueprintId = blueprintOf(model, id);
    if (blueprintId !== undefined) addTo(onMaps, blueprintId, found);
    else {
      const isInSeveral = severalTest(model, id);
      for (const place of placesOf(model, id))
        addTo(gathered, place, isInSeveral(place) ? { ...found, inSeveral: found.count } : found);
    }
  }
  for (const [blueprintId, found] of onMaps)
    for (const place of placesOf(model, blueprintId)) addTo(gathered, place, found);
  return gathered;
}

function addTo(sums: Map<Id, GatheredProblems>, place: Id, found: GatheredProblems): void {
  const held = sums.get(place);
  if (!held) {
    sums.set(place, found);
    return;
  }
  const isWorse = severityRank(found.worst) < severityRank(held.worst);
  sums.set(place, {
    worst: isWorse ? found.worst : held.worst,
    count: found.count + held.count,
    inSeveral: found.inSeveral + held.inSeveral,
  });
}

/** Whether an element lies in several blueprints of a place: a touch point does where an as-is and a to-be meet it. */
function severalTest(model: ReadModel, id: Id): (place: Id) => boolean {
  if (model.find(id)?.type !== "touchPoint") return () => false;
  const blueprintIds = new Set(model.by("step", "touchPointId", id).map(({ blueprintId }) => blueprintId));
  const above = [...blueprintIds].map((own) => {
    const places = placesOf(model, own);
    places.delete(own);
    return { own, places };
  });
  // One inside of another is counted there already.
  const outer = above.filter(({ places }) => ![...places].some((place) => blueprintIds.has(place)));
  return (place) => outer.filter(({ places }) => places.has(place)).length > 1;
}

/** The blueprint that a part of a map is drawn on. */
function blueprintOf(model: ReadModel, id: Id): Id | undefined {
  const record = model.find(id);
  return record && "blueprintId" in record && typeof record.blueprintId === "string"
    ? record.blueprintId
    : undefined;
}
