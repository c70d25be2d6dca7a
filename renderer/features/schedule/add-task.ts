import { localDay } from "@shared/base/local-day.ts";
import { addScheduleTask } from "@shared/domain/schedule/commands/add-schedule-task.ts";
import type { TaskKind } from "@shared/domain/schedule/records.ts";
import { scheduleOf } from "@shared/domain/schedule/schedule.ts";
import { civilOf } from "@shared/domain/schedule/work-days.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

/** Asks for its name; it begins where the chosen item ends, else with the first of the schedule, else today. */
export async function addTask(
  { dialogs, selection }: Services,
  session: EngagementSession,
  kind: TaskKind,
): Promise<void> {
  const { ask, label } = messages[kind];
  const name = (await dialogs.ask({ title: ask, label, confirm: messages.add }))?.trim();
  if (!name) return;
  const { items, days } = scheduleOf(session.model);
  const chosen = items.find(({ id }) => selection.get().includes(id));
  const count = chosen?.end ?? items[0]?.start ?? null;
  const start = count === null ? localDay() : civilOf(days.dayAt(count));
  selection.set([session.run(addScheduleTask, { name, kind, start })]);
}
