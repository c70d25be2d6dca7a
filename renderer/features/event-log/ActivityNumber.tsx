import { numberOf } from "./variant-rows.ts";

/** The number of an activity, the same wherever the log is shown. */
export const ActivityNumber = ({ code }: { code: number }) => (
  <span className="log-number">{numberOf(code)}</span>
);
