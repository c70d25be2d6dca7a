import type { Id } from "@shared/base/ids.ts";
import type { Draft } from "../core/draft.ts";

/** A copied step is lived through as its original is. */
export function copyExperiences(draft: Draft, fromStepId: Id, toStepId: Id): void {
  for (const { id: _, type: __, ...experience } of draft.by("experience", "stepId", fromStepId)) {
    draft.create("experience", { ...experience, stepId: toStepId });
  }
}
