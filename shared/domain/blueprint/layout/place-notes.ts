import type { Id } from "@shared/base/ids.ts";
import type { Note } from "../../notes/records.ts";
import type { BlueprintLayout, Box, Point } from "./types.ts";

export interface NoteBox extends Box {
  readonly note: Note;
}
/** Where a note stands: its place from the upper left corner of a lane and a stage. */
export type NotePlace = Pick<Note, "laneId" | "stageId" | "x" | "y">;

export const NOTE_SIZE = { width: 160, height: 96, step: 16 } as const;
/** As high as a record of a note may be. */
const MOST_HIGH = 2000;

/** The height of a note on which so much is written: it grows with its words and never shrinks by itself. */
export const grownHeight = (height: number, needed: number): number =>
  Math.max(height, Math.min(MOST_HIGH, Math.ceil(needed)));

/**
 * Notes as the map shows them; those whose lane or stage is not laid out are left out. In one order, whatever happened to
 * them: which of two that overlap lies on top does not change with an edit that was undone.
 */
export function placeNotes(layout: BlueprintLayout, notes: readonly Note[]): NoteBox[] {
  if (notes.length === 0) return [];
  const lanes = new Map(layout.lanes.map((box) => [box.lane.id, box]));
  const stages = new Map(layout.stages.map((box) => [box.stage.id, box]));
  const inOrder = [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap((note) => {
    const lane = lanes.get(note.laneId);
    const stage = stages.get(note.stageId);
    if (!lane || !stage) return [];
    const { width, height } = note;
    return [{ note, x: stage.x + note.x, y: lane.y + note.y, width, height }];
  });
}

/** The place of a note whose upper left corner is at that point: in the lane and the stage that its middle is in. */
export function notePlace(
  layout: BlueprintLayout,
  corner: Point,
  size: Pick<Box, "width" | "height"> = NOTE_SIZE,
): NotePlace | null {
  const middle = { x: corner.x + size.width / 2, y: corner.y + size.height / 2 };
  const stage = layout.stages.find((box) => middle.x < box.x + box.width) ?? layout.stages.at(-1);
  const lane = layout.lanes.find((box) => middle.y < box.y + box.height) ?? layout.lanes.at(-1);
  if (!stage || !lane) return null;
  const x = Math.round(corner.x - stage.x);
  const y = Math.round(corner.y - lane.y);
  return { laneId: lane.lane.id, stageId: stage.stage.id, x, y };
}

const GAP = 8;

/** A corner near the box where a new note hides neither a step nor another note; else one that hides little. */
export function freeCorner(layout: BlueprintLayout, notes: readonly NoteBox[], near: Box): Point {
  const { width, height } = NOTE_SIZE;
  const right = near.x + near.width + GAP;
  const below = near.y + near.height + GAP;
  const corners: Point[] = [
    { x: near.x, y: below },
    { x: right, y: near.y },
    { x: near.x, y: near.y - height - GAP },
    { x: near.x - width - GAP, y: near.y },
    { x: right, y: below },
  ];
  const taken: readonly Box[] = [...layout.steps, ...notes];
  const free = corners.find(
    (corner) =>
      corner.x >= 0 && corner.y >= 0 && !taken.some((box) => overlap(box, { ...corner, width, height })),
  );
  if (free) return free;
  // Each further one a little lower, so that none hides another whole.
  let corner: Point = { x: near.x + near.width / 2, y: near.y + near.height - GAP };
  while (notes.some((box) => box.x === corner.x && box.y === corner.y)) {
    corner = { x: corner.x + NOTE_SIZE.step, y: corner.y + NOTE_SIZE.step };
  }
  return corner;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Notes of a blueprint in reading order: by stage, then by lane, then from left to right. */
export function inReadingOrder(layout: BlueprintLayout, boxes: readonly NoteBox[]): NoteBox[] {
  const stages = new Map(layout.stages.map((box, index): [Id, number] => [box.stage.id, index]));
  const rank = (box: NoteBox) => stages.get(box.note.stageId) ?? 0;
  return [...boxes].sort((a, b) => rank(a) - rank(b) || a.y - b.y || a.x - b.x);
}
