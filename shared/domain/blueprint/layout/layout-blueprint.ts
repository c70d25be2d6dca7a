import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import { BANDS, type Lane, type Stage, type Step } from "../records.ts";
import { routeFlows } from "./route-flows.ts";
import type {
  BandBox,
  BlueprintLayout,
  LaneBox,
  LineName,
  LineShape,
  MarkShape,
  StageBox,
  StepBox,
} from "./types.ts";
import { SIZE } from "./types.ts";

const LINE_BELOW = { client: "interaction", frontstage: "visibility", backstage: "internal" } as const;
const PITCH = SIZE.card.width + SIZE.gutter;

/**
 * Records to boxes and routed flows; pure. `stageIds` keeps only those stages (a map wider than its page is cut by
 * stages, never through a card).
 */
export function layoutBlueprint(
  model: ReadModel,
  blueprintId: Id,
  stageIds?: readonly Id[],
): BlueprintLayout {
  const lanes = sortedLanes(model, blueprintId);
  const allStages = model.by("stage", "blueprintId", blueprintId).sort(byOrder);
  const stages = stageIds ? allStages.filter((stage) => stageIds.includes(stage.id)) : allStages;
  const shown = new Set(stages.map((stage) => stage.id));
  const steps = model.by("step", "blueprintId", blueprintId).filter((step) => shown.has(step.stageId));
  const stageBoxes = placeStages(stages, steps);
  const width = SIZE.laneHead + stageBoxes.reduce((sum, box) => sum + box.width, 0);
  const cells = stackCells(steps);
  const { laneBoxes, bands, lines, height } = placeLanes(lanes, cells, width);
  const tall = stageBoxes.map((box) => ({ ...box, height }));
  const stepBoxes = placeSteps(steps, cells, laneBoxes, tall);
  const flows = model.by("flow", "blueprintId", blueprintId);
  return {
    width,
    height,
    bands,
    lanes: laneBoxes,
    stages: tall,
    steps: stepBoxes,
    flows: routeFlows(flows, stepBoxes, laneBoxes),
    lines,
    marks: placeMarks(stepBoxes, lines),
  };
}

/** Lanes from top to bottom: by band, inside a band by order. */
export function sortedLanes(model: ReadModel, blueprintId: Id): Lane[] {
  const rank = (lane: Lane) => BANDS.indexOf(lane.band);
  return model.by("lane", "blueprintId", blueprintId).sort((a, b) => rank(a) - rank(b) || byOrder(a, b));
}

function placeStages(stages: readonly Stage[], steps: readonly Step[]): StageBox[] {
  const needed = new Map<Id, number>();
  for (const step of steps)
    needed.set(step.stageId, Math.max(needed.get(step.stageId) ?? 0, step.column + 1));
  let x: number = SIZE.laneHead;
  let firstColumn = 0;
  return stages.map((stage) => {
    const columns = Math.max(stage.columns, needed.get(stage.id) ?? 1);
    const box = { stage, x, y: 0, width: columns * PITCH, height: 0, firstColumn, columns };
    x += box.width;
    firstColumn += columns;
    return box;
  });
}

const cellKey = (step: Step) => `${step.laneId}|${step.stageId}|${step.column}`;

/** Steps that share lane, stage and column, in their order. */
function stackCells(steps: readonly Step[]): Map<string, Step[]> {
  const cells = new Map<string, Step[]>();
  for (const step of steps) {
    const cell = cells.get(cellKey(step));
    if (cell) cell.push(step);
    else cells.set(cellKey(step), [step]);
  }
  for (const cell of cells.values()) if (cell.length > 1) cell.sort(byOrder);
  return cells;
}

function placeLanes(lanes: readonly Lane[], cells: ReadonlyMap<string, Step[]>, width: number) {
  const rows = new Map<Id, number>();
  for (const cell of cells.values()) {
    const laneId = cell[0]?.laneId ?? "";
    rows.set(laneId, Math.max(rows.get(laneId) ?? 1, cell.length));
  }
  const laneBoxes: LaneBox[] = [];
  const bands: BandBox[] = [];
  const lines: LineShape[] = [];
  let y: number = SIZE.stageHead;
  lanes.forEach((lane, index) => {
    const count = rows.get(lane.id) ?? 1;
    const height = 2 * SIZE.pad + count * SIZE.card.height + (count - 1) * SIZE.rowGap;
    laneBoxes.push({ lane, x: 0, y, width, height });
    const band = bands.at(-1);
    if (band?.band === lane.band) bands[bands.length - 1] = { ...band, height: band.height + height };
    else {
      const start = band ? band.y + band.height : y;
      bands.push({ band: lane.band, x: 0, y: start, width, height: y + height - start });
    }
    y += height;
    const next = lanes[index + 1];
    if (next && next.band !== lane.band) {
      const name = lineBetween(lane.band, next.band);
      if (name) {
        lines.push({ name, y: y + SIZE.bandGap / 2 });
        // Bands meet on the line between them.
        const above = bands.at(-1);
        if (above) bands[bands.length - 1] = { ...above, height: above.height + SIZE.bandGap / 2 };
        y += SIZE.bandGap;
      }
    }
  });
  return { laneBoxes, bands, lines, height: y };
}

/** The uppermost of the three lines that lies between two bands. */
function lineBetween(upper: Lane["band"], lower: Lane["band"]): LineName | null {
  for (let index = BANDS.indexOf(upper); index < BANDS.indexOf(lower); index++) {
    const band = BANDS[index];
    if (band === "client" || band === "frontstage" || band === "backstage") return LINE_BELOW[band];
  }
  return null;
}

function placeSteps(
  steps: readonly Step[],
  cells: ReadonlyMap<string, Step[]>,
  lanes: readonly LaneBox[],
  stages: readonly StageBox[],
): StepBox[] {
  const laneIndex = new Map(lanes.map((box, index) => [box.lane.id, index]));
  const stageOf = new Map(stages.map((box) => [box.stage.id, box]));
  const boxes: StepBox[] = [];
  for (const step of steps) {
    const index = laneIndex.get(step.laneId);
    const lane = index === undefined ? undefined : lanes[index];
    const stage = stageOf.get(step.stageId);
    if (!lane || !stage || index === undefined) continue;
    const row = cells.get(cellKey(step))?.indexOf(step) ?? 0;
    boxes.push({
      step,
      laneIndex: index,
      row,
      column: stage.firstColumn + step.column,
      x: stage.x + step.column * PITCH + SIZE.gutter / 2,
      y: lane.y + SIZE.pad + row * (SIZE.card.height + SIZE.rowGap),
      width: SIZE.card.width,
      height: SIZE.card.height,
    });
  }
  return boxes.sort((a, b) => a.column - b.column || a.laneIndex - b.laneIndex || a.row - b.row);
}

/** One mark on the line of interaction for each client step that is a touch point; side by side in one column. */
function placeMarks(steps: readonly StepBox[], lines: readonly LineShape[]): MarkShape[] {
  const line = lines.find((entry) => entry.name === "interaction");
  if (!line) return [];
  const taken = new Map<number, number>();
  return steps.flatMap((box) => {
    if (box.step.touchPointId === null) return [];
    const index = taken.get(box.column) ?? 0;
    taken.set(box.column, index + 1);
    const x = box.x + box.width / 2 + index * 3 * SIZE.mark;
    return [{ touchPointId: box.step.touchPointId, stepId: box.step.id, x, y: line.y }];
  });
}
