import type { Id } from "@shared/base/ids.ts";
import type { Changes } from "@shared/domain/measure/changes.ts";
import type { Complaints, PointComplaints } from "@shared/domain/measure/complaints.ts";
import type { TouchPointDifference } from "@shared/domain/scoring/figure-differences.ts";
import type { Scorecard, TouchPointFigures } from "@shared/domain/scoring/figures.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import type { RegisterRow } from "@shared/domain/touchpoint/register.ts";

export interface ScoreRow {
  readonly touchPoint: TouchPoint;
  readonly figures: TouchPointFigures;
  /** Since the wave before; null where there is none. */
  readonly change: TouchPointDifference["means"]["gap"];
  /** Complaints there; null where there are no verbatims at all. */
  readonly said: PointComplaints | null;
}

/** The lines of the scorecard, each with what changed since the wave before. */
export function scoreRows(
  card: Scorecard,
  register: ReadonlyMap<Id, RegisterRow>,
  changes: Changes | null,
  complaints: Complaints | null = null,
): ScoreRow[] {
  // What nobody ever said anything about has no count of complaints either.
  const said = new Map(
    complaints && complaints.verbatims > 0 ? complaints.points.map((one) => [one.touchPointId, one]) : [],
  );
  const byId = new Map(changes?.differences.touchPoints.map((one) => [one.touchPointId, one]));
  return card.touchPoints.flatMap((figures): ScoreRow[] => {
    const touchPoint = register.get(figures.touchPointId)?.touchPoint;
    const change = byId.get(figures.touchPointId)?.means.gap ?? null;
    return touchPoint ? [{ touchPoint, figures, change, said: said.get(touchPoint.id) ?? null }] : [];
  });
}
