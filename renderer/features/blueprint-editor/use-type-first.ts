import type { Id } from "@shared/base/ids.ts";
import { addStep } from "@shared/domain/blueprint/commands/add-step.ts";
import { addBranch, addStepAfter, addStepBelow } from "@shared/domain/blueprint/commands/add-step-after.ts";
import { duplicateSteps } from "@shared/domain/blueprint/commands/duplicate-steps.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { copySteps, parseCopied, pasteSteps } from "@shared/domain/blueprint/commands/paste-steps.ts";
import { parsePasted, pasteTable } from "@shared/domain/blueprint/commands/paste-table.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import type { BlueprintLayout, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useRef,
  useState,
} from "react";
import type { CanvasHandle, GhostCard } from "../../canvas/BlueprintCanvas.tsx";
import { type Direction, neighbour, type Place } from "../../canvas/geometry.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { ghostPlace, movedBy, placeOf, startPlace } from "./places.ts";

type How = "at" | "after" | "below" | "branch";
interface Pending extends GhostCard {
  readonly how: How;
  readonly fromId: Id | null;
}

interface TypeFirstOptions {
  session: EngagementSession;
  blueprintId: Id;
  layout: BlueprintLayout;
  selected: readonly Id[];
  select(ids: readonly Id[]): void;
  canvas: RefObject<CanvasHandle | null>;
  find(): void;
}

