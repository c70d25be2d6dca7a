import type { EngagementContents } from "../../core/contents.ts";
import { blueprintRecords } from "./blueprint-table.ts";
import { bookingAsIs } from "./booking-as-is.ts";
import { engagement, journeys } from "./engagement.ts";
import { surveyTables } from "./survey.ts";
import { touchPointRecords } from "./touch-points.ts";

/** What the sample's first map shows, and no more: who only sees its picture does not load what clients wrote. */
export function picturedSample(): Pick<EngagementContents, "records" | "columns"> {
  const surveys = surveyTables();
  return {
    records: [
      engagement,
      ...journeys,
      ...touchPointRecords(),
      ...blueprintRecords(bookingAsIs),
      ...surveys.flatMap(({ records }) => records),
    ],
    columns: new Map(surveys.map(({ datasetId, columns }) => [datasetId, columns])),
  };
}
