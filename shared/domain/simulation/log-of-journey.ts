import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { EventLog } from "../event-log/records.ts";

/** A log of events of a whole journey, and the blueprint whose steps its activities are. */
export interface LogOfJourney {
  readonly log: EventLog;
  readonly blueprintId: Id;
}

/**
 * The log whose activities are steps of one of the journey's own blueprints, that of the as-is before that of a to-be, and
 * of several the newest. The inside of a step is a part of the journey, and so is its log: that one is not meant.
 */
export function logOfJourney(model: ReadModel, journeyId: Id): LogOfJourney | null {
  const blueprints = model
    .by("blueprint", "journeyId", journeyId)
    .filter(({ parentStepId }) => parentStepId === null)
    .sort((a, b) => rank(a) - rank(b) || byOrder(a, b));
  for (const { id } of blueprints) {
    const log = model.by("eventLog", "blueprintId", id).sort(byOrder).at(-1);
    if (log) return { log, blueprintId: id };
  }
  return null;
}

const rank = ({ kind }: Blueprint): number => (kind === "to-be" ? 1 : 0);
