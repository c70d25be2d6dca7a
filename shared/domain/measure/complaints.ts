import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { readVerbatims } from "../verbatim/read-verbatims.ts";
import { type TableAgain, tablesAgain } from "../verbatim/table-names.ts";
import { type ShareOfVerbatims, shareOf, verbatimFigures } from "../verbatim/verbatim-figures.ts";
import type { MeasureContext } from "./measure.ts";

/** Complaints at one touch point. */
export interface PointComplaints {
  readonly touchPointId: Id;
  /** Null where no comment names a segment that was asked for: how many are of it nobody knows, which is not 0. */
  readonly complaints: number | null;
  /** Complaints per passage, of `n` passages: clients served × reach. Null where either is unknown, and of a segment. */
  readonly rate: ShareOfVerbatims | null;
}

export interface Complaints {
  readonly points: readonly PointComplaints[];
  /** All that clients said, assigned or not: with none there is nothing to tell. */
  readonly verbatims: number;
  /** Complaints that nobody assigned to a touch point. */
  readonly unassigned: number;
  /** Those that were asked for; of none it is of everybody. */
  readonly segments: readonly string[];
  /** Comments that name one of them, and those that name none at all. */
  readonly ofSegments: number;
  readonly withoutSegment: number;
  /** Clients that the collections tell; null where none does. */
  readonly clients: number | null;
  /** Tables that a later one holds too: what both hold counts twice. */
  readonly again: readonly TableAgain[];
}

export interface ComplaintsQuestion {
  /** Names of segments as the sources of the verbatims write them; none = everybody. */
  readonly segments: readonly string[];
}

/**
 * Complaints at every touch point, 0 where nobody complained. The rate takes only complaints out of collections that
 * say how many clients were served, by the clients who pass the touch point; how many of these are of a segment
 * nobody says. Comments that tell no segment are of none.
 */
export function computeComplaints(
  { model, readColumn }: MeasureContext,
  { segments }: ComplaintsQuestion,
): Complaints {
  const confidence = model.all("engagement")[0]?.confidence ?? 0.95;
  const all = readVerbatims(model, readColumn).entries;
  const entries = all.filter(({ segment }) => segments.length === 0 || segments.includes(segment));
  const isTold = segments.length === 0 || entries.length > 0;
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
        return { touchPointId: id, complaints: isTold ? (here?.kinds.complaint ?? 0) : null, rate };
      }),
    verbatims: all.length,
    unassigned: counts.get("")?.kinds.complaint ?? 0,
    segments,
    ofSegments: entries.length,
    withoutSegment: all.filter(({ segment }) => segment === "").length,
    clients,
    again: tablesAgain(model, all),
  };
}
