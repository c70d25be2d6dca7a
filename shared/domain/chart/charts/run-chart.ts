import { followedFigures } from "../../followed/followed-figures.ts";
import { runChartContent } from "../../followed/picture/run-chart.ts";
import { defineChart } from "../chart-kind.ts";

/** How a measure runs after a go-live, with its median, limits and target. */
export const runChart = defineChart({
  measure: "followed",
  args: ({ followedMeasureId }) => ({ followedMeasureId: String(followedMeasureId ?? "") }),
  content: (measure, { model }) => measure && runChartContent(followedFigures(model, measure)),
});
