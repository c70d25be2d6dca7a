import type { Id } from "@shared/base/ids.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { scatterSvg } from "@shared/drawing/scatter.ts";
import type { ClassesReport } from "../../measure/classes.ts";
import { type Named, namesOf } from "../../register/named.ts";
import { defineChart } from "../chart-kind.ts";
import { scopeOfChoices } from "../choices.ts";
import { classesChartMessages as messages } from "./classes-messages.ts";

const HEIGHT = 360;
const HALF = 0.5;

/** Better against worse (Berger et al. 1993); null where no pair was asked. */
export function kanoChartContent(report: ClassesReport, nameOf: (id: Id) => Named): ChartContent | null {
  const known = report.points.flatMap(({ touchPointId, kano, kanoClear, decided }) =>
    kano?.better && kano.worse
      ? [{ ...nameOf(touchPointId), kano, better: kano.better, worse: kano.worse, kanoClear, decided }]
      : [],
  );
  if (known.length === 0) return null;
  const counts = known.map(({ kano }) => kano.n);
  const title = messages.kanoTitle(report.points.filter(({ kanoSays }) => kanoSays === "critical").length);
  const { n, betterColumn, worseColumn } = messages;
  return {
    title,
    subtitle: messages.kanoSubtitle(counts, report.smallSample),
    table: {
      columns: [messages.touchPoint, messages.category, n, betterColumn, worseColumn],
      numeric: [n, betterColumn, worseColumn],
      rows: known.map(({ name, kano, better, worse }) => [
        name,
        messages.categories[kano.category],
        numberText(kano.n, 0),
        numberText(better.value, 2),
        numberText(worse.value, 2),
      ]),
    },
    draw: (options) =>
      scatterSvg(
        known.map(({ number, name, better, worse, decided, kanoClear }) => ({
          x: -worse.value,
          y: better.value,
          number: String(number),
          name,
          ringed: decided === "critical",
          open: !kanoClear,
        })),
        {
          ...options,
          title,
          height: HEIGHT,
          xTitle: messages.worse,
          yTitle: messages.better,
          cross: { x: HALF, y: HALF },
          corners: [messages.corners[0], messages.corners[1], messages.corners[2], messages.corners[3]],
          reachX: [0, 1],
          reachY: [0, 1],
        },
      ),
  };
}

/** Kano's coefficients drawn anew from their choices. */
export const kanoChart = defineChart({
  measure: "classes",
  args: scopeOfChoices,
  content: (report, { model }) => kanoChartContent(report, namesOf(model)),
});
