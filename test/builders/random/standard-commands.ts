import { addCalendar } from "@shared/domain/standard/commands/add-calendar.ts";
import { addPromise } from "@shared/domain/standard/commands/add-promise.ts";
import { addServiceLevel } from "@shared/domain/standard/commands/add-service-level.ts";
import { addStandard } from "@shared/domain/standard/commands/add-standard.ts";
import { addStandardBehind } from "@shared/domain/standard/commands/add-standard-behind.ts";
import { keepMeasured } from "@shared/domain/standard/commands/keep-measured.ts";
import { registerPromises } from "@shared/domain/standard/commands/register-promises.ts";
import { removeCalendar } from "@shared/domain/standard/commands/remove-calendar.ts";
import { removeCountedPeriod } from "@shared/domain/standard/commands/remove-counted-period.ts";
import { removePromise } from "@shared/domain/standard/commands/remove-promise.ts";
import { removeStandard } from "@shared/domain/standard/commands/remove-standard.ts";
import { setCalendar } from "@shared/domain/standard/commands/set-calendar.ts";
import { setCountedPeriod } from "@shared/domain/standard/commands/set-counted-period.ts";
import { setObjective } from "@shared/domain/standard/commands/set-objective.ts";
import { setPromisedTime } from "@shared/domain/standard/commands/set-promised-time.ts";
import { updateCalendar } from "@shared/domain/standard/commands/update-calendar.ts";
import { updatePromise } from "@shared/domain/standard/commands/update-promise.ts";
import { updateStandard } from "@shared/domain/standard/commands/update-standard.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

const objective = (pick: Picker) =>
  pick.of(["90 % within 4 working hours", "95 % within 2 days", "99 %", "", pick.text]);
const answer = (pick: Picker) => ({
  footing: "a log",
  from: 0,
  asOf: 1000,
  confidence: 0.95,
  met: pick.number(100),
  breached: pick.number(100),
  overdue: pick.number(9),
  notDue: 0,
  notStarted: 0,
  median: 1,
  p90: 2,
  p90Low: null,
  p90High: null,
});

/** Every command of calendars, standards, service levels and promises. */
export const STANDARD_COMMANDS: readonly Maker[] = [
  maker(addStandardBehind, (pick) => ({ promiseId: pick.record("promise").id })),
  maker(addCalendar, ({ text }) => ({ name: text })),
  maker(updateCalendar, (pick) => ({
    id: pick.record("calendar").id,
    patch: pick.of([
      { hours: [{ weekday: 1 + pick.number(7), from: pick.number(1440), to: pick.number(1441) }] },
      { closedDates: ["2026-12-25"] },
    ]),
  })),
  maker(setCalendar, (pick) => ({
    id: pick.record(pick.of(["standard", "promise"] as const)).id,
    calendarId: pick.orNull("calendar"),
  })),
  maker(removeCalendar, (pick) => ({ id: pick.record("calendar").id })),
  maker(addStandard, (pick) => ({ name: pick.text, touchPointId: pick.orNull("touchPoint") })),
  maker(addServiceLevel, (pick) => ({ name: pick.text, stepId: pick.orNull("step") })),
  maker(setObjective, (pick) => ({ id: pick.record("standard").id, text: objective(pick) })),
  maker(updateStandard, (pick) => ({
    id: pick.record("standard").id,
    patch: pick.of([
      { eventLogId: pick.orNull("eventLog"), measuredBy: "log" as const },
      { touchPointId: pick.orNull("touchPoint") },
      { calendarId: pick.orNull("calendar") },
    ]),
  })),
  maker(setCountedPeriod, (pick) => {
    const { id, counts } = pick.record("standard");
    const periodId = pick.number(2) === 0 ? null : pick.of(counts).id;
    return { standardId: id, periodId, patch: { met: pick.number(50), breached: pick.number(9) } };
  }),
  maker(removeCountedPeriod, (pick) => {
    const { id, counts } = pick.record("standard");
    return { standardId: id, periodId: pick.of(counts).id };
  }),
  maker(keepMeasured, (pick) => ({
    answers: [{ id: pick.record(pick.of(["standard", "promise"] as const)).id, measured: answer(pick) }],
  })),
  maker(removeStandard, (pick) => ({ id: pick.record("standard").id })),
  maker(addPromise, (pick) => ({ text: pick.text, touchPointId: pick.orNull("touchPoint") })),
  maker(registerPromises, (pick) => ({ touchPointIds: pick.ids("touchPoint") })),
  maker(setPromisedTime, (pick) => ({ id: pick.record("promise").id, text: objective(pick) })),
  maker(updatePromise, (pick) => ({
    id: pick.record("promise").id,
    patch: { standardId: pick.orNull("standard") },
  })),
  maker(removePromise, (pick) => ({ id: pick.record("promise").id })),
];
