import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField } from "../../core/fields.ts";
import { cellSteps } from "../queries.ts";

/** A step and where it goes. */
export const moveField = z.strictObject({
  stepId: idField,
  laneId: idField,
  stageId: idField,
  column: z.int().min(0).max(499),
});

/**
 * Puts steps into other lanes, stages, columns. In a cell that is taken they stand at the bottom; or, `aside` "before", what
 * stands there moves on with all that is right of it in its stage, in every lane, so that what is aligned stays so. A
 * column that is left empty behind them closes then. "at": the columns are those where the steps stand at the end, when
 * what they left has closed.
 */
export const moveSteps = defineCommand({
  id: "blueprint.step.move",
  args: z.strictObject({ moves: z.array(moveField).min(1), aside: z.enum(["before", "at"]).optional() }),
  label: ({ moves }, model) =>
    moves.length === 1
      ? `Move “${model.get("step", moves[0]?.stepId)?.title ?? ""}”`
      : `Move ${moves.length} steps`,
  run: (draft, { moves: wanted, aside }) => {
    const moves = aside === "at" ? beforeClosing(draft, wanted) : wanted;
    const shifted = new Set(
      moves.filter((move, index) => move !== wanted[index]).map(({ stageId }) => stageId),
    );
    const left = aside ? makeRoom(draft, moves, shifted) : [];
    for (const { stepId, laneId, stageId, column } of moves) {
      const step = draft.need("step", stepId);
      const same = step.laneId === laneId && step.stageId === stageId && step.column === column;
      if (same) continue;
      const order = orderAfterLast(cellSteps(draft, laneId, stageId, column));
      draft.update("step", stepId, { laneId, stageId, column, order });
    }
    for (const { stageId, column } of left) closeColumn(draft, stageId, column);
  },
});

type Move = z.infer<typeof moveField>;
interface StageColumn {
  readonly stageId: string;
  readonly column: number;
}

/** Whether steps that do not move stand where these go in a stage. */
function isTaken(draft: Draft, stageId: string, here: readonly Move[], moving: ReadonlySet<string>): boolean {
  return here.some(({ laneId, column }) =>
    cellSteps(draft, laneId, stageId, column).some(({ id }) => !moving.has(id)),
  );
}

/** The same columns, counted before those close that the steps leave empty on their left when others give way. */
function beforeClosing(draft: Draft, moves: readonly Move[]): Move[] {
  const moving = new Set(moves.map(({ stepId }) => stepId));
  return moves.map((move) => {
    const here = moves.filter(({ stageId }) => stageId === move.stageId);
    if (!isTaken(draft, move.stageId, here, moving)) return move;
    const first = Math.min(...here.map(({ column }) => column));
    const steps = draft.by("step", "stageId", move.stageId);
    const stays = new Set(steps.filter(({ id }) => !moving.has(id)).map(({ column }) => column));
    const left = steps.filter(({ id, column }) => moving.has(id) && column < first && !stays.has(column));
    const closing = new Set(left.map(({ column }) => column)).size;
    return { ...move, column: Math.min(499, move.column + closing) };
  });
}

/** Shifts what is in the way; returns where the moved steps stood in stages that were shifted, from right to left. */
function makeRoom(draft: Draft, moves: readonly Move[], shifted: ReadonlySet<string>): StageColumn[] {
  const moving = new Set(moves.map(({ stepId }) => stepId));
  const behind: StageColumn[] = [];
  for (const stageId of new Set(moves.map((move) => move.stageId))) {
    const here = moves.filter((move) => move.stageId === stageId);
    const closes = shifted.has(stageId);
    // Where the columns were counted before closing, what is there gives way also in the gap between.
    if (!closes && !isTaken(draft, stageId, here, moving)) continue;
    const columns = here.map(({ column }) => column);
    const first = Math.min(...columns);
    const wide = Math.max(...columns) - first + 1;
    for (const step of draft.by("step", "stageId", stageId)) {
      if (moving.has(step.id)) {
        const column = step.column + (step.column >= first ? wide : 0);
        behind.push({ stageId, column });
      } else if (step.column >= first) draft.update("step", step.id, { column: step.column + wide });
    }
  }
  return behind.sort((a, b) => b.column - a.column);
}

function closeColumn(draft: Draft, stageId: string, column: number): void {
  const steps = draft.by("step", "stageId", stageId);
  if (steps.some((step) => step.column === column)) return;
  for (const step of steps)
    if (step.column > column) draft.update("step", step.id, { column: step.column - 1 });
}
