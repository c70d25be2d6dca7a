import { addDependency } from "@shared/domain/schedule/commands/add-dependency.ts";
import { addScheduleTask } from "@shared/domain/schedule/commands/add-schedule-task.ts";
import { lengthenItem } from "@shared/domain/schedule/commands/lengthen-item.ts";
import { moveItem } from "@shared/domain/schedule/commands/move-item.ts";
import { placeItem } from "@shared/domain/schedule/commands/place-item.ts";
import { removeDependency } from "@shared/domain/schedule/commands/remove-dependency.ts";
import { removeScheduleTask } from "@shared/domain/schedule/commands/remove-schedule-task.ts";
import { settleSchedule } from "@shared/domain/schedule/commands/settle-schedule.ts";
import { updateDependency } from "@shared/domain/schedule/commands/update-dependency.ts";
import { updateScheduleTask } from "@shared/domain/schedule/commands/update-schedule-task.ts";
import { SCHEDULED_TYPES } from "@shared/domain/schedule/items.ts";
import { TASK_KINDS } from "@shared/domain/schedule/records.ts";
import { maker, type Picker } from "./picker.ts";

const item = (pick: Picker): string => pick.record(pick.of(SCHEDULED_TYPES)).id;

export const SCHEDULE_COMMANDS = [
  maker(addScheduleTask, (pick) => ({
    name: pick.text,
    kind: pick.of(TASK_KINDS),
    start: pick.of(["", "2027-01-11", "2027-03-06"]),
  })),
  maker(updateScheduleTask, (pick) => ({
    id: pick.record("scheduleTask").id,
    patch: pick.of([{ name: pick.text }, { workdays: 3 }, { kind: pick.of(TASK_KINDS) }, { start: "" }]),
  })),
  maker(removeScheduleTask, (pick) => ({ id: pick.record("scheduleTask").id })),
  maker(addDependency, (pick) => ({
    predecessorId: item(pick),
    successorId: item(pick),
    lagWorkdays: pick.number(5),
  })),
  maker(updateDependency, (pick) => ({ id: pick.record("dependency").id, lagWorkdays: pick.number(9) })),
  maker(removeDependency, (pick) => ({ id: pick.record("dependency").id })),
  maker(moveItem, (pick) => ({ id: item(pick), workdays: pick.number(40) - 20 })),
  maker(placeItem, (pick) => ({ id: item(pick), date: pick.of(["2027-01-11", "2027-01-16"]) })),
  maker(lengthenItem, (pick) => ({ id: item(pick), workdays: 1 + pick.number(30) })),
  maker(settleSchedule, (pick) => ({ id: pick.number(3) === 0 ? null : item(pick) })),
];
