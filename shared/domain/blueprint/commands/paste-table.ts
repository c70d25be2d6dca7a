import { byOrder, orderAfterLast } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";
import { sortedLanes } from "../layout/layout-blueprint.ts";
import { newFlow } from "../new-flow.ts";
import { newStep } from "../new-step.ts";
import { LONGEST_TITLE, linesOf, type PastedTable, readTable } from "../pasted-table.ts";
import { cellSteps } from "../queries.ts";
import { BANDS, type Band, type Lane, type Stage } from "../records.ts";

/** The most that a stage can hold side by side. */
const COLUMNS = 500;
const ROWS = 2000;

const target = {
  laneId: idField,
  stageId: idField,
  column: z.int().min(0).max(499),
};
interface Target {
  readonly laneId: string;
  readonly stageId: string;
  readonly column: number;
}

/**
 * One column of cells (a list): steps one after the other in the lane, joined, also to the step they follow. Several
 * columns (cells of a spreadsheet, a table of a web page): rows are lanes, columns are stages. A first row and column
 * of names say which; else they are the lanes from this one downwards and the stages from this one on. What is
 * missing is made. Several lines in one cell are several steps. The client's steps are joined: they are a journey.
 */
export const pasteTable = defineCommand({
  id: "blueprint.step.paste",
  args: z.strictObject({
    ...target,
    /** The step that a list follows, as if its lines had been typed. */
    afterId: idField.optional(),
    rows: z.array(z.array(z.string())).min(1),
    /** The band that the name of a row speaks of, for lanes that are made. */
    bands: z.array(z.enum(BANDS).nullable()).optional(),
  }),
  canRun: (_, { rows }) =>
    rows.length > ROWS || rows.some((cells) => cells.length > COLUMNS)
      ? `A paste may have ${ROWS} rows and ${COLUMNS} columns. Paste a part of it, or import it as a file.`
      : undefined,
  label: ({ rows, laneId }, model) => {
    const count = isList(rows) ? titlesOf(rows).length : tableOf(model, rows, laneId).cells.flat(2).length;
    return count === 1 ? "Paste a step" : `Paste ${count} steps`;
  },
  run: (draft, { afterId, rows, bands = [], ...place }) => {
    if (isList(rows)) return chain(draft, titlesOf(rows), place, afterId ?? null, true);
    const table = tableOf(draft, rows, place.laneId);
    const lanes = lanesFor(draft, table, place.laneId, bands);
    const stages = stagesFor(draft, table, place.stageId);
    return table.cells.flatMap((cells, row) => {
      const lane = lanes[row];
      if (!lane) return [];
      let before: string | null = null;
      return cells.flatMap((titles, index) => {
        const stage = stages[index];
        if (!stage || titles.length === 0) return [];
        const isStart = lane.id === place.laneId && stage.id === place.stageId;
        const free = firstFree(draft, lane, stage);
        const column = isStart && table.lanes === null ? Math.max(place.column, free) : free;
        const at = { laneId: lane.id, stageId: stage.id, column };
        const created = chain(draft, titles, at, before, lane.band === "client");
        before = created.at(-1) ?? before;
        return created;
      });
    });
  },
});

type Rows = readonly (readonly string[])[];
const isList = (rows: Rows) => rows.every((cells) => cells.length === 1);
const titlesOf = (rows: Rows) => rows.flatMap((cells) => linesOf(cells[0] ?? ""));

function tableOf(model: ReadModel, rows: Rows, laneId: string): PastedTable {
  const { blueprintId } = model.need("lane", laneId);
  const lanes = model.by("lane", "blueprintId", blueprintId);
  return readTable(
    rows,
    lanes.flatMap(({ name, band }) => [name, band]),
  );
}

/** The column after the last step that the lane has in the stage. */
function firstFree(draft: Draft, lane: Lane, stage: Stage): number {
  const steps = draft.by("step", "laneId", lane.id).filter((step) => step.stageId === stage.id);
  return Math.max(0, ...steps.map((step) => step.column + 1));
}

