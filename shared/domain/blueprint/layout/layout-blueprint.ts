import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Diff } from "../../core/diff.ts";
import type { ReadModel } from "../../core/model.ts";
import type { RecordBase } from "../../core/record.ts";
import { BANDS, type Flow, type Lane, type Step } from "../records.ts";
import { FlowRouter } from "./flow-router.ts";
import { type Frame, keep, type Needed, PITCH, placeFrame, sameParts } from "./frame.ts";
import { passIndexOn } from "./layout-index.ts";
import { StepCells } from "./step-cells.ts";
import type { BlueprintLayout, LineShape, MarkShape, StepBox } from "./types.ts";
import { SIZE } from "./types.ts";

const NO_FRAME: Frame = { width: 0, height: 0, bands: [], lanes: [], stages: [], lines: [] };
type Moved = Map<Id, { before: StepBox | undefined; after: StepBox | undefined }>;

/** All that is laid out: the lanes, stages, steps and flows of a blueprint. */
export type Sheet = Pick<ReadModel, "by">;

/** Rows that are given from outside, where two maps are laid out to lie over each other. */
export interface GivenRows {
  /** At least so many cards one above the other, by lane. */
  readonly least: ReadonlyMap<Id, number>;
  /** Which of them a step is, from above, 0-based. */
  readonly of: ReadonlyMap<Id, number>;
}

/** Records to boxes and routed flows, once; whoever shows a map that is edited keeps a LayoutCache. */
export const layoutBlueprint = (
  sheet: Sheet,
  blueprintId: Id,
  stageIds?: readonly Id[],
  rows?: GivenRows,
): BlueprintLayout => new LayoutCache(sheet, blueprintId, stageIds, rows).read();

/** Lanes from top to bottom: by band, inside a band by order. */
export function sortedLanes(model: Sheet, blueprintId: Id): Lane[] {
  const rank = (lane: Lane) => BANDS.indexOf(lane.band);
  return model.by("lane", "blueprintId", blueprintId).sort((a, b) => rank(a) - rank(b) || byOrder(a, b));
}

/**
 * The layout of one blueprint, kept up with its edits. A change is told by its diff; what it does not touch stays the
 * same object, so that whoever draws can tell by identity what to draw again. The first layout is the same work with
 * everything changed, so there is one way to lay out and not two that could differ.
 */
export class LayoutCache {
  readonly #model: Sheet;
  readonly #blueprintId: Id;
  readonly #shownStages: ReadonlySet<Id> | null;
  readonly #rows: GivenRows | undefined;
  readonly #cells = new StepCells();
  readonly #router = new FlowRouter();
  readonly #steps = new Map<Id, Step>();
  readonly #boxes = new Map<Id, StepBox>();
  #frame = NO_FRAME;
  #layout: BlueprintLayout;
  /** What changed since the layout was last asked for, null where it is gone; lanes and stages are few and read anew. */
  readonly #changedSteps = new Map<Id, Step | null>();
  readonly #changedFlows = new Map<Id, Flow | null>();
  #frameChanged = true;

  /** `stageIds` keeps only those stages (a map wider than its page is cut by stages, never through a card). */
  constructor(model: Sheet, blueprintId: Id, stageIds?: readonly Id[], rows?: GivenRows) {
    this.#model = model;
    this.#rows = rows;
    this.#blueprintId = blueprintId;
    this.#shownStages = stageIds ? new Set(stageIds) : null;
    this.#layout = { ...NO_FRAME, steps: [], flows: [], marks: [] };
    for (const step of model.by("step", "blueprintId", blueprintId)) this.#changedSteps.set(step.id, step);
    for (const flow of model.by("flow", "blueprintId", blueprintId)) this.#changedFlows.set(flow.id, flow);
  }

  /** The model has changed by this; nothing is worked out until somebody asks. */
  note(diff: Diff): void {
    for (const record of diff.removed) this.#noteRecord(record, false);
    for (const [from, to] of diff.updated) {
      this.#noteRecord(from, false);
      this.#noteRecord(to, true);
    }
    for (const record of diff.added) this.#noteRecord(record, true);
  }

