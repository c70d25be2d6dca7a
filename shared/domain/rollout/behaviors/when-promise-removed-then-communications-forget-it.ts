import { forgets, listWithout } from "../../core/cascade.ts";

export const whenPromiseRemovedThenCommunicationsForgetIt = forgets(
  "when-promise-removed-then-communications-forget-it",
  "promise",
  "communication",
  (record, gone) => {
    const promiseIds = listWithout(record.promiseIds, gone);
    return promiseIds && { promiseIds };
  },
);
