import { forgets, listWithout } from "../../core/cascade.ts";

/** The standard stays. */
export const whenValueRemovedThenStandardsForgetIt = forgets(
  "when-value-removed-then-standards-forget-it",
  "serviceValue",
  "standard",
  (record, gone) => {
    const valueIds = listWithout(record.valueIds, gone);
    return valueIds && { valueIds };
  },
);
