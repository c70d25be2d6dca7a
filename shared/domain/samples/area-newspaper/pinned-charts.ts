import { eventLogChoices } from "../../chart/charts/event-log.ts";
import { ALL_CASES } from "../../event-log/case-set.ts";
import type { PinnedChart } from "../../report/records.ts";
import { REFUND_LOG } from "./refund-log.ts";

/** What the reports lean on, shown: how long refunds take, and where complaints come from. */
export const pinnedCharts: readonly PinnedChart[] = [
  {
    id: "chart.refunds",
    type: "pinnedChart",
    chart: "event-log.lead-time",
    choices: eventLogChoices(REFUND_LOG, ALL_CASES),
    title: "",
    note: "The three refunds within two days were asked for on a Tuesday, when all who sign were in the house on the Wednesday and the bank run was on the Thursday.",
    order: "a0",
  },
  {
    id: "chart.complaints",
    type: "pinnedChart",
    chart: "verbatims.complaints",
    choices: {},
    title: "",
    note: "Two in three complaints are about a refund: the wait, the form, or where it stands.",
    order: "a1",
  },
];