  read(): BlueprintLayout {
    if (!this.#frameChanged && this.#changedSteps.size === 0 && this.#changedFlows.size === 0)
      return this.#layout;
    const before = this.#layout;
    this.#layout = this.#layOut();
    passIndexOn(before, this.#layout);
    this.#frameChanged = false;
    this.#changedSteps.clear();
    this.#changedFlows.clear();
    return this.#layout;
  }

  #noteRecord(record: RecordBase, there: boolean): void {
    if ((record as Partial<Step>).blueprintId !== this.#blueprintId) return;
    if (record.type === "step") this.#changedSteps.set(record.id, there ? (record as Step) : null);
    else if (record.type === "flow") this.#changedFlows.set(record.id, there ? (record as Flow) : null);
    else if (record.type === "lane" || record.type === "stage") this.#frameChanged = true;
  }

  #layOut(): BlueprintLayout {
    const touched = this.#takeSteps();
    const { frame, shifted } = this.#placeFrame();
    if (shifted) for (const id of this.#steps.keys()) touched.add(id);
    const moved = this.#placeSteps(touched);
    const { changed, removed } = this.#takeFlows();
    const placed = { boxes: this.#boxes, lanes: frame.lanes, moved: movedOnly(moved) };
    const steps = sortedSteps(this.#layout.steps, moved);
    return {
      ...frame,
      steps,
      flows: this.#router.route(changed, removed, placed),
      marks: this.#placeMarks(steps, frame.lines),
    };
  }

  /** Takes changed steps over into their cells; gives all whose box may be another one. */
  #takeSteps(): Set<Id> {
    const touched = new Set<Id>(this.#changedSteps.keys());
    const shown = this.#shownStages;
    for (const [id, record] of this.#changedSteps) {
      const held = this.#steps.get(id);
      const step = record && (!shown || shown.has(record.stageId)) ? record : null;
      if (held) {
        this.#cells.remove(held);
        for (const other of this.#cells.beside(held)) touched.add(other.id);
      }
      if (step) {
        this.#cells.add(step);
        this.#steps.set(id, step);
        const beside = this.#cells.beside(step);
        if (beside.length > 1) for (const other of beside) touched.add(other.id);
      } else this.#steps.delete(id);
    }
    return touched;
  }

  /** The frame as the steps need it now, and whether steps must be placed anew for it. */
  #placeFrame(): { frame: Frame; shifted: boolean } {
    const before = this.#frame;
    const all = this.#model.by("stage", "blueprintId", this.#blueprintId).sort(byOrder);
    const shown = this.#shownStages;
    const stages = shown ? all.filter((stage) => shown.has(stage.id)) : all;
    const lanes = sortedLanes(this.#model, this.#blueprintId);
    const frame = sameParts(before, placeFrame(lanes, stages, this.#needed()));
    this.#frame = frame;
    const shifted =
      !sameBut(
        before.lanes,
        frame.lanes,
        (a, b) => a.lane.id === b.lane.id && a.y === b.y && a.height === b.height,
      ) ||
      !sameBut(
        before.stages,
        frame.stages,
        (a, b) => a.stage.id === b.stage.id && a.x === b.x && a.firstColumn === b.firstColumn,
      );
    return { frame, shifted };
  }

  #needed(): Needed {
    const [cells, least] = [this.#cells, this.#rows?.least];
    if (!least) return cells;
    return {
      columns: (stageId) => cells.columns(stageId),
      rows: (laneId) => Math.max(cells.rows(laneId), least.get(laneId) ?? 1),
    };
  }

  #placeSteps(ids: ReadonlySet<Id>): Moved {
    const laneIndex = new Map(this.#frame.lanes.map((box, index) => [box.lane.id, index]));
    const stages = new Map(this.#frame.stages.map((box) => [box.stage.id, box]));
    const moved: Moved = new Map();
    for (const id of ids) {
      const step = this.#steps.get(id);
      const before = this.#boxes.get(id);
      const after = step && this.#boxOf(step, laneIndex.get(step.laneId), stages.get(step.stageId));
      if (before && after && before.step === after.step && sameBox(before, after)) continue;
      if (!before && !after) continue;
      moved.set(id, { before, after });
      if (after) this.#boxes.set(id, after);
      else this.#boxes.delete(id);
    }
    return moved;
  }

  #boxOf(
    step: Step,
    index: number | undefined,
    stage: Frame["stages"][number] | undefined,
  ): StepBox | undefined {
    const lane = index === undefined ? undefined : this.#frame.lanes[index];
    if (!lane || !stage || index === undefined) return undefined;
    const row = this.#rows?.of.get(step.id) ?? this.#cells.beside(step).indexOf(step);
    return {
      step,
      laneIndex: index,
      row,
      column: stage.firstColumn + step.column,
      x: stage.x + step.column * PITCH + SIZE.gutter / 2,
      y: lane.y + SIZE.pad + row * (SIZE.card.height + SIZE.rowGap),
      width: SIZE.card.width,
      height: SIZE.card.height,
    };
  }

  #takeFlows(): { changed: Flow[]; removed: Id[] } {
    const changed: Flow[] = [];
    const removed: Id[] = [];
    for (const [id, flow] of this.#changedFlows) {
      if (flow) changed.push(flow);
      else removed.push(id);
    }
    return { changed, removed };
  }

  /** One mark on the line of interaction for each client step that is a touch point; side by side in one column. */
  #placeMarks(steps: readonly StepBox[], lines: readonly LineShape[]): readonly MarkShape[] {
    const before = this.#layout;
    if (before.steps === steps && before.lines === lines) return before.marks;
    const line = lines.find((entry) => entry.name === "interaction");
    if (!line) return before.marks.length === 0 ? before.marks : [];
    const marks: MarkShape[] = [];
    let column = -1;
    let index = 0;
    for (const box of steps) {
      if (box.step.touchPointId === null) continue;
      if (box.column !== column) {
        column = box.column;
        index = 0;
      }
      const x = box.x + box.width / 2 + index++ * 3 * SIZE.mark;
      marks.push({ touchPointId: box.step.touchPointId, stepId: box.step.id, x, y: line.y });
    }
    return keep(before.marks, marks);
  }
}

/** Those whose place is another one; a step that only says something else lies in nobody's way. */
function movedOnly(moved: Moved): Moved {
  const elsewhere: Moved = new Map();
  for (const [id, entry] of moved) {
    if (entry.before && entry.after && sameBox(entry.before, entry.after)) continue;
    elsewhere.set(id, entry);
  }
  return elsewhere;
}

/** By column, lane and row. */
function sortedSteps(before: readonly StepBox[], moved: Moved): readonly StepBox[] {
  if (moved.size === 0) return before;
  const entries = [...moved.values()];
  if (entries.every((entry) => entry.before && entry.after && sameBox(entry.before, entry.after))) {
    const steps = [...before];
    for (const { after } of entries) if (after) steps[rankOf(steps, after)] = after;
    return steps;
  }
  const steps: StepBox[] = [];
  for (const box of before) {
    const entry = moved.get(box.step.id);
    if (!entry) steps.push(box);
    else if (entry.after) steps.push(entry.after);
  }
  for (const entry of entries) if (!entry.before && entry.after) steps.push(entry.after);
  return steps.sort(byPlace);
}

/** Where a step stands among the sorted ones. */
function rankOf(steps: readonly StepBox[], box: StepBox): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = steps[middle];
    if (other && byPlace(other, box) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const byPlace = (a: StepBox, b: StepBox): number =>
  a.column - b.column || a.laneIndex - b.laneIndex || a.row - b.row;

const sameBox = (a: StepBox, b: StepBox): boolean =>
  a.x === b.x && a.y === b.y && a.column === b.column && a.row === b.row && a.laneIndex === b.laneIndex;

const sameBut = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a === b || (a.length === b.length && a.every((entry, index) => same(entry, b[index] as T)));
