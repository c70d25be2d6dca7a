import type { PrototypePlan } from "../plan/records.ts";
import { barOf } from "../plan/sample.ts";
import type { Marks } from "./count-marks.ts";

/** Step 9: what both sides put their names to. */
export function planMarks({ id, hypotheses, startDate, endDate, site, owner }: PrototypePlan): Marks {
  const all = (test: (one: PrototypePlan["hypotheses"][number]) => boolean) =>
    hypotheses.length > 0 && hypotheses.every(test);
  return {
    at: id,
    has: {
      hypothesis: all(({ change, measure }) => change.trim() !== "" && measure.trim() !== ""),
      target: all(({ target }) => target !== null),
      minimum: all((hypothesis) => barOf(hypothesis) !== null),
      dates: startDate !== "" && endDate !== "",
      place: site !== "",
      planOwner: owner !== "",
    },
  };
}
