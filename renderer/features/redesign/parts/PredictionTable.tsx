import type { Difference } from "@shared/domain/redesign/difference.ts";
import type { Predicted, PredictedTouchPoint } from "@shared/domain/redesign/predictions.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { digitsFor } from "@shared/drawing/figure-text.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { askPrediction } from "./ask-prediction.ts";
import { partMessages as words } from "./part-messages.ts";

interface PredictionTableProps {
  session: EngagementSession;
  difference: Difference;
  points: readonly PredictedTouchPoint[];
  format: ReportFormat;
}

/** What clients say of the touch points of the to-be today, and what they are expected to say, with the reason. */
export function PredictionTable({ session, difference, points, format }: PredictionTableProps) {
  const services = useServices();
  if (points.length === 0)
    return <EmptyState small title={words.noTouchPoints} text={words.noTouchPointsText} />;
  const { pointColumns: heads } = words;
  return (
    <>
      <table className="part-table">
        <thead>
          <tr>
            <th scope="col">{heads.point}</th>
            <th scope="col" data-number>
              {heads.score}
            </th>
            <th scope="col" data-number>
              {heads.gap}
            </th>
            <th scope="col">{heads.why}</th>
            {!session.readOnly && <td />}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => {
            const { touchPoint, number, metToday, figures, prediction } = point;
            const digits = figures ? digitsFor(figures) : 1;
            const bounds =
              prediction && prediction.low !== null && prediction.high !== null
                ? words.between(format.number(prediction.low, digits), format.number(prediction.high, digits))
                : "";
            return (
              <tr key={touchPoint.id}>
                <th scope="row">
                  {number} {touchPoint.name}
                  {!metToday && <small className="muted"> {words.isNew}</small>}
                </th>
                <PredictedCell
                  of={point.score}
                  write={(value) => format.number(value, digits)}
                  note={bounds}
                />
                <PredictedCell of={point.gap} write={(value) => format.signed(value, digits)} note="" />
                <td className="prediction-why">
                  {prediction ? (
                    <>
                      {prediction.reason.trim() || <span className="muted">{words.noReason}</span>}
                      <small className="muted">{words.rests(prediction.basis, prediction.author)}</small>
                    </>
                  ) : (
                    <span className="muted">{words.notPredicted}</span>
                  )}
                </td>
                {!session.readOnly && (
                  <td data-number>
                    <Button
                      kind="quiet"
                      aria-label={(prediction ? words.editOf : words.predictOf)(touchPoint.name)}
                      onClick={() => void askPrediction(services, session, { difference, point, format })}
                    >
                      {prediction ? words.edit : words.predict}
                    </Button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="part-note">{words.pointNote}</p>
    </>
  );
}

interface PredictedCellProps {
  of: Predicted;
  write(value: number): string;
  /** Below the predicted figure. */
  note: string;
}

function PredictedCell({ of: { before, after }, write, note }: PredictedCellProps) {
  return (
    <td data-number>
      <span className="muted">{before === null ? words.notMeasured : write(before)}</span>
      {after !== null && (
        <>
          <span className="muted" aria-hidden>
            {" → "}
          </span>
          <span className="predicted">{write(after)}</span>
          <small className="muted prediction-note">
            {words.predicted}
            {note !== "" && `, ${note}`}
          </small>
        </>
      )}
    </td>
  );
}
