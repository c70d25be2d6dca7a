import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { readVerbatims } from "../verbatim/read-verbatims.ts";
import { type ShareOfVerbatims, shareOf, verbatimFigures } from "../verbatim/verbatim-figures.ts";
import type { MeasureContext } from "./measure.ts";

/** Complaints at one touch point. */
export interface PointComplaints {
  readonly touchPointId: Id;
  readonly complaints: number;
  /** Complaints per passage, of `n` passages: clients served × reach. Null where either is unknown, and of a segment. */
  readonly rate: ShareOfVerbatims | null;
}

export interface Complaints {
  readonly points: readonly PointComplaints[];
  /** All that clients said, assigned or not: with none there is nothing to tell. */
  readonly verbatims: number;
  /** Complaints that nobody assigned to a touch point. */
  readonly unassigned: number;
}

export interface ComplaintsQuestion {
  /** Names of segments as the sources of the verbatims write them; none = everybody. */
  readonly segments: readonly string[];
}

/**
 * Complaints at every touch point, 0 where nobody complained. The rate takes only complaints out of collections that
 * say how many clients were served, by the clients who pass the touch point; how many of these are of a segment
 * nobody says.
 */
export function computeComplaints(
  { model, readColumn }: MeasureContext,
  { segments }: ComplaintsQuestion,
): Complaints {
  const confidence = model.all("engagement")[0]?.confidence ?? 0.95;
  const all = readVerbatims(model, readColumn).entries;
  const entries = all.filter(({ segment }) => segments.length === 0 || segments.includes(segment));
  const { touchPoints, clients } = verbatimFigures(entries, model.all("verbatimMapping"));
  const counts = new Map(touchPoints.map((one) => [one.key, one]));
  return {
    points: model
      .all("touchPoint")
      .sort(byOrder)
      .map(({ id, reach }) => {
        const here = counts.get(id);
        const passages = clients === null || reach === null ? 0 : Math.round(clients * reach);
        const rate = segments.length > 0 ? null : shareOf(here?.countedComplaints ?? 0, passages, confidence);
        return { touchPointId: id, complaints: here?.kinds.complaint ?? 0, rate };
      }),
    verbatims: all.length,
    unassigned: counts.get("")?.kinds.complaint ?? 0,
  };
}
