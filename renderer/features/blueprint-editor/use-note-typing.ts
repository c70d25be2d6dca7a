import type { Id } from "@shared/base/ids.ts";
import {
  grownHeight,
  NOTE_SIZE,
  type NoteBox,
  notePlace,
} from "@shared/domain/blueprint/layout/place-notes.ts";
import type { BlueprintLayout, Point } from "@shared/domain/blueprint/layout/types.ts";
import { addNotes } from "@shared/domain/notes/commands/add-notes.ts";
import { moveNotes } from "@shared/domain/notes/commands/move-notes.ts";
import { updateNotes } from "@shared/domain/notes/commands/update-notes.ts";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CanvasNotes } from "../../canvas/NotesLayer.tsx";
import { heightOfNote } from "../../canvas/note-height.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { TypingCommit } from "../../ui/typing-commit.ts";

interface NoteOptions {
  session: EngagementSession;
  layout: BlueprintLayout;
  boxes: readonly NoteBox[];
  select(ids: readonly Id[]): void;
}

/** What the pointer does with sticky notes, as commands; and the note that is being written. */
export function useNoteTyping({ session, layout, boxes, select }: NoteOptions) {
  const [typedAt, setTypedAt] = useState<Point | null>(null);
  // The new note as it is kept while its field is still open over it.
  const [kept, setKept] = useState<readonly Id[]>([]);
  const typing = useRef<TypingCommit | null>(null);
  useEffect(
    () => () => {
      typing.current?.tryNow();
      typing.current?.end();
    },
    [],
  );
  const endTyping = useCallback(() => {
    typing.current?.drop();
    typing.current?.takeBack();
    typing.current = null;
  }, []);
  const notes: CanvasNotes = useMemo(() => {
    const add = (text: string): Id[] => {
      const place = typedAt && notePlace(layout, typedAt);
      if (!place || !text) return [];
      const { width } = NOTE_SIZE;
      const height = grownHeight(NOTE_SIZE.height, heightOfNote(text, width));
      return session.run(addNotes, { notes: [{ ...place, width, height, text, colour: "yellow" }] });
    };
    return {
      boxes: kept.length === 0 ? boxes : boxes.filter(({ note }) => !kept.includes(note.id)),
      typedAt,
      onTyping: (id, typed) => {
        const text = typed.trim();
        typing.current ??= new TypingCommit(session);
        const held = typing.current;
        if (text === "") return held.drop();
        held.later(() =>
          held.write(() => {
            if (id === null) setKept(add(text));
            else if (session.model.get("note", id)?.text !== text)
              session.run(updateNotes, { ids: [id], patch: { text } });
          }),
        );
      },
      onTypingEnd: endTyping,
      onTyped: (text) => {
        endTyping();
        setTypedAt(null);
        setKept([]);
        const ids = add(text ?? "");
        if (ids.length > 0) select(ids);
      },
      onMove: (corners) => {
        const moves = corners.flatMap(({ noteId, corner }) => {
          const note = session.model.get("note", noteId);
          const place = note && notePlace(layout, corner, note);
          return place ? [{ noteId, ...place }] : [];
        });
        if (moves.length > 0) session.run(moveNotes, { moves });
      },
      onResize: (id, size) => session.run(updateNotes, { ids: [id], patch: size }),
    };
  }, [session, layout, boxes, typedAt, kept, select, endTyping]);
  const write = (corner: Point) => {
    if (!session.readOnly) setTypedAt(corner);
  };
  return { notes, writing: typedAt !== null, write };
}
