import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { placeText } from "@shared/domain/chart/charts/matrix.ts";
import type { ColumnReader } from "@shared/domain/core/columns.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { type ClassesReport, computeClasses, contradictions } from "@shared/domain/measure/classes.ts";
import { type Complaints, computeComplaints } from "@shared/domain/measure/complaints.ts";
import { type CurveReport, computeCurve } from "@shared/domain/measure/curve.ts";
import type { MeasureScope } from "@shared/domain/scoring/scope.ts";

export interface BlueprintCurve {
  readonly blueprint: string;
  readonly report: CurveReport;
}

export interface TouchPointAnalyses {
  readonly classes: ClassesReport;
  readonly complaints: Complaints;
  /** Along the client's steps of each blueprint, of a to-be without gaps; along the register where there is none. */
  readonly curves: readonly BlueprintCurve[];
}

/** What speaks for a class, what clients complained of and how journeys run, by the functions of the pages. */
export function computeTouchPointAnalyses(
  model: ReadModel,
  readColumn: ColumnReader,
  scope: MeasureScope,
): TouchPointAnalyses {
  const { segments, wave } = scope;
  // A to-be is not there yet: what is felt in it is what is hoped for, and nobody answered about it.
  const along = (blueprintId: Id | null, answered: boolean) =>
    computeCurve(model, readColumn, {
      ...{ blueprintId, personas: [null], groups: answered ? [segments] : [], wave },
    });
  const blueprints = model
    .all("journey")
    .sort(byOrder)
    .flatMap((journey) =>
      model
        .by("blueprint", "journeyId", journey.id)
        .sort(byOrder)
        .map(({ id, name, kind }) => ({ id, kind, title: `${journey.name} / ${name}` })),
    );
  const curves = blueprints
    .map(({ id, kind, title }) => ({ blueprint: title, report: along(id, kind === "as-is") }))
    .filter(({ report }) => report.places.some(({ stepId }) => stepId !== null));
  return {
    classes: computeClasses(model, readColumn, scope),
    complaints: computeComplaints({ model, readColumn }, { segments: segments.map(({ value }) => value) }),
    curves: curves.length > 0 ? curves : [{ blueprint: "", report: along(null, true) }],
  };
}

/** As JSON, with names beside ids. */
export function touchPointAnalysesJson(
  { classes, complaints, curves }: TouchPointAnalyses,
  nameOf: (id: Id) => string,
) {
  const { points, matrix, ...whole } = classes;
  return {
    classes: {
      ...whole,
      crossHair: matrix && { importance: matrix.importance, performance: matrix.performance },
      touchPoints: points.map((evidence) => ({
        name: nameOf(evidence.touchPointId),
        ...evidence,
        placeText: evidence.place && placeText(evidence.place, evidence),
        against: contradictions(evidence),
      })),
    },
    complaints: {
      ...complaints,
      points: complaints.points.map((point) => ({ name: nameOf(point.touchPointId), ...point })),
    },
    curves: curves.map(({ blueprint, report }) => ({ blueprint, ...report })),
  };
}
