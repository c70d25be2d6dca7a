import type { Id } from "@shared/base/ids.ts";
import type { DatasetColumn } from "../scoring/columns.ts";
import type { GuessedRoles, NamedColumn } from "./guess-roles.ts";
import { guessSteps, type StepName } from "./guess-steps.ts";
import { asText } from "./read-events.ts";
import type { EventLog } from "./records.ts";

/** What the import command wants to know of a log. */
export type EventLogReading = Omit<EventLog, "id" | "type" | "datasetId" | "order" | "name">;

/** More activities than this are no activities: the column is a wrong one. */
export const MOST_ACTIVITIES = 5000;

/** A longer text is no name of an activity; it stays in the log and is tied to no step. */
const LONGEST_NAME = 500;

/** The different activities of a column, in the order in which they first occur. */
export const activityNames = (column: DatasetColumn): string[] =>
  asText(column).values.filter((value) => value !== "") as string[];

/** Columns as guessed or chosen, and each activity tied to the step of the map that it is most like. */
export function readingOf(
  roles: GuessedRoles,
  columns: readonly NamedColumn[],
  map: { readonly blueprintId: Id; readonly steps: readonly StepName[] } | null,
): EventLogReading {
  const activity = columns.find(({ name }) => name === roles.activity);
  const all = activity ? activityNames(activity.column) : [];
  const names = all.filter((name) => name.length <= LONGEST_NAME).slice(0, MOST_ACTIVITIES);
  return {
    caseColumn: roles.case ?? "",
    activityColumn: roles.activity ?? "",
    timeColumn: roles.time ?? "",
    startColumn: roles.start ?? "",
    resourceColumn: roles.resource ?? "",
    lifecycleColumn: roles.lifecycle ?? "",
    attributes: roles.attributes.slice(0, 200),
    blueprintId: map?.blueprintId ?? null,
    activities: guessSteps(names, map?.steps ?? []).map(({ activity: name, stepId }) => ({ name, stepId })),
    limit: null,
  };
}
