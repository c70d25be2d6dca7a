import {
  freeCorner,
  NOTE_SIZE,
  type NoteBox,
  notePlace,
} from "@shared/domain/blueprint/layout/place-notes.ts";
import type { Point } from "@shared/domain/blueprint/layout/types.ts";
import { addNotes, type NewNote, newNoteField } from "@shared/domain/notes/commands/add-notes.ts";
import type { BlueprintHandle } from "./handle.ts";

/** The selected sticky notes, in the order in which they were selected. */
export const selectedNotes = ({ notes, selected }: BlueprintHandle): NoteBox[] =>
  selected.flatMap((id) => notes.find((box) => box.note.id === id) ?? []);

/** Where a note is written when nobody points: beside what is selected, else in the middle of what is in view. */
export function cornerForNote({ layout, notes, selected, canvas }: BlueprintHandle): Point | null {
  const last = selected.at(-1);
  const box =
    layout.steps.find((entry) => entry.step.id === last) ?? notes.find((entry) => entry.note.id === last);
  if (box) return freeCorner(layout, notes, box);
  const middle = canvas?.pointOnScreen(canvas.screenPlaceOf(undefined));
  if (!middle) return null;
  const { width, height } = NOTE_SIZE;
  return freeCorner(layout, notes, {
    x: middle.x - width / 2,
    y: middle.y - height / 2,
    width: 0,
    height: 0,
  });
}

/** A note as it travels on the clipboard: how far it stands from the upper left of all that were copied. */
interface CopiedNote extends Pick<NewNote, "text" | "colour" | "width" | "height"> {
  readonly dx: number;
  readonly dy: number;
}

export function copyNotes(boxes: readonly NoteBox[]): CopiedNote[] {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  return boxes.map(({ x, y, note: { text, colour, width, height } }) => ({
    dx: x - left,
    dy: y - top,
    text,
    colour,
    width,
    height,
  }));
}

/** What the clipboard holds, or none where that is not ours. */
export function parseNotes(text: string): CopiedNote[] {
  const fields = newNoteField.pick({ text: true, colour: true, width: true, height: true });
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list) || list.length > 1000) return [];
    return list.flatMap((entry: Partial<CopiedNote>) => {
      const { dx, dy, ...note } = entry;
      const parsed = fields.safeParse(note);
      return parsed.success && Number.isFinite(dx) && Number.isFinite(dy)
        ? [{ ...parsed.data, dx: Number(dx), dy: Number(dy) }]
        : [];
    });
  } catch {
    return [];
  }
}

/** Copied notes as new ones at a place of the map. */
export const notesAt = (editor: BlueprintHandle, copied: readonly CopiedNote[], at: Point): NewNote[] =>
  copied.flatMap(({ dx, dy, ...note }) => {
    const place = notePlace(editor.layout, { x: at.x + dx, y: at.y + dy }, note);
    return place ? [{ ...note, ...place }] : [];
  });

/** Copies of the selected notes, a little lower. */
export function duplicateNotes(editor: BlueprintHandle): void {
  const boxes = selectedNotes(editor);
  const [first] = boxes;
  if (!first) return;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const notes = notesAt(editor, copyNotes(boxes), { x: left + NOTE_SIZE.step, y: top + NOTE_SIZE.step });
  editor.select(editor.session.run(addNotes, { notes }));
}
