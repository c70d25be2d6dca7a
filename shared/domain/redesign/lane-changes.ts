import type { Id } from "@shared/base/ids.ts";
import { sortedLanes } from "../blueprint/layout/layout-blueprint.ts";
import { BANDS, type Lane } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { Measured } from "./case-total.ts";
import type { Difference } from "./difference.ts";
import { matchRecords } from "./match-records.ts";
import { type LaneMeasures, laneMeasures } from "./measures.ts";

export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** What a to-be changes in one lane. */
export interface LaneChange {
  /** The to-be's lane, or the as-is's where it fell away. */
  readonly lane: Lane;
  readonly kind: "added" | "removed" | "kept";
  /** Steps; one that came from another lane is counted where it is now, as changed. */
  readonly steps: { readonly added: number; readonly removed: number; readonly changed: number };
  /** Minutes of one case. */
  readonly work: BeforeAfter<Measured>;
  readonly wait: BeforeAfter<Measured>;
  readonly handoffs: BeforeAfter<number>;
}

/** A lane that is not there: nobody works, waits or hands over in it. */
const ABSENT: LaneMeasures = { work: { value: 0 }, wait: { value: 0 }, handoffs: 0 };

/** Lane by lane, from the client's down as the maps show them. */
export function laneChanges(
  model: ReadModel,
  { asIsId, toBeId, changes }: Pick<Difference, "asIsId" | "toBeId" | "changes">,
): LaneChange[] {
  const [old, fresh] = [sortedLanes(model, asIsId), sortedLanes(model, toBeId)];
  const { kept, removed } = matchRecords<Lane>(model, old, fresh);
  const before = new Map(kept.map((pair) => [pair.after.id, pair.before]));
  const measures = { before: laneMeasures(model, asIsId), after: laneMeasures(model, toBeId) };
  const steps = changes.filter(({ type }) => type === "step");
  const count = (kind: "added" | "removed" | "changed", laneId: Id | undefined) =>
    steps.filter((change) => {
      const id = kind === "removed" ? change.asIsRecordId : change.toBeRecordId;
      return change.kind === kind && laneId !== undefined && model.get("step", id)?.laneId === laneId;
    }).length;
  const row = (was: Lane | undefined, is: Lane | undefined): LaneChange[] => {
    const lane = is ?? was;
    if (!lane) return [];
    const own = (was && measures.before.get(was.id)) ?? ABSENT;
    const other = (is && measures.after.get(is.id)) ?? ABSENT;
    return [
      {
        lane,
        kind: !was ? "added" : !is ? "removed" : "kept",
        steps: {
          added: count("added", is?.id),
          removed: count("removed", was?.id),
          changed: count("changed", is?.id),
        },
        work: { before: own.work, after: other.work },
        wait: { before: own.wait, after: other.wait },
        handoffs: { before: own.handoffs, after: other.handoffs },
      },
    ];
  };
  return [
    ...fresh.flatMap((lane) => row(before.get(lane.id), lane)),
    ...removed.flatMap((lane) => row(lane, undefined)),
  ].sort((a, b) => BANDS.indexOf(a.lane.band) - BANDS.indexOf(b.lane.band));
}
