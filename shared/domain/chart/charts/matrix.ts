import type { Id } from "@shared/base/ids.ts";
import type { ClassesReport } from "../../measure/classes.ts";
import type { ChartContent } from "../chart.ts";
import { defineChart } from "../chart-kind.ts";
import { scopeOfChoices } from "../choices.ts";
import { digitsFor, numberText } from "../figure-text.ts";
import { scatterSvg } from "../scatter.ts";
import { classesChartMessages as messages } from "./classes-messages.ts";
import { type Named, namesOf } from "./named.ts";

const HEIGHT = 360;

/** Importance against performance with its four quadrants; null where nothing can be placed. */
export function matrixChartContent(
  report: ClassesReport,
  crosshair: "means" | "middle",
  nameOf: (id: Id) => Named,
): ChartContent | null {
  const { matrix, importance, inPlaceOfStated } = report;
  if (!matrix) return null;
  const critical = new Set(
    report.points.filter(({ decided }) => decided === "critical").map(({ touchPointId }) => touchPointId),
  );
  const urgent = matrix.points
    .filter(({ quadrant }) => quadrant === "concentrate-here")
    .sort((a, b) => b.importance - a.importance);
  const [first] = urgent;
  const evidence = new Map(report.points.map((point) => [point.touchPointId, point]));
  const few = urgent.every(({ id }) => evidence.get(id)?.small);
  const title = first ? messages.matrixTitle(urgent.length, nameOf(first.id).name, few) : messages.matrixNone;
  const { importanceColumn, performanceColumn, quadrants } = messages;
  const cross = crosshair === "means" ? "means" : importance === "derived" ? "derivedMiddle" : "middle";
  return {
    title,
    subtitle: messages.matrixSubtitle({
      importance,
      inPlaceOfStated,
      cross: messages.cross[cross],
      counts: matrix.points.flatMap(({ id }) => evidence.get(id)?.placeN ?? []),
    }),
    table: {
      columns: [messages.touchPoint, importanceColumn, performanceColumn, messages.quadrant],
      numeric: [importanceColumn, performanceColumn],
      rows: matrix.points.map((point) => [
        nameOf(point.id).name,
        numberText(point.importance, 2),
        numberText(point.performance, digitsFor(report.performanceScale)),
        quadrants[point.quadrant],
      ]),
    },
    draw: (options) =>
      scatterSvg(
        matrix.points.map(({ id, importance: important, performance }) => ({
          x: performance,
          y: important,
          number: String(nameOf(id).number),
          name: nameOf(id).name,
          ringed: critical.has(id),
        })),
        {
          ...options,
          title,
          height: HEIGHT,
          xTitle: messages.performance,
          yTitle: messages.importance[importance],
          cross: { x: matrix.performance, y: matrix.importance },
          corners: [
            quadrants["concentrate-here"],
            quadrants["keep-up"],
            quadrants["low-priority"],
            quadrants["possible-overkill"],
          ],
        },
      ),
  };
}

/** The matrix drawn anew from its choices, with the cross-hair that the engagement says. */
export const matrixChart = defineChart({
  measure: "classes",
  args: scopeOfChoices,
  content: (report, { model }) =>
    matrixChartContent(report, model.all("engagement")[0]?.crosshair ?? "means", namesOf(model)),
});
