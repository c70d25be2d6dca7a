import type { ChartChoices } from "@shared/drawing/chart.ts";
import type { StripsQuestion } from "../../scoring/agreement/strips.ts";
import { stripsContent } from "../../scoring/agreement/strips-content.ts";
import { defineChart } from "../chart-kind.ts";
import { placeNames } from "./verbatims.ts";

/** Which round and item are drawn, as a pin keeps it. */
export const stripsChoices = ({ rubricId, key, itemId }: StripsQuestion): ChartChoices => ({
  rubric: rubricId,
  round: key,
  ...(itemId === null ? {} : { item: itemId }),
});

/** Everybody's scores of a round as dots on the scale. */
export const stripsChart = defineChart({
  measure: "strips",
  args: ({ rubric, round, item }): StripsQuestion => ({
    rubricId: String(rubric ?? ""),
    key: String(round ?? ""),
    itemId: item === undefined ? null : String(item),
  }),
  content: (report, { model }) => report && stripsContent(report, placeNames(model)),
});
