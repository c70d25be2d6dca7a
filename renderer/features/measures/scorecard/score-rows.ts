import type { Id } from "@shared/base/ids.ts";
import type { Changes } from "@shared/domain/measure/changes.ts";
import type { Scorecard } from "@shared/domain/scoring/figures.ts";
import type { RegisterRow } from "@shared/domain/touchpoint/register.ts";
import type { ScoreRow } from "./columns.tsx";

/** The lines of the scorecard, each with what changed since the wave before. */
export function scoreRows(
  card: Scorecard,
  register: ReadonlyMap<Id, RegisterRow>,
  changes: Changes | null,
): ScoreRow[] {
  const byId = new Map(changes?.differences.touchPoints.map((one) => [one.touchPointId, one]));
  return card.touchPoints.flatMap((figures): ScoreRow[] => {
    const touchPoint = register.get(figures.touchPointId)?.touchPoint;
    const change = byId.get(figures.touchPointId)?.means.gap ?? null;
    return touchPoint ? [{ touchPoint, figures, change }] : [];
  });
}
