import type { Id } from "@shared/base/ids.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import { digitsFor, numberText } from "@shared/drawing/figure-text.ts";
import { scatterSvg } from "@shared/drawing/scatter.ts";
import type { PlacedPoint } from "@shared/statistics/importance-performance.ts";
import type { ClassEvidence, ClassesReport } from "../../measure/classes.ts";
import { type Named, namesOf } from "../../register/named.ts";
import { defineChart } from "../chart-kind.ts";
import { scopeOfChoices } from "../choices.ts";
import { classesChartMessages as messages } from "./classes-messages.ts";

const HEIGHT = 360;

/** Importance against performance with its four quadrants; null where nothing can be placed. */
export function matrixChartContent(
  report: ClassesReport,
  crosshair: "means" | "middle",
  nameOf: (id: Id) => Named,
): ChartContent | null {
  const { matrix, importance, inPlaceOfStated, importanceSources } = report;
  if (!matrix) return null;
  const critical = new Set(
    report.points.filter(({ decided }) => decided === "critical").map(({ touchPointId }) => touchPointId),
  );
  const evidence = new Map(report.points.map((point) => [point.touchPointId, point]));
  const isTold = ({ id }: PlacedPoint) => evidence.get(id)?.placeTold ?? false;
  const title = titleOf(matrix.points, evidence, nameOf);
  const someTold = matrix.points.some(isTold);
  const { importanceColumn, performanceColumn, quadrants } = messages;
  const importanceTitle = messages.importance(importance, importanceSources.verdict);
  const cross = crosshair === "means" ? "means" : importance === "derived" ? "derivedMiddle" : "middle";
  return {
    title,
    subtitle: messages.matrixSubtitle({
      importance: importanceTitle,
      inPlaceOfStated,
      cross: messages.cross[cross],
      counts: matrix.points.flatMap(({ id }) => evidence.get(id)?.placeN ?? []),
      untold: !matrix.points.every(isTold),
      against: matrix.points.flatMap(({ id }) => (evidence.get(id)?.runsAgainst ? [nameOf(id).name] : [])),
    }),
    table: {
      columns: [messages.touchPoint, importanceColumn, performanceColumn, messages.quadrant],
      numeric: [importanceColumn, performanceColumn],
      rows: matrix.points.map((point) => [
        nameOf(point.id).name,
        numberText(point.importance, 2),
        numberText(point.performance, digitsFor(report.performanceScale)),
        placeText(point, evidence.get(point.id)),
      ]),
    },
    draw: (options) =>
      scatterSvg(
        matrix.points.map((point) => ({
          x: point.performance,
          y: point.importance,
          number: String(nameOf(point.id).number),
          name: nameOf(point.id).name,
          ringed: critical.has(point.id),
          open: !isTold(point),
        })),
        {
          ...options,
          title,
          height: HEIGHT,
          xTitle: messages.performance,
          yTitle: importanceTitle,
          cross: { x: matrix.performance, y: matrix.importance },
          // Where no place can be told, no corner gives advice.
          corners: someTold
            ? [
                quadrants["concentrate-here"],
                quadrants["keep-up"],
                quadrants["low-priority"],
                quadrants["possible-overkill"],
              ]
            : ["", "", "", ""],
        },
      ),
  };
}

/** The corner of a touch point, in words; where it cannot be told, that. */
export function placeText(
  { quadrant }: PlacedPoint,
  told: Pick<ClassEvidence, "placeTold" | "runsAgainst"> | undefined,
): string {
  if (told?.runsAgainst) return messages.quadrantAgainst;
  return told?.placeTold ? messages.quadrants[quadrant] : messages.quadrantUntold;
}

/** Names what matters more and performs worse only where both can be told. */
function titleOf(
  placed: readonly PlacedPoint[],
  evidence: ReadonlyMap<Id, ClassEvidence>,
  nameOf: (id: Id) => Named,
): string {
  const isTold = ({ id }: PlacedPoint) => evidence.get(id)?.placeTold ?? false;
  if (!placed.some(isTold)) return messages.matrixUntold;
  const urgent = placed
    .filter(({ quadrant, onCrossHair }) => quadrant === "concentrate-here" && !onCrossHair)
    .sort((a, b) => b.importance - a.importance);
  const told = urgent.filter(isTold);
  const [first] = told;
  if (!first) return urgent.length === 0 ? messages.matrixNone : messages.matrixNoneTold;
  const few = told.every(({ id }) => evidence.get(id)?.small);
  return messages.matrixTitle(told.length, nameOf(first.id).name, few);
}

/** The matrix drawn anew from its choices, with the cross-hair that the engagement says. */
export const matrixChart = defineChart({
  measure: "classes",
  args: scopeOfChoices,
  content: (report, { model }) =>
    matrixChartContent(report, model.all("engagement")[0]?.crosshair ?? "means", namesOf(model)),
});
