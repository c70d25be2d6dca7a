import { removePrediction } from "@shared/domain/redesign/commands/remove-prediction.ts";
import { setPrediction } from "@shared/domain/redesign/commands/set-prediction.ts";
import type { Difference } from "@shared/domain/redesign/difference.ts";
import type { PredictedTouchPoint } from "@shared/domain/redesign/predictions.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { predictionReasons } from "@shared/domain/report/prediction-reasons.ts";
import { createElement } from "react";
import type { Services } from "../../../platform/services/services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { PredictionForm } from "./PredictionForm.tsx";
import { partMessages as words } from "./part-messages.ts";

interface Asked {
  readonly difference: Difference;
  readonly point: PredictedTouchPoint;
  readonly format: ReportFormat;
}

/** Asks what clients will say of a touch point on the to-be, and why. */
export async function askPrediction(
  { dialogs }: Services,
  session: EngagementSession,
  { difference, point, format }: Asked,
): Promise<void> {
  const { touchPoint, prediction } = point;
  const reasons = predictionReasons(session.model, difference, touchPoint.id, format);
  await dialogs.open({
    title: words.formTitle(touchPoint.name),
    width: 520,
    render: (close) =>
      createElement(PredictionForm, {
        ...{ point, reasons, format },
        onDone: (said) => {
          close();
          if (said)
            session.run(setPrediction, {
              blueprintId: difference.toBeId,
              touchPointId: touchPoint.id,
              ...said,
            });
        },
        onWithdraw:
          prediction === null
            ? null
            : () => {
                close();
                session.run(removePrediction, { id: prediction.id });
              },
      }),
  });
}
