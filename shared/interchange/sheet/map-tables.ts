import type { MapContent, MapStep } from "@shared/domain/blueprint/map-content.ts";
import { type Cell, joinList, type Sheet } from "./cells.ts";
import { durationCells } from "./durations.ts";
import { FAIL_POINT_COLUMNS, failPointCells } from "./fail-point-cells.ts";
import { SHEET_LIMITS } from "./limits.ts";

/** Column names of the tables that hold all of a map. Reading goes by the names, so their order is free. */
export const STEP_COLUMNS = [
  "No.",
  "Stage no.",
  "Stage",
  "Column",
  "Lane no.",
  "Lane",
  "Kind",
  "Title",
  "Role",
  "Owner",
  "Channel",
  "Touch point",
  "Segments",
  "Work time (min)",
  "Work time spread",
  "Work time source",
  "Wait time (min)",
  "Wait time spread",
  "Wait time source",
  "Approvals",
  "Internal control",
  "Cost",
  "Moment of truth",
  ...FAIL_POINT_COLUMNS,
  "Success point",
  "Thoughts",
  "Feelings",
  "Feeling",
  "Pain",
  "Gain",
  "Quote",
  "Notes",
] as const;
export type StepColumn = (typeof STEP_COLUMNS)[number];
export const LANE_COLUMNS = ["No.", "Band", "Name", "Subtitle"] as const;
export const STAGE_COLUMNS = ["No.", "Name", "Columns"] as const;
export const FLOW_COLUMNS = ["From", "From step", "To", "To step", "Flow", "Label", "Probability"] as const;
/** Says in a file of one table what a row is. */
export const WHAT = "What";
export const WHATS = ["Lane", "Stage", "Step", "Flow"] as const;
export type What = (typeof WHATS)[number];

export interface MapNames {
  readonly journey: string;
  readonly blueprint: string;
}

const none = (text: string): Cell => (text === "" ? null : text);

function stepRow(step: MapStep, index: number, { lanes, stages }: MapContent): Cell[] {
  const cells: Record<StepColumn, Cell> = {
    "No.": index + 1,
    "Stage no.": step.stage + 1,
    Stage: none(stages[step.stage]?.name ?? ""),
    Column: step.column + 1,
    "Lane no.": step.lane + 1,
    Lane: none(lanes[step.lane]?.name ?? ""),
    Kind: step.kind,
    Title: none(step.title),
    Role: none(step.role),
    Owner: none(step.owner),
    Channel: none(step.channel),
    "Touch point": step.touchPoint,
    Segments: none(joinList(step.segments)),
    ...named("Work time", durationCells(step.workTime)),
    ...named("Wait time", durationCells(step.waitTime)),
    Approvals: step.approvals,
    "Internal control": none(step.control),
    Cost: step.cost,
    "Moment of truth": step.momentOfTruth ? "yes" : null,
    ...failPointCells(step.failPoint),
    "Success point": none(step.successPoint),
    Thoughts: none(step.thoughts),
    Feelings: none(step.feelings),
    Feeling: step.feeling,
    Pain: none(step.pain),
    Gain: none(step.gain),
    Quote: none(step.quote),
    Notes: none(step.notes),
  };
  return STEP_COLUMNS.map((column) => cells[column]);
}

const named = <N extends "Work time" | "Wait time">(
  name: N,
  [middle, spread, source]: readonly [Cell, Cell, Cell],
) =>
  ({ [`${name} (min)`]: middle, [`${name} spread`]: spread, [`${name} source`]: source }) as Record<
    `${N} (min)` | `${N} spread` | `${N} source`,
    Cell
  >;

/** All of a map in tables, with their heads; nothing but pictures, notes on the map and segments' own views is left out. */
export function mapTables(content: MapContent): Readonly<Record<What, readonly (readonly Cell[])[]>> {
  const { lanes, stages, steps, flows } = content;
  const title = (index: number) => none(steps[index]?.title ?? "");
  return {
    Lane: [
      LANE_COLUMNS,
      ...lanes.map(({ band, name, subtitle }, index) => [index + 1, band, none(name), none(subtitle)]),
    ],
    Stage: [STAGE_COLUMNS, ...stages.map(({ name, columns }, index) => [index + 1, none(name), columns])],
    Step: [STEP_COLUMNS, ...steps.map((step, index) => stepRow(step, index, content))],
    Flow: [
      FLOW_COLUMNS,
      ...flows.map(({ from, to, kind, label, probability }) => [
        from + 1,
        title(from),
        to + 1,
        title(to),
        kind,
        none(label),
        probability,
      ]),
    ],
  };
}

/** The same in one table: a row for each step, then for each lane, stage and flow, told apart by the first column. */
export function oneTable(content: MapContent): Cell[][] {
  const tables = mapTables(content);
  const order: readonly What[] = ["Step", "Lane", "Stage", "Flow"];
  const names = [...new Set(order.flatMap((what) => tables[what][0] ?? []))];
  const rows = order.flatMap((what) => {
    const [head = [], ...body] = tables[what];
    const places = names.map((name) => head.indexOf(name));
    return body.map((row): Cell[] => [what, ...places.map((at) => row[at] ?? null)]);
  });
  return [[WHAT, ...names], ...rows];
}

/** The map as one sees it: a row for each lane, a column for each column of each stage; steps of one cell below each other. */
export function gridTable({ lanes, stages, steps }: MapContent): Cell[][] {
  const widths = stages.map(({ columns }) => columns);
  for (const { stage, column } of steps) widths[stage] = Math.max(widths[stage] ?? 1, column + 1);
  let width = 0;
  const starts = widths.map((one) => {
    width += one;
    return width - one;
  });
  const blank = (): Cell[] => Array.from({ length: width }, () => null);
  const head = blank();
  for (const [index, { name }] of stages.entries()) head[starts[index] ?? 0] = name || `Stage ${index + 1}`;
  const body = lanes.map(({ band, name, subtitle }, lane) => {
    const cells = blank();
    for (const step of steps) {
      if (step.lane !== lane) continue;
      const at = (starts[step.stage] ?? 0) + step.column;
      const title = step.title.replaceAll(/\s*[\r\n]+\s*/g, " ") || "–";
      cells[at] = cells[at] === null ? title : `${cells[at]}\n${title}`;
    }
    return [band, none(name), none(subtitle), ...cells];
  });
  return [["Band", "Lane", "Role", ...head], ...body];
}

/** The workbook: the map to look at, and tables that hold all of it. */
export function mapSheets(content: MapContent, { journey, blueprint }: MapNames): Sheet[] {
  const tables = mapTables(content);
  const about: Cell[][] = [
    ["Frontstage blueprint", 1],
    ["Journey", none(journey)],
    ["Blueprint", none(blueprint)],
    [
      "Read back",
      "The sheets Steps, Flows, Lanes and Stages hold the map; the sheet Map is for reading only.",
    ],
    ["Not in this file", "Pictures, sticky notes, comments, links, and how single segments feel at a step."],
  ];
  const grid = gridTable(content);
  const fits = (grid[0]?.length ?? 0) <= SHEET_LIMITS.columns;
  if (!fits) about.push(["Sheet Map", "Left out: the map has more columns than a sheet can have."]);
  return [
    ...(fits ? [{ name: "Map", rows: grid }] : []),
    { name: "Steps", rows: tables.Step },
    { name: "Flows", rows: tables.Flow },
    { name: "Lanes", rows: tables.Lane },
    { name: "Stages", rows: tables.Stage },
    { name: "About", rows: about },
  ];
}
