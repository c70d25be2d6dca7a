import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import type { TouchPointFigures } from "../scoring/figures.ts";
import type { TouchPoint } from "../touchpoint/records.ts";
import type { Difference } from "./difference.ts";
import type { Prediction } from "./records.ts";

/** A mean of today, and what it is predicted to be; null where that is not known. */
export interface Predicted {
  readonly before: number | null;
  readonly after: number | null;
}

export interface PredictedTouchPoint {
  readonly touchPoint: TouchPoint;
  /** Its place in the register, from 1. */
  readonly number: number;
  /** Whether clients meet it today, too. */
  readonly metToday: boolean;
  readonly figures: TouchPointFigures | null;
  readonly prediction: Prediction | null;
  /** What clients find (perception), on the scale of the survey. */
  readonly score: Predicted;
  /** That less what they expect: predicted, it is against the expectation of today, as nobody has asked for another. */
  readonly gap: Predicted;
}

/** What is predicted for a touch point on a to-be; null where nobody has said. */
export const predictionOf = (model: ReadModel, toBeId: Id, touchPointId: Id): Prediction | null =>
  model
    .by("prediction", "blueprintId", toBeId)
    .find((prediction) => prediction.touchPointId === touchPointId) ?? null;

/** The touch points that clients meet on a to-be, in the order of the register, with their scores before and predicted. */
export function predictedTouchPoints(
  model: ReadModel,
  { asIsId, toBeId }: Pick<Difference, "asIsId" | "toBeId">,
  figures: readonly TouchPointFigures[],
): PredictedTouchPoint[] {
  const on = (blueprintId: Id) =>
    new Set(model.by("step", "blueprintId", blueprintId).flatMap(({ touchPointId }) => touchPointId ?? []));
  const [today, later] = [on(asIsId), on(toBeId)];
  const measured = new Map(figures.map((entry) => [entry.touchPointId, entry]));
  return model
    .all("touchPoint")
    .sort(byOrder)
    .flatMap((touchPoint, index): PredictedTouchPoint[] => {
      if (!later.has(touchPoint.id)) return [];
      const own = measured.get(touchPoint.id) ?? null;
      const prediction = predictionOf(model, toBeId, touchPoint.id);
      const expectation = own?.expectation?.mean ?? null;
      return [
        {
          touchPoint,
          number: index + 1,
          metToday: today.has(touchPoint.id),
          figures: own,
          prediction,
          score: { before: own?.perception?.mean ?? null, after: prediction?.expected ?? null },
          gap: {
            before: own?.gap?.mean ?? null,
            after: prediction && expectation !== null ? prediction.expected - expectation : null,
          },
        },
      ];
    });
}
