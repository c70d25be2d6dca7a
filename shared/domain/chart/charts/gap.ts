import { gapChartContent } from "../../scoring/picture/gap-chart.ts";
import { defineChart } from "../chart-kind.ts";
import { scopeOfChoices } from "../choices.ts";

/** Expectation and perception of each touch point, worst gap first. */
export const gapChart = defineChart({
  measure: "scorecard",
  args: scopeOfChoices,
  content: (card, { model }) =>
    gapChartContent(card, (id) => model.get("touchPoint", id)?.name ?? "", "name"),
});
