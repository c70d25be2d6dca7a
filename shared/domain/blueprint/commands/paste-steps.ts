import { byOrder, orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";
import { experienceType } from "../../journey-map/records.ts";
import { sortedLanes } from "../layout/layout-blueprint.ts";
import { cellSteps } from "../queries.ts";
import { BANDS, flowType, stepType } from "../records.ts";

/** Steps with their flows, as they travel on the clipboard; also from one engagement to another. */
const copiedField = z.strictObject({
  steps: z
    .array(
      z.strictObject({ band: z.enum(BANDS), laneName: z.string(), offset: z.int(), step: stepType.schema }),
    )
    .min(1)
    .max(10_000),
  flows: z.array(flowType.schema).max(50_000),
  /** How segments live through the steps; absent on a clipboard of an older version. */
  experiences: z.array(experienceType.schema).max(50_000).optional(),
});
export type CopiedSteps = z.infer<typeof copiedField>;

/** The steps, how many columns each stands right of the leftmost, and the flows among them. */
export function copySteps(model: ReadModel, stepIds: readonly string[]): CopiedSteps {
  const steps = stepIds.map((id) => model.need("step", id));
  const base = new Map<string, number>();
  let column = 0;
  const blueprintId = steps[0]?.blueprintId ?? "";
  for (const stage of model.by("stage", "blueprintId", blueprintId).sort(byOrder)) {
    base.set(stage.id, column);
    const taken = model.by("step", "stageId", stage.id).map((step) => step.column + 1);
    column += taken.reduce((most, count) => Math.max(most, count), stage.columns);
  }
  const whole = steps.map((step) => (base.get(step.stageId) ?? 0) + step.column);
  const left = Math.min(...whole);
  const chosen = new Set(stepIds);
  return {
    steps: steps.map((step, index) => {
      const lane = model.need("lane", step.laneId);
      return { band: lane.band, laneName: lane.name, offset: (whole[index] ?? 0) - left, step };
    }),
    flows: steps
      .flatMap((step) => model.by("flow", "fromId", step.id))
      .filter((flow) => chosen.has(flow.toId)),
    experiences: stepIds.flatMap((id) => model.by("experience", "stepId", id)),
  };
}

/** What the clipboard holds, or null when that is not ours. */
export function parseCopied(text: string): CopiedSteps | null {
  if (text === "") return null;
  try {
    const parsed = copiedField.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Into the lane of the same band (and name, where there is one), from the given column on. Touch points, segments
 * (and what these live through), resource pools and pictures of another engagement stay behind.
 */
export const pasteSteps = defineCommand({
  id: "blueprint.step.paste-copied",
  args: z.strictObject({
    laneId: idField,
    stageId: idField,
    column: z.int().min(0).max(499),
    copied: copiedField,
  }),
  label: ({ copied }) => (copied.steps.length === 1 ? "Paste a step" : `Paste ${copied.steps.length} steps`),
  run: (draft, { laneId, stageId, column, copied }) => {
    const { blueprintId } = draft.need("lane", laneId);
    const lanes = sortedLanes(draft, blueprintId);
    const ids = new Map<string, string>();
    for (const { band, laneName, offset, step } of copied.steps) {
      const inBand = lanes.filter((lane) => lane.band === band);
      const lane = inBand.find((entry) => entry.name === laneName) ?? inBand[0] ?? draft.need("lane", laneId);
      const place = { blueprintId, laneId: lane.id, stageId, column: column + offset };
      const order = orderAfterLast(cellSteps(draft, lane.id, stageId, column + offset));
      const { id, type: _, ...fields } = step;
      const known = step.touchPointId !== null && draft.get("touchPoint", step.touchPointId) !== undefined;
      const touchPointId = known ? step.touchPointId : null;
      const segmentIds = fields.segmentIds.filter((segmentId) => draft.get("segment", segmentId));
      const pictureIds = fields.pictureIds.filter((pictureId) => draft.get("asset", pictureId));
      const poolId = draft.get("resourcePool", fields.poolId)?.id ?? null;
      const own = { touchPointId, segmentIds, pictureIds, poolId, originId: null };
      ids.set(id, draft.create("step", { ...fields, ...place, order, ...own }).id);
    }
    for (const { id: _id, type: _, ...experience } of copied.experiences ?? []) {
      const stepId = ids.get(experience.stepId);
      if (stepId && draft.get("segment", experience.segmentId))
        draft.create("experience", { ...experience, stepId });
    }
    for (const { id: _id, type: _, ...flow } of copied.flows) {
      const fromId = ids.get(flow.fromId);
      const toId = ids.get(flow.toId);
      const shares = flow.shares.filter(({ segmentId }) => draft.get("segment", segmentId));
      if (fromId && toId)
        draft.create("flow", { ...flow, blueprintId, fromId, toId, shares, originId: null });
    }
    return [...ids.values()];
  },
});
