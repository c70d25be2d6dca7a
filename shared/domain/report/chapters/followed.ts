import { byOrder } from "@shared/base/order.ts";
import { followedFigures } from "../../followed/followed-figures.ts";
import { reasonText } from "../../followed/followed-text.ts";
import { runChartContent } from "../../followed/picture/run-chart.ts";
import { chartBlock, paragraphs } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Section } from "../report-model.ts";

/** Each measure that is followed, with its run chart and what it says; those without a point have nothing to tell yet. */
export function followedSections({ model, words }: ChapterInputs): Section[] {
  const blocks = model
    .all("followedMeasure")
    .sort(byOrder)
    .flatMap((measure) => {
      const figures = followedFigures(model, measure);
      const chart = runChartContent(figures);
      return chart
        ? [chartBlock(chart), ...paragraphs(reasonText(figures)), ...paragraphs(measure.about, "note")]
        : [];
    });
  return blocks.length > 0
    ? [{ id: "rollout-followed", title: words.rollout.followed, page: "text", blocks }]
    : [];
}
