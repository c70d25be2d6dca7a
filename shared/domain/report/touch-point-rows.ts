import { byOrder } from "@shared/base/order.ts";
import type { TouchPointFigures } from "../scoring/scorecard.ts";
import type { TouchPoint } from "../touchpoint/records.ts";
import type { ChapterInputs } from "./report-inputs.ts";

export interface TouchPointRow {
  readonly touchPoint: TouchPoint;
  /** Place in the register, from 1. */
  readonly number: number;
  readonly stage: string;
  readonly figures: TouchPointFigures | null;
}

/** The register in order, with the stage of the as-is step that is the touch point, and its figures. */
export function touchPointRows({ model, report, scorecard }: ChapterInputs): TouchPointRow[] {
  const figures = new Map(scorecard?.touchPoints.map((entry) => [entry.touchPointId, entry]));
  return model
    .all("touchPoint")
    .sort(byOrder)
    .map((touchPoint, index) => {
      const steps = model.by("step", "touchPointId", touchPoint.id);
      const step = steps.find((candidate) => candidate.blueprintId === report.asIsId) ?? steps[0];
      return {
        touchPoint,
        number: index + 1,
        stage: model.get("stage", step?.stageId)?.name || touchPoint.stage,
        figures: figures.get(touchPoint.id) ?? null,
      };
    });
}

/** The lowest gap first; only touch points that have one. */
export const byGap = (rows: readonly TouchPointRow[]): TouchPointRow[] =>
  rows
    .filter((row) => row.figures?.gap)
    .sort((a, b) => (a.figures?.gap?.mean ?? 0) - (b.figures?.gap?.mean ?? 0) || a.number - b.number);
