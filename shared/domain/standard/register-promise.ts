import type { Draft } from "../core/draft.ts";
import type { TouchPoint } from "../touchpoint/records.ts";
import { calendarFor } from "./calendar-for.ts";
import { addPromiseTo } from "./new-standard.ts";
import { minutesOf, parseObjective } from "./objective.ts";
import type { ServicePromise } from "./records.ts";
import { standardsAt } from "./standards-of.ts";

/**
 * Takes what clients are told at a touch point into the register: said through its channel, with the time that its
 * words name (24 hours are no 24 working hours, whatever the standard counts), resting on the touch point's standard where it has just one.
 */
export function registerPromise(draft: Draft, touchPoint: TouchPoint): ServicePromise {
  const [standard, ...others] = standardsAt(draft, touchPoint.id);
  const said = parseObjective(touchPoint.promise);
  const calendarId = said?.isWorking ? (standard?.calendarId ?? null) : null;
  const calendar = said?.amount != null ? calendarFor(draft, calendarId, said) : null;
  return addPromiseTo(draft, {
    text: touchPoint.promise.trim(),
    saidAt: touchPoint.channel,
    touchPointId: touchPoint.id,
    standardId: standard && others.length === 0 ? standard.id : null,
    limit: said ? minutesOf(said, calendar) : null,
    calendarId: calendar?.id ?? null,
    owner: touchPoint.owner,
  });
}
