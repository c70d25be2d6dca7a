import type { RolloutWave, TrainingNeed } from "@shared/domain/plan/records.ts";
import type { Dependency, ScheduleTask } from "@shared/domain/schedule/records.ts";
import type { Calendar } from "@shared/domain/standard/records.ts";

export const task = (id: string, start: string, fields: Partial<ScheduleTask> = {}): ScheduleTask => ({
  id,
  type: "scheduleTask",
  name: id,
  kind: "task",
  start,
  workdays: 5,
  owner: "",
  note: "",
  order: "a0",
  ...fields,
});

export const follows = (predecessorId: string, successorId: string, lagWorkdays = 0): Dependency => ({
  id: `${predecessorId}-${successorId}`,
  type: "dependency",
  predecessorId,
  successorId,
  kind: "finish-to-start",
  lagWorkdays,
});

export const dueTraining = (id: string, byDate: string, done = false): TrainingNeed => ({
  id,
  type: "trainingNeed",
  role: id,
  what: "",
  stepIds: [],
  standardIds: [],
  clauseIds: [],
  howTaught: "",
  byDate,
  howChecked: "",
  owner: "",
  done,
  order: "a0",
});

export const datedWave = (id: string, date: string, fields: Partial<RolloutWave> = {}): RolloutWave => ({
  id,
  type: "rolloutWave",
  name: id,
  site: "",
  segmentId: null,
  date,
  owner: "Mara",
  standardsInPlace: true,
  feedbackOpen: true,
  feedbackChannel: "",
  feedbackReader: "",
  feedbackRhythm: "",
  order: "a0",
  ...fields,
});

/** Monday to Friday, closed at Christmas and on New Year's Day. */
export const WINTER: Calendar = {
  id: "winter",
  type: "calendar",
  name: "Desk hours",
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 })),
  closedDates: ["2026-12-25", "2027-01-01"],
  order: "a0",
};
