import type { Id } from "@shared/base/ids.ts";
import { BANDS, type Lane, type Stage } from "../records.ts";
import type { BandBox, LaneBox, LineName, LineShape, StageBox } from "./types.ts";
import { SIZE } from "./types.ts";

const LINE_BELOW = { client: "interaction", frontstage: "visibility", backstage: "internal" } as const;
export const PITCH = SIZE.card.width + SIZE.gutter;

/** Lanes, stages and lines of a map: what its steps stand in. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly BandBox[];
  readonly lanes: readonly LaneBox[];
  readonly stages: readonly StageBox[];
  readonly lines: readonly LineShape[];
}

/** What the steps need of it: columns by stage, and cards above each other by lane. */
export interface Needed {
  columns(stageId: Id): number;
  rows(laneId: Id): number;
}

export function placeFrame(lanes: readonly Lane[], stages: readonly Stage[], needed: Needed): Frame {
  const { boxes, width } = placeStages(stages, needed);
  const placed = placeLanes(lanes, needed, width);
  return { ...placed, width, stages: boxes.map((box) => ({ ...box, height: placed.height })) };
}

/** The new frame, with every part of the old one that is the same. */
export function sameParts(before: Frame, after: Frame): Frame {
  const bands = keep(before.bands, after.bands);
  const lanes = keep(before.lanes, after.lanes);
  const stages = keep(before.stages, after.stages);
  const lines = keep(before.lines, after.lines);
  return { ...after, bands, lanes, stages, lines };
}

/** Entries that say the same stay the same objects, and so does a list of such. */
export function keep<T extends object>(before: readonly T[], after: readonly T[]): readonly T[] {
  let same = before.length === after.length;
  const kept = after.map((entry, index) => {
    const held = before[index];
    if (held && sameFields(held, entry)) return held;
    same = false;
    return entry;
  });
  return same ? before : kept;
}

function sameFields(a: object, b: object): boolean {
  for (const key in b) if (a[key as never] !== b[key as never]) return false;
  return true;
}

function placeStages(stages: readonly Stage[], needed: Needed): { boxes: StageBox[]; width: number } {
  let x: number = SIZE.laneHead;
  let firstColumn = 0;
  const boxes = stages.map((stage) => {
    const columns = Math.max(stage.columns, needed.columns(stage.id));
    const box = { stage, x, y: 0, width: columns * PITCH, height: 0, firstColumn, columns };
    x += box.width;
    firstColumn += columns;
    return box;
  });
  return { boxes, width: x };
}

function placeLanes(lanes: readonly Lane[], needed: Needed, width: number) {
  const laneBoxes: LaneBox[] = [];
  const bands: BandBox[] = [];
  const lines: LineShape[] = [];
  let y: number = SIZE.stageHead;
  lanes.forEach((lane, index) => {
    const count = needed.rows(lane.id);
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
  return { lanes: laneBoxes, bands, lines, height: y };
}

/** The uppermost of the three lines that lies between two bands. */
function lineBetween(upper: Lane["band"], lower: Lane["band"]): LineName | null {
  for (let index = BANDS.indexOf(upper); index < BANDS.indexOf(lower); index++) {
    const band = BANDS[index];
    if (band === "client" || band === "frontstage" || band === "backstage") return LINE_BELOW[band];
  }
  return null;
}
