import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { EventLog } from "../event-log/records.ts";

export interface OfferedSpan {
  readonly fromActivity: string;
  readonly toActivity: string;
}

interface Place {
  readonly touchPointId: Id | null;
  readonly stepId: Id | null;
}

/**
 * From which activity of a log to which one a standard would be timed, by the steps that they are on the map: a service
 * level from its hand-off to what follows, a standard from what comes before its touch point up to it. Null where the
 * map does not tell both.
 */
export function offeredSpan(
  model: ReadModel,
  log: EventLog,
  { touchPointId, stepId }: Place,
): OfferedSpan | null {
  const activityOf = new Map(
    log.activities.flatMap(({ name, stepId }) => (stepId === null ? [] : [[stepId, name]])),
  );
  const told = (steps: readonly Id[]) => steps.flatMap((id) => activityOf.get(id) ?? [])[0];
  const span = stepId === null ? aroundTouchPoint(model, touchPointId) : acrossHandOff(model, stepId);
  const fromActivity = told(span.from);
  const toActivity = told(span.to);
  if (fromActivity === undefined || toActivity === undefined || fromActivity === toActivity) return null;
  return { fromActivity, toActivity };
}

interface Steps {
  readonly from: readonly Id[];
  readonly to: readonly Id[];
}

const acrossHandOff = (model: ReadModel, stepId: Id): Steps => ({
  from: [stepId],
  to: model.by("flow", "fromId", stepId).map(({ toId }) => toId),
});

function aroundTouchPoint(model: ReadModel, touchPointId: Id | null): Steps {
  const to = touchPointId === null ? [] : model.by("step", "touchPointId", touchPointId).map(({ id }) => id);
  return { from: to.flatMap((id) => model.by("flow", "toId", id).map(({ fromId }) => fromId)), to };
}
