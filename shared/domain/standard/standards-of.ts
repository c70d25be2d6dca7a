import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { Standard } from "./records.ts";

/** Standards at a touch point; a service level on a step that is tied to it is not one of them. */
export const standardsAt = (model: ReadModel, touchPointId: Id): Standard[] =>
  model.by("standard", "touchPointId", touchPointId).filter(({ kind }) => kind === "standard");

/** Service levels of a hand-off: its own, and those of the step that it was branched from, which it keeps. */
export function serviceLevelsOf(model: ReadModel, step: Step): Standard[] {
  const found: Standard[] = [];
  const seen = new Set<Id>();
  let next: Step | undefined = step;
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    found.push(...model.by("standard", "stepId", next.id).filter(({ kind }) => kind === "service-level"));
    next = model.get("step", next.originId);
  }
  return found;
}
