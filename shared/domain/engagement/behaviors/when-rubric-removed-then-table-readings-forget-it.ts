import { forgets } from "../../core/cascade.ts";

/** The next table like it makes a rubric of its own. */
export const whenRubricRemovedThenTableReadingsForgetIt = forgets(
  "when-rubric-removed-then-table-readings-forget-it",
  "rubric",
  "engagement",
  ({ tableReadings = [] }, gone) => {
    const names = ({ rubricId }: { rubricId: string | null }) => rubricId !== null && gone.has(rubricId);
    if (!tableReadings.some(names)) return null;
    return { tableReadings: tableReadings.map((one) => (names(one) ? { ...one, rubricId: null } : one)) };
  },
);
