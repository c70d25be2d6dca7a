import { sensitivityContent } from "../../value/picture/sensitivity.ts";
import { defineChart } from "../chart-kind.ts";

/** What each number of a value case, moved by itself, does to its net gain. */
export const sensitivityChart = defineChart({
  measure: "value",
  args: ({ valueCaseId }) => ({ valueCaseId: String(valueCaseId ?? "") }),
  content: (report, { model }) =>
    report && sensitivityContent(report, model.all("engagement")[0]?.currency ?? ""),
});
