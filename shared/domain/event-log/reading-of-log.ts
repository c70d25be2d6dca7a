import type { Id } from "@shared/base/ids.ts";
import type { EventLog } from "./records.ts";

/** More activities than this are no activities: the column is a wrong one. */
export const MOST_ACTIVITIES = 5000;
/** Columns that cases can be told apart by. */
export const MOST_ATTRIBUTES = 200;
/** A longer text is no name of an activity: it stays in the log and is tied to no step. */
const LONGEST_NAME = 500;

/** What the import command wants to know of a log. */
type EventLogReading = Omit<EventLog, "id" | "type" | "datasetId" | "order" | "name">;

interface Chosen {
  /** The column of each use; left out = the file has none. */
  readonly uses: Readonly<Record<string, string | undefined>>;
  readonly attributes: readonly string[];
  readonly blueprintId: Id | null;
  readonly activities: readonly string[];
  stepOf(activity: string): Id | null;
  /** Minutes. */
  readonly limit: number | null;
}

/** What was chosen or guessed of a table of events, as a record keeps it. */
export const readingOfLog = (chosen: Chosen): EventLogReading => ({
  caseColumn: chosen.uses.case ?? "",
  activityColumn: chosen.uses.activity ?? "",
  timeColumn: chosen.uses.time ?? "",
  startColumn: chosen.uses.start ?? "",
  resourceColumn: chosen.uses.resource ?? "",
  lifecycleColumn: chosen.uses.lifecycle ?? "",
  attributes: chosen.attributes.slice(0, MOST_ATTRIBUTES),
  blueprintId: chosen.blueprintId,
  activities: chosen.activities
    .filter((name) => name.length <= LONGEST_NAME)
    .slice(0, MOST_ACTIVITIES)
    .map((name) => ({ name, stepId: chosen.blueprintId === null ? null : chosen.stepOf(name) })),
  limit: chosen.limit,
  standsFor: 1,
});
