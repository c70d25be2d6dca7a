import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../domain/blueprint/records.ts";
import type { ReadModel } from "../domain/core/model.ts";
import type { MapFormat } from "./map-formats.ts";

type Holds = readonly [name: string, isHeld: (step: Step) => boolean];

/** Fields that the tables hold, and neither BPMN nor the grid. */
const DETAILS: readonly Holds[] = [
  ["roles", ({ role }) => role !== ""],
  ["owners", ({ owner }) => owner !== ""],
  ["channels", ({ channel }) => channel !== ""],
  ["touch points", ({ touchPointId }) => touchPointId !== null],
  ["segments", ({ segmentIds }) => segmentIds.length > 0],
  ["work times", ({ workTime }) => workTime !== null],
  ["waiting times", ({ waitTime }) => waitTime !== null],
  ["approvals", ({ approvals }) => approvals > 0],
  ["internal controls", ({ control }) => control !== ""],
  ["costs", ({ cost }) => cost !== null],
  ["moments of truth", ({ momentOfTruth }) => momentOfTruth],
  ["fail points", ({ failPoint }) => failPoint !== null],
  ["success points", ({ successPoint }) => successPoint !== ""],
  ["thoughts", ({ thoughts }) => thoughts !== ""],
  ["feelings", ({ feelings, feeling }) => feelings !== "" || feeling !== null],
  ["pains", ({ pain }) => pain !== ""],
  ["gains", ({ gain }) => gain !== ""],
  ["quotes", ({ quote }) => quote !== ""],
];
/** BPMN has a timer, with one length, at a step that waits; nothing for waiting elsewhere, or for a spread. */
const hasTimer = ({ kind, waitTime }: Step): boolean => kind === "wait" && waitTime?.kind === "fixed";
const IN_BPMN: readonly Holds[] = DETAILS.map(([name, isHeld]) =>
  name === "waiting times" ? [name, (step) => isHeld(step) && !hasTimer(step)] : [name, isHeld],
);
const IN_GRID: readonly Holds[] = [
  ["kinds of steps", ({ kind }) => kind !== "action" && kind !== "evidence"],
  ...DETAILS,
  ["notes of steps", ({ notes }) => notes !== ""],
];

/** What this blueprint has and a file of this format cannot hold, in words; nothing that the blueprint has not. */
export function leftOut(model: ReadModel, blueprintId: Id, format: MapFormat): string[] {
  const steps = model.by("step", "blueprintId", blueprintId);
  const flows = model.by("flow", "blueprintId", blueprintId);
  const fields = { bpmn: IN_BPMN, grid: IN_GRID, csv: [], xlsx: [] }[format] satisfies readonly Holds[];
  const ids = [blueprintId, ...steps.map(({ id }) => id)];
  const around: readonly (readonly [string, boolean])[] = [
    ["flows", format === "grid" && flows.length > 0],
    ...fields.map(([name, isHeld]) => [name, steps.some(isHeld)] as const),
    ["what single segments feel", steps.some(({ id }) => model.by("experience", "stepId", id).length > 0)],
    ["resource pools", steps.some(({ poolId }) => poolId !== null)],
    ["what a simulation needs", steps.some(({ simulation }) => simulation !== null)],
    ["shares of single segments", flows.some(({ shares }) => shares.length > 0)],
    ["pictures", steps.some(({ pictureIds }) => pictureIds.length > 0)],
    ["sticky notes", model.by("note", "blueprintId", blueprintId).length > 0],
    ["comments", ids.some((id) => model.by("comment", "targetId", id).length > 0)],
    [
      "links",
      ids.some((id) => model.by("link", "sourceId", id).length + model.by("link", "targetId", id).length > 0),
    ],
  ];
  return around.flatMap(([name, isThere]) => (isThere ? [name] : []));
}
