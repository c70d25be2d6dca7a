import type { Id } from "@shared/base/ids.ts";
import type { Changes } from "@shared/domain/measure/changes.ts";
import type { Complaints, PointComplaints } from "@shared/domain/measure/complaints.ts";
import { isFew, pointRow } from "@shared/domain/measure/difference-rows.ts";
import type { RegisterRow } from "@shared/domain/register/register.ts";
import type { TouchPointDifference } from "@shared/domain/scoring/figure-differences.ts";
import type { Scorecard, TouchPointFigures } from "@shared/domain/scoring/figures.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";

export interface ScoreRow {
  readonly touchPoint: TouchPoint;
  readonly figures: TouchPointFigures;
  /** Of the figure that `changedFigure` names, since the wave before; null where there is none. */
  readonly change: TouchPointDifference["means"]["gap"];
  /** One of the two waves has too few answers to tell a change: it stands, marked as such. */
  readonly changeFew: boolean;
  /** Complaints there; null where there are no verbatims at all. */
  readonly said: PointComplaints | null;
}

/** What the change of a scorecard is of: the gap, or the perception where no gap was measured twice; null = of nothing. */
export const changedFigure = ({ differences }: Changes): "gap" | "perception" | null =>
  (["gap", "perception"] as const).find((name) =>
    differences.touchPoints.some(({ means }) => means[name] !== null),
  ) ?? null;

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
  const changed = changes && changedFigure(changes);
  const byId = new Map(changes?.differences.touchPoints.map((one) => [one.touchPointId, one]));
  return card.touchPoints.flatMap((figures): ScoreRow[] => {
    const touchPoint = register.get(figures.touchPointId)?.touchPoint;
    const change = (changed && byId.get(figures.touchPointId)?.means[changed]) ?? null;
    if (!touchPoint) return [];
    const both = changed && pointRow(changes, touchPoint.id, changed, { number: 0, name: "" });
    const changeFew = change !== null && both !== null && isFew(both);
    return [{ touchPoint, figures, change, changeFew, said: said.get(touchPoint.id) ?? null }];
  });
}
