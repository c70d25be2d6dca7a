import type { Id } from "@shared/base/ids.ts";
import { predictionOf } from "@shared/domain/redesign/predictions.ts";
import type { TouchPointFigures } from "@shared/domain/scoring/figures.ts";
import { digitsFor, numberText, signedText } from "@shared/drawing/figure-text.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { messages } from "../messages.ts";

interface PredictedFigureProps extends ViewProps {
  toBeId: Id;
  touchPointId: Id;
  figures: TouchPointFigures | undefined;
}

/** What clients are expected to say of the touch point on a to-be: what is measured is of today. */
export function PredictedFigure({ session, toBeId, touchPointId, figures }: PredictedFigureProps) {
  const prediction = useModel(session, (model) => predictionOf(model, toBeId, touchPointId));
  if (!prediction) return <p className="muted">{messages.notPredicted}</p>;
  const { expected, reason } = prediction;
  const digits = figures ? digitsFor(figures) : 1;
  const expectation = figures?.expectation?.mean ?? null;
  const gap = expectation === null ? "" : signedText(expected - expectation, digits);
  return (
    <>
      <p>{messages.predicted(numberText(expected, digits), gap)}</p>
      {reason.trim() !== "" && <p className="muted">{reason}</p>}
    </>
  );
}
