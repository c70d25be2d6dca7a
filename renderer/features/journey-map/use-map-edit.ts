import type { Id } from "@shared/base/ids.ts";
import type { JourneyLayout } from "@shared/domain/journey-map/layout/types.ts";
import { useCallback, useEffect, useRef, useState } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { TypingCommit } from "../../ui/typing-commit.ts";
import { addStepAt } from "./add-step.ts";
import { type CellPlace, columnAt, STAGES, walked } from "./map-places.ts";
import { renameStage, textOf, writeCell } from "./write-cell.ts";

/** What is being typed on the map. */
export type Editing = CellPlace & {
  readonly kind: "cell" | "stage" | "new";
  /** The first letter, when typing began it; null: the whole text is there. */
  readonly start: string | null;
  /** Rises, so that each is typed into a field of its own. */
  readonly count: number;
};
export type Then = "stay" | "down" | "right" | "left";

interface EditOptions {
  session: EngagementSession;
  layout: JourneyLayout;
  go(place: CellPlace): void;
}

/** Editing in place. Whatever begins next, what was typed before is kept first. */
export function useMapEdit({ session, layout, go }: EditOptions) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const latest = useRef({ layout, editing, text: "", before: "" });
  latest.current.layout = layout;
  latest.current.editing = editing;
  const count = useRef(0);
  const typing = useRef<TypingCommit | null>(null);
  useEffect(
    () => () => {
      typing.current?.tryNow();
      typing.current?.end();
    },
    [],
  );

  const write = useCallback(
    (text: string): Id | null => {
      const { layout, editing } = latest.current;
      const column = columnAt(layout, editing);
      if (!editing || !column || session.readOnly) return null;
      if (editing.kind === "new") return addStepAt(session, layout, column, text);
      if (editing.kind === "stage") renameStage(session, column.stage.id, text);
      else {
        const cell = layout.cells.find(
          (entry) => entry.rowKey === editing.rowKey && entry.columnKey === editing.columnKey,
        );
        if (cell) writeCell(session, cell, text);
      }
      return null;
    },
    [session],
  );
  const keep = useCallback(
    (text: string): Id | null => {
      typing.current?.drop();
      return typing.current ? typing.current.write(() => write(text)) : write(text);
    },
    [write],
  );

  const begin = useCallback(
    (kind: Editing["kind"], place: CellPlace, start: string | null = null) => {
      if (session.readOnly) return;
      if (latest.current.editing) keep(latest.current.text);
      typing.current?.end();
      typing.current = new TypingCommit(session);
      const cell = latest.current.layout.cells.find(
        (entry) => entry.rowKey === place.rowKey && entry.columnKey === place.columnKey,
      );
      latest.current.before = (cell && textOf(session.model, cell)?.text) ?? "";
      const next = { ...place, kind, start, count: ++count.current };
      latest.current.editing = next;
      setEditing(next);
    },
    [session, keep],
  );

  /** Text null: thrown away. */
  const finish = useCallback(
    (text: string | null, then: Then) => {
      const { editing, layout } = latest.current;
      if (!editing) return;
      const added = text === null ? null : keep(text);
      if (text === null) {
        typing.current?.drop();
        // Merged into the change before it, it is not a step of its own: the old words are written again.
        if (!typing.current?.takeBack() && editing.kind === "cell") write(latest.current.before);
      }
      typing.current?.end();
      typing.current = null;
      latest.current.editing = null;
      setEditing(null);
      if (added !== null) return go({ rowKey: "steps", columnKey: added });
      const steps = { stay: [0, 0], down: [0, 1], right: [1, 0], left: [-1, 0] } as const;
      const [right, down] = steps[then];
      const { rowKey, columnKey } = editing;
      go(walked(layout, { rowKey, columnKey }, right, down) ?? { rowKey, columnKey });
    },
    [keep, write, go],
  );

  /** The cell at a place, if it holds text: its title, its words, the name of a stage. */
  const edit = useCallback(
    (place: CellPlace, start: string | null = null): boolean => {
      const { layout } = latest.current;
      if (place.rowKey === STAGES) {
        begin("stage", place, start);
        return true;
      }
      const column = columnAt(layout, place);
      if (column && !column.step) {
        begin("new", place, start);
        return true;
      }
      const cell = layout.cells.find(
        (entry) => entry.rowKey === place.rowKey && entry.columnKey === place.columnKey,
      );
      if (!cell || !textOf(session.model, cell)) return false;
      begin("cell", place, start);
      return true;
    },
    [session, begin],
  );

  return {
    editing,
    edit,
    finish,
    addAfter: (place: CellPlace, start: string | null = null) => begin("new", place, start),
    /** Every letter; after a rest it is kept, though the field stays open. */
    onText: (text: string) => {
      const { editing, layout } = latest.current;
      latest.current.text = text;
      // A name is not taken away while it is being written anew; and the first step of a stage takes the place of the
      // column that it is typed in, so it comes when it is done.
      const names = editing?.kind !== "cell" || editing.rowKey === "steps";
      const first = editing?.kind === "new" && !columnAt(layout, editing)?.step;
      if (first || (names && text.trim() === "")) typing.current?.drop();
      else typing.current?.later(() => keep(text));
    },
  };
}
