import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
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
      const step = stepToday(model, touchPoint.id, report.asIsId);
      return {
        touchPoint,
        number: index + 1,
        stage: model.get("stage", step?.stageId)?.name || touchPoint.stage,
        figures: figures.get(touchPoint.id) ?? null,
      };
    });
}

/** Where clients meet a touch point today: on the map that is told of, else on another of today's, else on a to-be. */
export function stepToday(model: ReadModel, touchPointId: Id, asIsId: Id | null): Step | undefined {
  const steps = model.by("step", "touchPointId", touchPointId);
  const isToday = ({ blueprintId }: Step) => model.get("blueprint", blueprintId)?.kind === "as-is";
  return steps.find(({ blueprintId }) => blueprintId === asIsId) ?? steps.find(isToday) ?? steps[0];
}
