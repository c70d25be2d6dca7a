import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { layoutBlueprint, type Sheet, sortedLanes } from "../blueprint/layout/layout-blueprint.ts";
import type { BlueprintLayout } from "../blueprint/layout/types.ts";
import type { Flow, Lane, Stage, Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { alignPlaces } from "./align-places.ts";
import { matchRecords } from "./match-records.ts";

export interface CommonLayout {
  readonly asIs: BlueprintLayout;
  readonly toBe: BlueprintLayout;
  /** False where the two have too little in common: each is laid out by itself. */
  readonly aligned: boolean;
}

/** Steps of the smaller map that must be found in the other one, as a share, for both to be laid over each other. */
const COMMON = 0.2;

interface Sides<T> {
  readonly asIs: T[];
  readonly toBe: T[];
}

/**
 * Both maps in one frame: the same lanes and stages at the same places, and a step that both have in the same column and
 * row of them. What only one has leaves its place free in the other.
 */
export function commonLayout(model: ReadModel, asIsId: Id, toBeId: Id): CommonLayout {
  const steps = matchRecords<Step>(
    model,
    model.by("step", "blueprintId", asIsId),
    model.by("step", "blueprintId", toBeId),
  );
  const pairs = new Map(steps.kept.map(({ before, after }) => [before.id, after]));
  const own = {
    asIs: [...steps.kept.map(({ before }) => before), ...steps.removed],
    toBe: [...steps.kept.map(({ after }) => after), ...steps.added],
  };
  const smaller = Math.min(own.asIs.length, own.toBe.length);
  if (pairs.size < COMMON * smaller) {
    return { asIs: layoutBlueprint(model, asIsId), toBe: layoutBlueprint(model, toBeId), aligned: false };
  }
  const lanes = joined(
    model,
    sortedLanes(model, asIsId),
    sortedLanes(model, toBeId),
    (a, b) => a.band === b.band,
  );
  const stagesOf = (id: Id) => model.by("stage", "blueprintId", id).sort(byOrder);
  const stages = joined(model, stagesOf(asIsId), stagesOf(toBeId), () => true);
  const columns = placeColumns(stages, own, pairs);
  const laneIn = new Map(lanes.common.map(([before, after]) => [before, after]));
  const rows = placeRows(columns, pairs, laneIn, stages.common);
  const laid = (side: "asIs" | "toBe", blueprintId: Id) => {
    const sheet: { lane: Lane[]; stage: Stage[]; step: Step[]; flow: Flow[] } = {
      lane: lanes[side],
      stage: columns.stages[side],
      step: columns.steps[side],
      flow: model.by("flow", "blueprintId", blueprintId),
    };
    const by: Sheet["by"] = (type) => [...(sheet[type as keyof typeof sheet] ?? [])] as never;
    return layoutBlueprint({ by }, blueprintId, undefined, rows);
  };
  return { asIs: laid("asIs", asIsId), toBe: laid("toBe", toBeId), aligned: true };
}

interface Joined<T> extends Sides<T> {
  /** The ids of what both have: as-is, to-be. */
  readonly common: readonly (readonly [Id, Id])[];
}

/**
 * Lanes or stages of both in the to-be's order, what only the as-is has behind what stood before it. The other side
 * keeps the room of what it does not have, without a name.
 */
function joined<T extends Lane | Stage>(
  model: ReadModel,
  asIs: readonly T[],
  toBe: readonly T[],
  agree: (a: T, b: T) => boolean,
): Joined<T> {
  const after = new Map<Id, T>();
  for (const pair of matchRecords<T>(model, asIs, toBe).kept)
    if (agree(pair.before, pair.after)) after.set(pair.before.id, pair.after);
  // Drawn anew under the same name it is still the same to whoever reads it.
  const taken = new Set([...after.values()].map(({ id }) => id));
  for (const one of asIs) {
    const name = one.name.trim().toLocaleLowerCase();
    if (after.has(one.id) || name === "") continue;
    const same = toBe.find(
      (other) => !taken.has(other.id) && agree(one, other) && other.name.trim().toLocaleLowerCase() === name,
    );
    if (!same) continue;
    after.set(one.id, same);
    taken.add(same.id);
  }
  const before = new Map([...after].map(([id, record]) => [record.id, asIs.find((one) => one.id === id)]));
  const all: { asIs: T | undefined; toBe: T | undefined }[] = toBe.map((record) => ({
    asIs: before.get(record.id),
    toBe: record,
  }));
  let place = 0;
  for (const record of asIs) {
    const shared = after.get(record.id);
    if (shared) place = all.findIndex((entry) => entry.toBe === shared) + 1;
    else all.splice(place++, 0, { asIs: record, toBe: undefined });
  }
  const width = String(all.length).length;
  const side = (which: "asIs" | "toBe"): T[] =>
    all.flatMap((entry, index) => {
      const own = entry[which];
      const record = own ?? entry.asIs ?? entry.toBe;
      if (!record) return [];
      const order = String(index).padStart(width, "0");
      return [own ? { ...own, order } : { ...record, order, name: "", subtitle: "" }];
    });
  return {
    asIs: side("asIs"),
    toBe: side("toBe"),
    common: [...after].map(([id, record]) => [id, record.id] as const),
  };
}

interface Columns {
  readonly stages: Sides<Stage>;
  readonly steps: Sides<Step>;
}

/** Steps in the columns that they have in common, and stages as wide as both need. */
function placeColumns(stages: Joined<Stage>, steps: Sides<Step>, pairs: ReadonlyMap<Id, Step>): Columns {
  const widthOf = (stage: Stage | undefined, all: readonly Step[]) =>
    Math.max(stage?.columns ?? 0, ...all.map((step) => step.column + 1));
  const inStage = (all: readonly Step[], id: Id) => all.filter((step) => step.stageId === id);
  const placed: Columns = { stages: { asIs: [], toBe: [] }, steps: { asIs: [], toBe: [] } };
  const common = new Map(stages.common);
  stages.asIs.forEach((before, index) => {
    const after = stages.toBe[index];
    if (!after) return;
    const old = inStage(steps.asIs, before.id);
    const fresh = inStage(steps.toBe, after.id);
    const own = common.get(before.id) === after.id;
    const weights = new Map<string, number>();
    for (const step of old) {
      const other = pairs.get(step.id);
      if (!own || other?.stageId !== after.id) continue;
      const key = `${step.column} ${other.column}`;
      weights.set(key, (weights.get(key) ?? 0) + 1);
    }
    const { count, ...places } = alignPlaces(
      widthOf(before, old),
      widthOf(after, fresh),
      (i, j) => weights.get(`${i} ${j}`) ?? 0,
    );
    placed.stages.asIs.push({ ...before, columns: count });
    placed.stages.toBe.push({ ...after, columns: count });
    const moved = (all: readonly Step[], to: readonly number[]) =>
      all.map((step) => ({ ...step, column: to[step.column] ?? step.column }));
    placed.steps.asIs.push(...moved(old, places.before));
    placed.steps.toBe.push(...moved(fresh, places.after));
  });
  return placed;
}

/** Steps that stand one above the other: those that both have in one row. */
function placeRows(
  { steps }: Columns,
  pairs: ReadonlyMap<Id, Step>,
  laneIn: ReadonlyMap<Id, Id>,
  stages: readonly (readonly [Id, Id])[],
): { least: ReadonlyMap<Id, number>; of: ReadonlyMap<Id, number> } {
  const stageIn = new Map(stages);
  const cells = new Map<string, Sides<Step>>();
  const put = (side: "asIs" | "toBe", step: Step, laneId: Id, stageId: Id) => {
    const key = JSON.stringify([laneId, stageId, step.column]);
    const cell = cells.get(key) ?? { asIs: [], toBe: [] };
    cells.set(key, cell);
    cell[side].push(step);
  };
  for (const step of steps.asIs)
    put("asIs", step, laneIn.get(step.laneId) ?? step.laneId, stageIn.get(step.stageId) ?? step.stageId);
  for (const step of steps.toBe) put("toBe", step, step.laneId, step.stageId);
  const of = new Map<Id, number>();
  const least = new Map<Id, number>();
  for (const { asIs, toBe } of cells.values()) {
    asIs.sort(byOrder);
    toBe.sort(byOrder);
    const places = alignPlaces(asIs.length, toBe.length, (i, j) =>
      pairs.get(asIs[i]?.id ?? "")?.id === toBe[j]?.id ? 1 : 0,
    );
    asIs.forEach((step, index) => void of.set(step.id, places.before[index] ?? index));
    toBe.forEach((step, index) => void of.set(step.id, places.after[index] ?? index));
    for (const { laneId } of [...asIs, ...toBe])
      least.set(laneId, Math.max(least.get(laneId) ?? 1, places.count));
  }
  const back = new Map([...laneIn].map(([before, after]) => [after, before]));
  for (const [laneId, count] of [...least]) {
    const other = laneIn.get(laneId) ?? back.get(laneId);
    if (other !== undefined) least.set(other, Math.max(least.get(other) ?? 1, count));
  }
  return { least, of };
}
