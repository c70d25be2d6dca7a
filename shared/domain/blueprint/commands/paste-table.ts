import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField } from "../../core/fields.ts";
import { sortedLanes } from "../layout/layout-blueprint.ts";
import { newStep } from "../new-step.ts";
import { cellSteps } from "../queries.ts";

/** Pasted text as rows of cells: tabs divide cells; bullets and numbers at the start of a line are dropped. */
export function parsePasted(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((cell) => cell.trim().replace(/^(?:[-*•–·▪◦]|\d+[.)])\s+/, "")))
    .filter((cells) => cells.some((cell) => cell !== ""));
}

/**
 * One column of cells (a list): steps one after the other in the lane, joined, also to the step they follow. Several columns (spreadsheet cells):
 * rows go to the lanes from this one downwards, columns to the right.
 */
export const pasteTable = defineCommand({
  id: "blueprint.step.paste",
  args: z.strictObject({
    laneId: idField,
    stageId: idField,
    column: z.int().min(0).max(499),
    /** The step that a list follows, as if its lines had been typed. */
    afterId: idField.optional(),
    rows: z
      .array(z.array(z.string().max(500)).max(400))
      .min(1)
      .max(400),
  }),
  label: ({ rows }) => {
    const count = rows.flat().filter((cell) => cell !== "").length;
    return count === 1 ? "Paste a step" : `Paste ${count} steps`;
  },
  run: (draft, { laneId, stageId, column, afterId, rows }) => {
    const isList = rows.every((cells) => cells.length === 1);
    const table = isList ? [rows.map((cells) => cells[0] ?? "")] : rows;
    const lanes = sortedLanes(draft, draft.need("lane", laneId).blueprintId);
    const first = lanes.findIndex((lane) => lane.id === laneId);
    const created: string[] = [];
    table.forEach((cells, rowIndex) => {
      const lane = lanes[Math.min(first + rowIndex, lanes.length - 1)];
      if (!lane) return;
      let before: string | null = isList ? (afterId ?? null) : null;
      cells.forEach((title, index) => {
        if (title === "") return;
        const place = { blueprintId: lane.blueprintId, laneId: lane.id, stageId, column: column + index };
        const order = orderAfterLast(cellSteps(draft, lane.id, stageId, column + index));
        const kind = lane.band === "evidence" ? "evidence" : "action";
        const step = draft.create("step", newStep({ ...place, order }, { title, kind }));
        if (before !== null && isList) join(draft, lane.blueprintId, before, step.id);
        before = step.id;
        created.push(step.id);
      });
    });
    return created;
  },
});

function join(draft: Draft, blueprintId: string, fromId: string, toId: string): void {
  draft.create("flow", {
    blueprintId,
    fromId,
    toId,
    kind: "sequence",
    label: "",
    probability: null,
    originId: null,
  });
}
