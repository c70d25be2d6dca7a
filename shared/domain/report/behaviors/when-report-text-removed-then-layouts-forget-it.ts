import { forgets, listWithout } from "../../core/cascade.ts";

/** The other blocks keep their order. */
export const whenReportTextRemovedThenLayoutsForgetIt = forgets(
  "when-report-text-removed-then-layouts-forget-it",
  "reportText",
  "report",
  (report, gone) => {
    const layout = listWithout(report.layout, gone);
    return layout && { layout };
  },
);
