import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { touchPointAt } from "./queries.ts";
import type { Step } from "./records.ts";

export const FACETS = ["segment", "channel", "class", "role", "owner"] as const;
export type Facet = (typeof FACETS)[number];

/** What is looked for: of one facet any of its values, of several facets all of them. An empty list asks for nothing. */
export type StepFilter = Readonly<Record<Facet, readonly string[]>>;

export const NO_FILTER: StepFilter = { segment: [], channel: [], class: [], role: [], owner: [] };
/** Stands for steps that have no value there. */
export const NOT_GIVEN = "";

export const isFiltering = (filter: StepFilter): boolean => FACETS.some((facet) => filter[facet].length > 0);

/** The same words are one value, however they are capitalised, spaced or composed (ä as one sign or as two). */
export const sameWords = (text: string): string =>
  text.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("en");

/** “Phone, counter” are two channels. */
const parts = (text: string): string[] =>
  text
    .split(/[,;/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/**
 * What a step has of a facet; [""] where it has nothing. Segments: those that go through it, [] for all of them. Class
 * and, where the step itself names none, channel and owner are those of the touch point that it is; the class also of
 * the one that it serves.
 */
export function valuesOf(model: ReadModel, step: Step, facet: Facet): readonly string[] {
  const point = model.get("touchPoint", step.touchPointId);
  const given = (values: readonly string[]) => (values.length > 0 ? values : [NOT_GIVEN]);
  switch (facet) {
    case "segment":
      return step.segmentIds;
    case "channel":
      return given(parts(step.channel || (point?.channel ?? "")));
    case "class":
      return [model.get("touchPoint", touchPointAt(model, step))?.class ?? NOT_GIVEN];
    case "role":
      return given([step.role.trim()].filter(Boolean));
    case "owner":
      return given([(step.owner || (point?.owner ?? "")).trim()].filter(Boolean));
  }
}

/** The steps of a blueprint that a filter lets through; all of them when it asks for nothing. */
export function stepsMatching(model: ReadModel, blueprintId: Id, filter: StepFilter): ReadonlySet<Id> {
  const asked = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => ({
    facet,
    wanted: new Set(filter[facet].map(keyOf(facet))),
  }));
  const matches = (step: Step) =>
    asked.every(({ facet, wanted }) => {
      const values = valuesOf(model, step, facet);
      // A step that names no segment is walked by all of them.
      if (facet === "segment" && values.length === 0) return true;
      return values.some((value) => wanted.has(keyOf(facet)(value)));
    });
  return new Set(
    model
      .by("step", "blueprintId", blueprintId)
      .filter(matches)
      .map((step) => step.id),
  );
}

const keyOf = (facet: Facet) => (value: string) =>
  facet === "segment" || facet === "class" ? value : sameWords(value);

export interface FacetValue {
  readonly value: string;
  /** Steps of the blueprint that have it. */
  readonly count: number;
}

/** The values that a blueprint's steps have of a facet, by name; what is not given comes last. */
export function facetValues(model: ReadModel, blueprintId: Id, facet: Facet): readonly FacetValue[] {
  const steps = model.by("step", "blueprintId", blueprintId);
  if (facet === "segment") {
    return model
      .all("segment")
      .map(({ id }) => ({
        value: id,
        count: steps.filter(({ segmentIds }) => segmentIds.length === 0 || segmentIds.includes(id)).length,
      }))
      .filter(({ count }) => count > 0);
  }
  const found = new Map<string, { value: string; count: number }>();
  for (const step of steps) {
    for (const value of valuesOf(model, step, facet)) {
      const key = keyOf(facet)(value);
      const held = found.get(key) ?? { value, count: 0 };
      held.count++;
      found.set(key, held);
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(a.value === NOT_GIVEN) - Number(b.value === NOT_GIVEN) || a.value.localeCompare(b.value),
  );
}

/**
 * What a filter leaves in the background: steps that it does not let through, and flows that do not join two which it
 * does. Empty when the filter asks for nothing.
 */
export function dimmedBy(model: ReadModel, blueprintId: Id, filter: StepFilter): ReadonlySet<Id> {
  if (!isFiltering(filter)) return new Set();
  const lit = stepsMatching(model, blueprintId, filter);
  const dimmed = new Set<Id>();
  for (const { id } of model.by("step", "blueprintId", blueprintId)) if (!lit.has(id)) dimmed.add(id);
  for (const { id, fromId, toId } of model.by("flow", "blueprintId", blueprintId))
    if (!lit.has(fromId) || !lit.has(toId)) dimmed.add(id);
  return dimmed;
}
