import type { Id } from "@shared/base/ids.ts";
import type { JourneyRow, Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { Experience } from "./records.ts";

/** Words that a segment may have of its own at a step; the step holds those of all clients under the same names. */
export const WORD_FIELDS = ["thoughts", "feelings", "quote", "pain", "gain"] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** Rows of the map whose cells hold such words. */
export const WORD_ROWS = {
  thoughts: "thoughts",
  feelings: "feelings",
  quotes: "quote",
  pains: "pain",
  gains: "gain",
} as const satisfies Partial<Record<JourneyRow, WordField>>;
export type WordRow = keyof typeof WORD_ROWS;

export const isWordRow = (row: JourneyRow): row is WordRow => Object.hasOwn(WORD_ROWS, row);

export const experienceAt = (model: ReadModel, stepId: Id, segmentId: Id): Experience | undefined =>
  model.by("experience", "stepId", stepId).find((experience) => experience.segmentId === segmentId);

/** What one segment (null: all clients) says or feels; `inherited` when that is what the step says of all. */
export interface Said<T> {
  readonly value: T;
  readonly inherited: boolean;
}

export function wordsAt(model: ReadModel, step: Step, segmentId: Id | null, field: WordField): Said<string> {
  if (segmentId === null) return { value: step[field], inherited: false };
  const own = experienceAt(model, step.id, segmentId)?.[field] ?? "";
  return own === "" ? { value: step[field], inherited: true } : { value: own, inherited: false };
}

export function feelingAt(model: ReadModel, step: Step, segmentId: Id | null): Said<number | null> {
  if (segmentId === null) return { value: step.feeling, inherited: false };
  const own = experienceAt(model, step.id, segmentId)?.feeling ?? null;
  return own === null ? { value: step.feeling, inherited: true } : { value: own, inherited: false };
}

/** Whether a segment goes through a step at all; a step that names none is everybody's. */
export const walks = (step: Step, segmentId: Id | null): boolean =>
  segmentId === null || step.segmentIds.length === 0 || step.segmentIds.includes(segmentId);
