import type { Id } from "@shared/base/ids.ts";
import { addStep } from "@shared/domain/blueprint/commands/add-step.ts";
import { addBranch, addStepAfter, addStepBelow } from "@shared/domain/blueprint/commands/add-step-after.ts";
import { insertStep } from "@shared/domain/blueprint/commands/insert-step.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { type RefObject, useCallback, useRef, useState } from "react";
import type { CanvasHandle, GhostCard } from "../../canvas/canvas-props.ts";
import type { Place } from "../../canvas/geometry.ts";
import { layoutOf } from "../../platform/queries/layouts.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { How } from "./handle.ts";
import { ghostPlace, goesOnFrom, placeOf, startPlace } from "./places.ts";
import { rename } from "./rename.ts";

interface Pending extends GhostCard {
  readonly how: How;
  /** The step that it follows, or the flow that it goes into. */
  readonly fromId: Id | null;
}

interface TypingOptions {
  session: EngagementSession;
  blueprintId: Id;
  layout: BlueprintLayout;
  selected: readonly Id[];
  select(ids: readonly Id[]): void;
  canvas: RefObject<CanvasHandle | null>;
}

/** What is being typed on the map: the title of a new step, or the words of something that is there. */
export function useTyping({ session, blueprintId, layout, selected, select, canvas }: TypingOptions) {
  const [pending, setPending] = useState<Pending | null>(null);
  const [editingId, setEditingId] = useState<Id | null>(null);
  const count = useRef(0);
  const open = useRef<Pending | null>(null);

  const show = (next: Pending | null) => {
    open.current = next;
    setPending(next);
  };
  const begin = (how: How, place: Place | null, fromId: Id | null, text = "") => {
    if (place && !session.readOnly)
      show({
        id: ++count.current,
        stepId: null,
        how,
        aside: how === "after" || how === "insert",
        text,
        place,
        fromId,
      });
  };

  const type = (how: How, text = "") => {
    if (how === "insert") {
      const flow = session.model.get("flow", selected[0]);
      if (flow) begin(how, placeOf(layoutOf(session, blueprintId), flow.fromId, "after"), flow.id, text);
      return;
    }
    const index = indexOf(layout);
    const chosen = selected.flatMap((id) => index.step(id) ?? []);
    // Of several it is the first one on the map.
    const from = chosen.sort((a, b) => a.column - b.column || a.y - b.y)[0];
    if (from) {
      begin(how, ghostPlace(layout, how, from), from.step.id, text);
      return;
    }
    const place = startPlace(layout, selected);
    begin(how, place, place && goesOnFrom(layout, place), text);
  };

  const finishGhost = (text: string | null, key?: "Enter" | "Tab" | "Shift+Enter") => {
    const id = open.current?.stepId ?? null;
    show(null);
    if (!text || id === null) return;
    select([id]);
    queueMicrotask(() => canvas.current?.reveal(id));
    // The box of the new step is in the next layout, so its place is worked out from the model.
    if (key === "Tab") begin("below", placeOf(layoutOf(session, blueprintId), id, "below"), id);
    else if (key === "Shift+Enter")
      begin("branch", placeOf(layoutOf(session, blueprintId), id, "branch"), id);
  };

  /** What is typed comes into the model while its field is open; a step that was taken back for it is made anew. */
  const put = useCallback(
    (id: Id | null, text: string) => {
      const { current } = open;
      const wordsOf = id ?? current?.stepId ?? null;
      if (wordsOf !== null && session.model.find(wordsOf)) rename(session, wordsOf, text);
      else if (current && text !== "") {
        open.current = { ...current, stepId: create(session, current, text) };
        setPending(open.current);
      }
    },
    [session],
  );
  const finishEdit = useCallback(
    (id: Id, text: string | null) => {
      setEditingId(null);
      if (text !== null) rename(session, id, text);
    },
    [session],
  );

  return {
    ghost: pending,
    editingId,
    busy: pending !== null || editingId !== null,
    type,
    typeAt: (place: Place, fromId: Id | null = null) => begin("at", place, fromId),
    finishGhost,
    put,
    edit: (id: Id) => {
      if (session.readOnly) return;
      canvas.current?.reveal(id);
      setEditingId(id);
    },
    finishEdit,
  };
}

function create(session: EngagementSession, pending: Pending, title: string): Id {
  const { how, fromId, place } = pending;
  if (fromId !== null && how === "after") return session.run(addStepAfter, { stepId: fromId, title });
  if (fromId !== null && how === "below") return session.run(addStepBelow, { stepId: fromId, title });
  if (fromId !== null && how === "branch") return session.run(addBranch, { stepId: fromId, title });
  if (fromId !== null && how === "insert") return session.run(insertStep, { flowId: fromId, title });
  const { lane, stage, column } = place;
  const at = { laneId: lane.lane.id, stageId: stage.stage.id, column, title };
  return session.run(addStep, fromId === null ? at : { ...at, fromId });
}
