import type { Id } from "@shared/base/ids.ts";
import { PITCH } from "../blueprint/layout/frame.ts";
import {
  type BlueprintLayout,
  type Box,
  type LaneBox,
  SIZE,
  type StageBox,
} from "../blueprint/layout/types.ts";
import { BANDS, type Lane, type Stage, type Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { matchRecords } from "./match-records.ts";

/** Where steps of the as-is stood that the to-be does not have; those that fall into one place are told together. */
export interface RemovedPlace extends Box {
  readonly steps: readonly Step[];
  /** A line above what stands there now; false: a card. */
  readonly slim: boolean;
}

const SLIM = 15;

/**
 * The steps that a to-be no longer has, on its own map: in the lane and stage that they stood in (or the nearest that is
 * left), behind what they came after.
 */
export function removedPlaces(
  model: ReadModel,
  asIsId: Id,
  toBeId: Id,
  layout: BlueprintLayout,
): RemovedPlace[] {
  const match = <K extends "step" | "lane" | "stage">(type: K) => ({
    asIs: model.by(type, "blueprintId" as never, asIsId),
    toBe: model.by(type, "blueprintId" as never, toBeId),
  });
  const steps = match("step");
  const { kept, removed } = matchRecords<Step>(model, steps.asIs, steps.toBe);
  if (removed.length === 0 || layout.lanes.length === 0 || layout.stages.length === 0) return [];
  const later = new Map(kept.map(({ before, after }) => [before.id, after]));
  const laneOf = nearest<Lane, LaneBox>(
    model,
    match("lane"),
    (id) => layout.lanes.find(({ lane }) => lane.id === id),
    (gone) => [...layout.lanes].sort((a, b) => away(a.lane, gone) - away(b.lane, gone))[0],
  );
  const stageOf = nearest<Stage, StageBox>(
    model,
    match("stage"),
    (id) => layout.stages.find(({ stage }) => stage.id === id),
    (gone) => layout.stages.filter(({ stage }) => stage.order <= gone.order).at(-1) ?? layout.stages[0],
  );
  const taken = new Set(layout.steps.map(({ step }) => cellOf(step.laneId, step.stageId, step.column)));
  const cells = new Map<string, RemovedPlace>();
  for (const step of removed) {
    const lane = laneOf(step.laneId);
    const stage = stageOf(step.stageId);
    if (!lane || !stage) continue;
    const { from, to } = columnsOf(step, steps.asIs, later, stage.stage.id);
    const last = stage.columns - 1;
    const cellAt = (column: number) => cellOf(lane.lane.id, stage.stage.id, Math.min(last, column));
    const free = Array.from({ length: to - from + 1 }, (_, back) => to - back).find(
      (column) => column <= last && !taken.has(cellAt(column)) && !cells.has(cellAt(column)),
    );
    const column = Math.min(last, free ?? from);
    const key = cellAt(column);
    const held = cells.get(key);
    const x = stage.x + column * PITCH + SIZE.gutter / 2;
    const slim = taken.has(key);
    const height = slim ? SLIM : SIZE.card.height;
    const y = slim ? lane.y : lane.y + SIZE.pad;
    cells.set(key, { steps: [...(held?.steps ?? []), step], x, y, width: SIZE.card.width, height, slim });
  }
  return [...cells.values()];
}

const cellOf = (laneId: Id, stageId: Id, column: number): string => JSON.stringify([laneId, stageId, column]);

const away = (lane: Lane, gone: Lane): number =>
  Math.abs(BANDS.indexOf(lane.band) - BANDS.indexOf(gone.band));

/**
 * Where it may stand: as far behind the nearest step that the to-be still has there as it did, or nearer to it; without
 * one, in its own column.
 */
function columnsOf(
  step: Step,
  asIs: readonly Step[],
  later: ReadonlyMap<Id, Step>,
  stageId: Id,
): { readonly from: number; readonly to: number } {
  let best: { readonly distance: number; readonly column: number } | undefined;
  for (const other of asIs) {
    const now = later.get(other.id);
    if (now?.stageId !== stageId || other.stageId !== step.stageId || other.column > step.column) continue;
    const distance = step.column - other.column;
    if (!best || distance < best.distance) best = { distance, column: now.column };
  }
  if (!best) return { from: step.column, to: step.column };
  return { from: best.column + Math.min(1, best.distance), to: best.column + best.distance };
}

/** Where a lane or stage of the as-is is on the map of the to-be; for one that fell away, the one that stands for it. */
function nearest<T extends Lane | Stage, B>(
  model: ReadModel,
  { asIs, toBe }: { readonly asIs: readonly T[]; readonly toBe: readonly T[] },
  boxOf: (id: Id) => B | undefined,
  instead: (gone: T) => B | undefined,
): (id: Id) => B | undefined {
  const pairs = new Map(
    matchRecords<T>(model, asIs, toBe).kept.map(({ before, after }) => [before.id, after.id]),
  );
  return (id) => {
    const same = pairs.get(id);
    const found = same === undefined ? undefined : boxOf(same);
    const gone = asIs.find((record) => record.id === id);
    return found ?? (gone && instead(gone));
  };
}
