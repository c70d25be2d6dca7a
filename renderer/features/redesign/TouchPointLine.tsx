import type { Difference } from "@shared/domain/redesign/difference.ts";
import { touchPointChanges } from "@shared/domain/redesign/touch-point-changes.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { Scorecard } from "@shared/domain/scoring/scorecard.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { digitsFor } from "@shared/drawing/figure-text.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

interface TouchPointLineProps {
  session: EngagementSession;
  difference: Difference;
  card: Scorecard | null;
  format: ReportFormat;
}

/** Touch points that the to-be no longer has, or adds, with their gap: a map that lacks one does not say so. */
export function TouchPointLine({ session, difference, card, format }: TouchPointLineProps) {
  const { lost, gained } = touchPointChanges(session.model, difference);
  const named = ({ id, name }: TouchPoint): string => {
    const figures = card?.touchPoints.find(({ touchPointId }) => touchPointId === id);
    return figures?.gap
      ? messages.touchPoint(name, format.signed(figures.gap.mean, digitsFor(figures)))
      : name;
  };
  const told = [
    ...(lost.length > 0 ? [messages.touchPointsLost(lost.map(named).join(", "))] : []),
    ...(gained.length > 0 ? [messages.touchPointsGained(gained.map(named).join(", "))] : []),
  ];
  if (told.length === 0) return null;
  return (
    <div className="compare-touch-points">
      {told.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
