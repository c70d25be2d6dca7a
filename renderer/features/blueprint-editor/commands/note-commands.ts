import { NOTE_SIZE, notePlace } from "@shared/domain/blueprint/layout/place-notes.ts";
import type { Point } from "@shared/domain/blueprint/layout/types.ts";
import { moveNotes } from "@shared/domain/notes/commands/move-notes.ts";
import { updateNotes } from "@shared/domain/notes/commands/update-notes.ts";
import { NOTE_COLOURS } from "@shared/domain/notes/records.ts";
import { CopyPlus, Pencil, StickyNote, Trash2 } from "lucide-react";
import type { Direction } from "../../../canvas/geometry.ts";
import type { BlueprintHandle } from "../handle.ts";
import { NOTE_COLOUR_NAMES } from "../messages.ts";
import { cornerForNote, duplicateNotes, selectedNotes } from "../notes.ts";
import type { CanvasCommand } from "./canvas-command.ts";
import type { GroundArgs } from "./menu-place.ts";
import { messages } from "./messages.ts";
import { removeSelected } from "./step-commands.ts";

const NOTES = "!readOnly && selection == 'note'";
const ONE_NOTE = `${NOTES} && selectionCount == '1'`;
const BY: Readonly<Record<Direction, Point>> = {
  left: { x: -NOTE_SIZE.step, y: 0 },
  right: { x: NOTE_SIZE.step, y: 0 },
  up: { x: 0, y: -NOTE_SIZE.step },
  down: { x: 0, y: NOTE_SIZE.step },
};
const arrowOf = (direction: Direction) => `Arrow${direction[0]?.toUpperCase()}${direction.slice(1)}`;

function nudge(editor: BlueprintHandle, { x, y }: Point): void {
  const moves = selectedNotes(editor).flatMap((box) => {
    const place = notePlace(editor.layout, { x: box.x + x, y: box.y + y }, box);
    return place ? [{ noteId: box.note.id, ...place }] : [];
  });
  if (moves.length > 0) editor.session.run(moveNotes, { moves, nudge: true });
}

function resize(editor: BlueprintHandle, { x, y }: Point): void {
  const [first] = selectedNotes(editor);
  if (!first) return;
  const patch = { width: Math.max(64, first.width + x), height: Math.max(32, first.height + y) };
  editor.session.run(updateNotes, { ids: selectedNotes(editor).map(({ note }) => note.id), patch });
}

const move = (direction: Direction): CanvasCommand => ({
  id: `blueprint.note.move-${direction}`,
  title: messages.moveNote[direction],
  when: NOTES,
  keys: [`Mod+${arrowOf(direction)}`],
  run: (editor) => nudge(editor, BY[direction]),
});

const size = (direction: Direction): CanvasCommand => ({
  id: `blueprint.note.size-${direction}`,
  title: messages.sizeNote[direction],
  when: NOTES,
  keys: [`Mod+Shift+${arrowOf(direction)}`],
  run: (editor) => resize(editor, BY[direction]),
});

export const noteCommands: readonly CanvasCommand[] = [
  {
    id: "blueprint.note.add",
    title: messages.addNote,
    icon: StickyNote,
    when: "!readOnly",
    keys: ["Mod+Shift+M"],
    menus: [
      ["canvas", "1-add", 4],
      ["step", "1-add", 4],
    ],
    run: (editor, args) => {
      const { recordId, point } = (args ?? {}) as Partial<GroundArgs>;
      const corner = (recordId === editor.blueprintId ? point : undefined) ?? cornerForNote(editor);
      if (corner) editor.writeNote(corner);
    },
  },
  {
    id: "blueprint.note.edit",
    title: messages.editNote,
    icon: Pencil,
    when: ONE_NOTE,
    keys: ["F2", "Enter"],
    menus: [["note", "1-edit", 1]],
    run: (editor) => {
      const [first] = selectedNotes(editor);
      if (first) editor.edit(first.note.id);
    },
  },
  {
    id: "blueprint.note.duplicate",
    title: messages.duplicateNote,
    icon: CopyPlus,
    when: NOTES,
    keys: ["Mod+D"],
    menus: [["note", "2-edit", 1]],
    run: duplicateNotes,
  },
  ...NOTE_COLOURS.map(
    (colour, order): CanvasCommand => ({
      id: `blueprint.note.colour-${colour}`,
      title: messages.noteColour(NOTE_COLOUR_NAMES[colour].toLocaleLowerCase()),
      when: NOTES,
      menus: [["note", "3-colour", order]],
      checked: (editor) => selectedNotes(editor).every(({ note }) => note.colour === colour),
      run: (editor) => {
        const ids = selectedNotes(editor).map(({ note }) => note.id);
        editor.session.run(updateNotes, { ids, patch: { colour } });
      },
    }),
  ),
  ...(["left", "right", "up", "down"] as const).map(move),
  ...(["left", "right", "up", "down"] as const).map(size),
  {
    id: "blueprint.note.delete",
    title: messages.deleteNote,
    icon: Trash2,
    when: NOTES,
    keys: ["Delete", "Backspace"],
    menus: [["note", "9-delete", 1]],
    run: removeSelected,
  },
];
