import { addMeasurePoints, type NewPoint } from "@shared/domain/followed/commands/add-measure-points.ts";
import type { FollowedMeasure } from "@shared/domain/followed/records.ts";
import { DownloadCloud } from "lucide-react";
import { useMeasure } from "../../platform/queries/use-measure.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

/** What the data tells, beside what is held already; taken over by a press, so that a report does not change by itself. */
export function TakePoints({ session, measure }: { session: EngagementSession; measure: FollowedMeasure }) {
  const { id } = measure;
  const { result, computing, problem } = useMeasure(session, "followedPoints", { followedMeasureId: id });
  const points = (result?.points ?? []).filter((point) => !isHeld(measure, point));
  const said = problem ?? result?.problem ?? "";
  return (
    <p className="followed-take">
      {said !== "" ? (
        <span className="muted">{said}</span>
      ) : points.length > 0 ? (
        <Button
          icon={DownloadCloud}
          disabled={session.readOnly}
          onClick={() => session.run(addMeasurePoints, { id, points })}
        >
          {messages.take(points.length)}
        </Button>
      ) : (
        <span className="muted">{computing || !result ? messages.computing : messages.upToDate}</span>
      )}
    </p>
  );
}

/** The same day with the same figures; what somebody noted beside it stays. */
const isHeld = ({ points }: FollowedMeasure, { date, value, n }: NewPoint): boolean =>
  points.some((held) => held.date === date && held.n === n && Math.abs(held.value - value) < 1e-9);