const ARROWS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Typing on the map: letters start a step, Enter the next one, Tab the lane below, Shift+Enter a branch. */
export function useTypeFirst(options: TypeFirstOptions) {
  const { session, blueprintId, layout, selected, select, canvas, find } = options;
  const [pending, setPending] = useState<Pending | null>(null);
  const count = useRef(0);
  const [editingId, setEditingId] = useState<Id | null>(null);
  const steps = layout.steps.filter((box) => selected.includes(box.step.id));
  const first = steps[0];

  const begin = (how: How, text: string, from: StepBox | undefined = first) => {
    if (session.readOnly) return;
    const place = ghostPlace(layout, how, from);
    if (place) setPending({ id: ++count.current, how, text, place, fromId: from?.step.id ?? null });
  };

  const finishGhost = (text: string | null, key?: "Enter" | "Tab" | "Shift+Enter") => {
    setPending(null);
    if (!pending || !text) return;
    const id = create(session, pending, text);
    select([id]);
    queueMicrotask(() => canvas.current?.reveal(id));
    if (key === "Tab") followWith(id, "below");
    else if (key === "Shift+Enter") followWith(id, "branch");
  };

  /** Goes on typing from a step that was just made; its box is in the next layout, so the place is worked out from the model. */
  const followWith = (id: Id, how: How) => {
    const place = placeOf(session.model, blueprintId, id, how);
    if (place) setPending({ id: ++count.current, how, text: "", place, fromId: id });
  };

  const rename = useCallback(
    (stepId: Id, title: string | null) => {
      setEditingId(null);
      const before = session.model.get("step", stepId)?.title;
      if (title !== null && title !== before)
        session.run(updateSteps, { stepIds: [stepId], patch: { title } });
    },
    [session],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.target as Element).closest("input, textarea")) return;
    if (handle(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  function handle(event: KeyboardEvent): boolean {
    const mod = event.ctrlKey || event.metaKey;
    const direction = ARROWS[event.key];
    if (direction && mod) return move(direction);
    if (direction) return walk(direction, event.shiftKey);
    if (mod) return handleMod(event.key.toLowerCase());
    if (event.altKey) return false;
    if (event.key === "Enter") begin(event.shiftKey ? "branch" : first ? "after" : "at", "");
    else if (event.key === "Tab" && first && !event.shiftKey) begin("below", "");
    else if (event.key === "F2" && first) setEditingId(first.step.id);
    else if (event.key === "Delete" || event.key === "Backspace") return remove();
    else if (event.key === "Escape") select([]);
    else if (event.key === "0") canvas.current?.fit();
    else if (event.key === "1") canvas.current?.zoomTo(1);
    else if (event.key === "+") canvas.current?.zoomBy(1.2);
    else if (event.key === "-") canvas.current?.zoomBy(1 / 1.2);
    else if (event.key.length === 1 && event.key !== " ") begin(first ? "after" : "at", event.key);
    else return false;
    return true;
  }

  function handleMod(key: string): boolean {
    if (key === "a") {
      const laneId = first?.step.laneId;
      const all = layout.steps.filter((box) => !laneId || selected.length > 1 || box.step.laneId === laneId);
      select(all.map((box) => box.step.id));
    } else if (key === "f") find();
    else if (key === "d" && steps.length > 0) {
      select(session.run(duplicateSteps, { stepIds: steps.map((box) => box.step.id) }));
    } else return false;
    return true;
  }

  function walk(direction: Direction, extend: boolean): boolean {
    const last = layout.steps.find((box) => box.step.id === selected.at(-1));
    const next = last ? neighbour(layout.steps, last, direction) : layout.steps[0];
    if (!next) return true;
    select(extend ? [...selected, next.step.id] : [next.step.id]);
    canvas.current?.reveal(next.step.id);
    return true;
  }

  function move(direction: Direction): boolean {
    const moves = steps.flatMap((box) => movedBy(layout, box, direction) ?? []);
    if (moves.length > 0) session.run(moveSteps, { moves });
    return true;
  }

  function remove(): boolean {
    const ids = selected.filter((id) =>
      ["step", "flow", "lane", "stage"].includes(session.model.find(id)?.type ?? ""),
    );
    if (ids.length === 0) return false;
    session.run(removeElements, { ids });
    select([]);
    return true;
  }

  const inField = (event: ClipboardEvent) => (event.target as Element).closest("input, textarea") !== null;
  const onCopy = (event: ClipboardEvent) => {
    if (inField(event) || steps.length === 0) return;
    const ids = steps.map((box) => box.step.id);
    event.clipboardData.setData(
      "application/x-frontstage-steps",
      JSON.stringify(copySteps(session.model, ids)),
    );
    event.clipboardData.setData("text/plain", steps.map((box) => box.step.title).join("\n"));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (inField(event)) return;
    const place = first ? ghostPlace(layout, "after", first) : startPlace(layout);
    if (!place) return;
    event.preventDefault();
    const copied = parseCopied(event.clipboardData.getData("application/x-frontstage-steps"));
    const target = { laneId: place.lane.lane.id, stageId: place.stage.stage.id, column: place.column };
    if (copied) select(session.run(pasteSteps, { ...target, copied }));
    else {
      const rows = parsePasted(event.clipboardData.getData("text/plain"));
      if (rows.length > 0) select(session.run(pasteTable, { ...target, rows }));
    }
  };

  return {
    ghost: pending,
    editingId,
    busy: pending !== null || editingId !== null,
    onKeyDown,
    onCopy,
    onPaste,
    onCut: (event: ClipboardEvent) => {
      onCopy(event);
      if (event.defaultPrevented) remove();
    },
    rename,
    finishGhost,
    edit: (id: Id) => !session.readOnly && setEditingId(id),
    typeAt: (place: Place) => setPending({ id: ++count.current, how: "at", text: "", place, fromId: null }),
  };
}

function create(session: EngagementSession, pending: Pending, title: string): Id {
  const { how, fromId, place } = pending;
  if (fromId !== null && how === "after") return session.run(addStepAfter, { stepId: fromId, title });
  if (fromId !== null && how === "below") return session.run(addStepBelow, { stepId: fromId, title });
  if (fromId !== null && how === "branch") return session.run(addBranch, { stepId: fromId, title });
  const { lane, stage, column } = place;
  return session.run(addStep, { laneId: lane.lane.id, stageId: stage.stage.id, column, title });
}
