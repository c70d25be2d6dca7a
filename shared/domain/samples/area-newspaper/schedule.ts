import type { Dependency, ScheduleTask } from "../../schedule/records.ts";
import { PLAN_ID } from "./plans.ts";

const task = (
  key: string,
  fields: Pick<ScheduleTask, "name" | "start" | "owner" | "order"> & Partial<ScheduleTask>,
): ScheduleTask => ({
  id: `task.${key}`,
  type: "scheduleTask",
  kind: "task",
  workdays: 5,
  note: "",
  ...fields,
});

const after = (predecessorId: string, successorId: string, lagWorkdays = 0): Dependency => ({
  id: `after.${predecessorId}.${successorId}`,
  type: "dependency",
  predecessorId,
  successorId,
  kind: "finish-to-start",
  lagWorkdays,
});

/** What has to be done around the pilot, and what comes after what; the waves have no day before the steering group has decided. */
export const scheduleRecords: readonly (ScheduleTask | Dependency)[] = [
  task("open-refunds", {
    name: "List of open refunds on the desk's screens",
    start: "2026-11-16",
    workdays: 15,
    owner: "Accounts",
    note: "Read only at first: what the desk may agree comes with the pilot.",
    order: "a0",
  }),
  task("print", {
    name: "Print the one-signature form and the card",
    start: "2026-11-30",
    owner: "Front desk",
    order: "a1",
  }),
  task("results", {
    name: "Read the results, write the recommendation",
    start: "2027-03-08",
    owner: "Head of client service",
    order: "a2",
  }),
  task("steering-group", {
    name: "Decision of the steering group",
    kind: "milestone",
    start: "2027-03-15",
    workdays: 1,
    owner: "Managing director",
    note: "Go, extend or stop, by the rule that was fixed before the first refund.",
    order: "a3",
  }),
  task("equip", {
    name: "Equip and train the other three counters",
    start: "2027-03-16",
    workdays: 15,
    owner: "Head of client service",
    order: "a4",
  }),
  after("plan.call", "task.print"),
  after("task.print", "training.desk"),
  after("task.open-refunds", "training.desk"),
  after("training.desk", PLAN_ID),
  after("training.accounts", PLAN_ID),
  after(PLAN_ID, "task.results"),
  // Its members read the recommendation for a day.
  after("task.results", "task.steering-group", 1),
  after("task.steering-group", "wave.market-street"),
  after("task.steering-group", "task.equip"),
  after("task.equip", "wave.all-counters"),
  // Four weeks at one counter before the others follow.
  after("wave.market-street", "wave.all-counters", 20),
];
