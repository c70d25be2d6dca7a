import { addComment } from "@shared/domain/notes/commands/add-comment.ts";
import { addLink } from "@shared/domain/notes/commands/add-link.ts";
import { addNotes } from "@shared/domain/notes/commands/add-notes.ts";
import { moveNotes } from "@shared/domain/notes/commands/move-notes.ts";
import { removeComment } from "@shared/domain/notes/commands/remove-comment.ts";
import { removeLink } from "@shared/domain/notes/commands/remove-link.ts";
import { resolveComment } from "@shared/domain/notes/commands/resolve-comment.ts";
import { updateComment } from "@shared/domain/notes/commands/update-comment.ts";
import { updateLink } from "@shared/domain/notes/commands/update-link.ts";
import { updateNotes } from "@shared/domain/notes/commands/update-notes.ts";
import { NOTE_COLOURS } from "@shared/domain/notes/records.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

const LINKED = [
  "step",
  "flow",
  "lane",
  "stage",
  "note",
  "touchPoint",
  "segment",
  "blueprint",
  "comment",
] as const;
const anything = (pick: Picker): string => pick.record(pick.of(LINKED)).id;

function place(pick: Picker) {
  const lane = pick.record("lane");
  const stage = pick.of(pick.model.by("stage", "blueprintId", lane.blueprintId));
  return { laneId: lane.id, stageId: stage.id, x: pick.number(400) - 50, y: pick.number(200) - 50 };
}

const written = (pick: Picker) => ({
  author: "Mara",
  writtenAt: new Date(Date.UTC(2024, 0, 1 + pick.number(300))).toISOString(),
  text: pick.text,
});

/** Every command for what is stuck on a map: notes, comments, links. */
export const NOTE_COMMANDS: readonly Maker[] = [
  maker(addNotes, (pick) => ({
    notes: [{ ...place(pick), width: 160, height: 96, text: pick.text, colour: pick.of(NOTE_COLOURS) }],
  })),
  maker(moveNotes, (pick) => {
    const to = place(pick);
    const { blueprintId } = pick.model.need("lane", to.laneId);
    return { moves: [{ noteId: pick.of(pick.model.by("note", "blueprintId", blueprintId)).id, ...to }] };
  }),
  maker(updateNotes, (pick) => ({
    ids: pick.ids("note"),
    patch: pick.of([
      { text: pick.text },
      { colour: pick.of(NOTE_COLOURS) },
      { width: 64 + pick.number(200) },
    ]),
  })),
  maker(addComment, (pick) => {
    const replyToId = pick.orNull("comment");
    return { targetId: anything(pick), ...written(pick), ...(replyToId !== null && { replyToId }) };
  }),
  maker(updateComment, (pick) => ({ id: pick.record("comment").id, text: pick.text })),
  maker(resolveComment, (pick) => ({ id: pick.record("comment").id, resolved: pick.number(2) === 1 })),
  maker(removeComment, (pick) => ({ id: pick.record("comment").id })),
  maker(addLink, (pick) => ({ sourceId: anything(pick), targetId: anything(pick), label: pick.text })),
  maker(updateLink, (pick) => ({ id: pick.record("link").id, label: pick.text })),
  maker(removeLink, (pick) => ({ id: pick.record("link").id })),
];