/** Steps side by side, joined one to the other where that is wanted. */
function chain(
  draft: Draft,
  titles: readonly string[],
  { laneId, stageId, column }: Target,
  afterId: string | null,
  joined: boolean,
): string[] {
  const lane = draft.need("lane", laneId);
  if (column + titles.length > COLUMNS)
    throw new UserError(
      `A stage holds ${COLUMNS} columns; ${titles.length} steps from column ${column + 1} on do not fit. Paste fewer at a time.`,
    );
  let before = afterId;
  return titles.map((title, index) => {
    const place = { blueprintId: lane.blueprintId, laneId, stageId, column: column + index };
    const order = orderAfterLast(cellSteps(draft, laneId, stageId, place.column));
    const kind = lane.band === "evidence" ? "evidence" : "action";
    const step = draft.create(
      "step",
      newStep({ ...place, order }, { title: title.slice(0, LONGEST_TITLE), kind }),
    );
    if (before !== null && joined) draft.create("flow", newFlow(lane.blueprintId, before, step.id));
    before = step.id;
    return step.id;
  });
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A lane for each row: the one of that name, or (without names) the next one down; made where there is none. */
function lanesFor(
  draft: Draft,
  table: PastedTable,
  firstId: string,
  bands: readonly (Band | null)[],
): Lane[] {
  const first = draft.need("lane", firstId);
  const there = sortedLanes(draft, first.blueprintId);
  const start = there.findIndex((lane) => lane.id === firstId);
  const taken = new Set<string>();
  let above: Lane = first;
  return table.cells.map((_, row) => {
    const name = table.lanes?.[row] ?? null;
    // A row without a name beside named ones goes on with the lane above it, as merged cells do.
    if (name === "" && row > 0) return above;
    const found =
      name === null
        ? there[start + row]
        : (there.find((lane) => !taken.has(lane.id) && same(lane.name, name)) ??
          there.find((lane) => !taken.has(lane.id) && same(lane.band, name)));
    const lane = found ?? addLane(draft, name ?? `Lane ${start + row + 1}`, bands[row] ?? above.band, first);
    taken.add(lane.id);
    above = lane;
    return lane;
  });
}

function addLane(draft: Draft, name: string, band: Band, { blueprintId }: Lane): Lane {
  const lanes = draft.by("lane", "blueprintId", blueprintId).filter((lane) => lane.band === band);
  const order = orderAfterLast(lanes);
  return draft.create("lane", {
    blueprintId,
    band,
    name: name.slice(0, LONGEST_TITLE),
    subtitle: "",
    order,
    originId: null,
  });
}

/** A stage for each column: the one of that name, or (without names) the next one on; made where there is none. */
function stagesFor(draft: Draft, table: PastedTable, firstId: string): Stage[] {
  const first = draft.need("stage", firstId);
  const there = draft.by("stage", "blueprintId", first.blueprintId).sort(byOrder);
  const start = there.findIndex((stage) => stage.id === firstId);
  const width = Math.max(...table.cells.map((cells) => cells.length));
  const taken = new Set<string>();
  let left: Stage | undefined;
  let count = there.length;
  return Array.from({ length: width }, (_, index) => {
    const name = table.stages?.[index] ?? null;
    // No name beside a named one: the head spans several columns.
    if (name === "" && left) return left;
    const found =
      name === null
        ? there[start + index]
        : there.find((stage) => !taken.has(stage.id) && same(stage.name, name));
    if (!found) count++;
    const stage = found ?? addStage(draft, name || `Stage ${count}`, first);
    taken.add(stage.id);
    left = stage;
    return stage;
  });
}

function addStage(draft: Draft, name: string, { blueprintId }: Stage): Stage {
  const order = orderAfterLast(draft.by("stage", "blueprintId", blueprintId));
  return draft.create("stage", {
    blueprintId,
    name: name.slice(0, LONGEST_TITLE),
    columns: 1,
    order,
    originId: null,
  });
}
