import { removesOwned } from "../../core/cascade.ts";

export const whenReportRemovedThenItsTextsRemoved = removesOwned(
  "when-report-removed-then-its-texts-removed",
  "report",
  "reportText",
  ["reportId"],
);
