import { ganttContent } from "../../schedule/picture/gantt.ts";
import { defineChart } from "../chart-kind.ts";

/** Trainings, prototypes, waves, tasks and milestones over time. */
export const scheduleChart = defineChart({
  measure: "schedule",
  args: () => ({}),
  content: (schedule) => ganttContent(schedule),
});
