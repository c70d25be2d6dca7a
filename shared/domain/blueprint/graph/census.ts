import type { Id } from "@shared/base/ids.ts";
import type { Band, Step } from "../records.ts";
import { Tally } from "./tally.ts";

type Counted = Pick<Step, "id" | "kind" | "stageId" | "touchPointId" | "segmentIds" | "momentOfTruth">;

const IN_SIGHT: ReadonlySet<Band> = new Set<Band>(["evidence", "client", "frontstage"]);

/** What there is on a map, counted: so that nobody goes through all its steps to know whether there is any. */
export class Census {
  readonly kinds = new Tally();
  readonly bands = new Tally();
  /** Stages in which something happens. */
  readonly stages = new Tally();
  /** Stages in which somebody stands before the client, or something comes into their hands. */
  readonly stagesInSight = new Tally();
  /** Segments that some steps are for alone. */
  readonly segments = new Tally();
  readonly touchPoints = new Tally();
  /** Steps that are moments of truth. */
  readonly moments = new Tally();
  readonly #touchPointsIn = new Map<Id, Tally>();

  /** The touch points of a stage. */
  touchPointsIn(stageId: Id): Iterable<Id> {
    return this.#touchPointsIn.get(stageId)?.names ?? [];
  }

  add(step: Counted, band: Band): void {
    for (const [tally, name] of this.#entriesOf(step, band)) tally.add(name);
  }

  take(step: Counted, band: Band): void {
    for (const [tally, name] of this.#entriesOf(step, band)) tally.take(name);
  }

  /** A step whose lane goes to another band. */
  rebind({ stageId }: Counted, from: Band, to: Band): void {
    this.bands.take(from);
    this.bands.add(to);
    if (IN_SIGHT.has(from)) this.stagesInSight.take(stageId);
    if (IN_SIGHT.has(to)) this.stagesInSight.add(stageId);
  }

  #entriesOf(step: Counted, band: Band): [Tally, string][] {
    const { id, kind, stageId, touchPointId, segmentIds, momentOfTruth } = step;
    const entries: [Tally, string][] = [
      [this.kinds, kind],
      [this.bands, band],
      [this.stages, stageId],
    ];
    if (IN_SIGHT.has(band)) entries.push([this.stagesInSight, stageId]);
    if (momentOfTruth) entries.push([this.moments, id]);
    for (const segmentId of segmentIds) entries.push([this.segments, segmentId]);
    if (touchPointId === null) return entries;
    const held = this.#touchPointsIn.get(stageId) ?? new Tally();
    this.#touchPointsIn.set(stageId, held);
    entries.push([this.touchPoints, touchPointId], [held, touchPointId]);
    return entries;
  }
}
