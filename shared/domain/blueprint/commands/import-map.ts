import { orderAfterLast, orderKeys } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField, lineField, shareField } from "../../core/fields.ts";
import { addSegment } from "../../engagement/new-segment.ts";
import { addTouchPoint } from "../../touchpoint/new-touch-point.ts";
import type { MapContent, MapStep } from "../map-content.ts";
import { MAP_LIMITS } from "../map-limits.ts";
import { BANDS, FLOW_KINDS, stepType } from "../records.ts";

const place = z.int().min(0);

/** The record's own schema has the say about a step's fields, so that a new field is let in without a change here. */
const stepField = z.custom<MapStep>((value) => {
  if (typeof value !== "object" || value === null) return false;
  const { lane, stage, touchPoint, segments, ...fields } = value as MapStep;
  const ids = { id: "x", blueprintId: "x", laneId: "x", stageId: "x", touchPointId: null, originId: null };
  const record = {
    ...fields,
    ...ids,
    type: "step",
    order: "a0",
    segmentIds: [],
    pictureIds: [],
    poolId: null,
  };
  return (
    z.tuple([place, place]).safeParse([lane, stage]).success &&
    lineField.nullable().safeParse(touchPoint).success &&
    z.array(lineField.min(1)).max(100).safeParse(segments).success &&
    stepType.schema.safeParse(record).success
  );
}, "is not a step");

const contentField: z.ZodType<MapContent> = z.strictObject({
  lanes: z
    .array(z.strictObject({ band: z.enum(BANDS), name: lineField, subtitle: lineField }))
    .min(1)
    .max(MAP_LIMITS.lanes),
  stages: z
    .array(z.strictObject({ name: lineField, columns: z.int().min(1).max(MAP_LIMITS.columns) }))
    .min(1)
    .max(MAP_LIMITS.stages),
  steps: z.array(stepField).max(MAP_LIMITS.steps),
  flows: z
    .array(
      z.strictObject({
        from: place,
        to: place,
        kind: z.enum(FLOW_KINDS),
        label: lineField,
        probability: shareField.nullable(),
      }),
    )
    .max(MAP_LIMITS.flows),
});

/** Takes a map out of another program's file into the engagement in one step: its journey, too, where that is new. */
export const importMap = defineCommand({
  id: "blueprint.map.import",
  args: z.strictObject({
    /** The journey that it joins, or the name of a new one. */
    journey: z.union([z.strictObject({ id: idField }), z.strictObject({ name: lineField.min(1) })]),
    name: lineField.min(1),
    content: contentField,
  }),
  label: ({ name, content }) =>
    `Import ${content.steps.length === 1 ? "1 step" : `${content.steps.length} steps`} as ${name}`,
  run: (draft, { journey, name, content }) => {
    const journeyId =
      "id" in journey ? draft.need("journey", journey.id).id : addJourney(draft, journey.name);
    const order = orderAfterLast(draft.by("blueprint", "journeyId", journeyId));
    const plain = {
      journeyId,
      name,
      kind: "as-is",
      branchedFromId: null,
      parentStepId: null,
      order,
    } as const;
    const blueprintId = draft.create("blueprint", plain).id;
    const shared = { blueprintId, originId: null };
    const laneOrders = orderKeys(content.lanes.length);
    const laneIds = content.lanes.map(
      (lane, index) => draft.create("lane", { ...shared, ...lane, order: laneOrders[index] ?? "a0" }).id,
    );
    const stageOrders = orderKeys(content.stages.length);
    const stageIds = content.stages.map(
      (stage, index) => draft.create("stage", { ...shared, ...stage, order: stageOrders[index] ?? "a0" }).id,
    );
    const pointOf = touchPointsByName(draft);
    const segmentOf = segmentsByName(draft);
    const stepOrders = orderKeys(content.steps.length);
    const stepIds = content.steps.map(({ lane, stage, touchPoint, segments, ...step }, index) => {
      const laneId = need(laneIds, lane, "lane");
      const stageId = need(stageIds, stage, "stage");
      const touchPointId = touchPoint === null ? null : pointOf(touchPoint, step.channel);
      const order = stepOrders[index] ?? "a0";
      const segmentIds = [...new Set(segments.map(segmentOf))];
      const tied = { laneId, stageId, touchPointId, segmentIds, pictureIds: [], poolId: null, order };
      return draft.create("step", { ...step, ...shared, ...tied }).id;
    });
    for (const { from, to, ...flow } of content.flows) {
      const ends = { fromId: need(stepIds, from, "step"), toId: need(stepIds, to, "step") };
      draft.create("flow", { ...shared, ...flow, ...ends, shares: [] });
    }
    return { journeyId, blueprintId };
  },
});

function addJourney(draft: Draft, name: string): string {
  const order = orderAfterLast(draft.all("journey"));
  return draft.create("journey", {
    name,
    description: "",
    hiddenRows: [],
    favouredToBeId: null,
    favourReason: "",
    order,
  }).id;
}

function need(ids: readonly string[], index: number, noun: string): string {
  const id = ids[index];
  if (id === undefined) throw new Error(`there is no ${noun} ${index + 1} in what is imported`);
  return id;
}

/** One that the register has under that name is taken, else it is made, once. */
function touchPointsByName(draft: Draft): (name: string, channel: string) => string {
  const key = (name: string) => name.trim().toLowerCase();
  const known = new Map(draft.all("touchPoint").map(({ name, id }) => [key(name), id]));
  return (name, channel) => {
    const id =
      known.get(key(name)) ?? addTouchPoint(draft, { name: name.trim() || "Unnamed step", channel }).id;
    known.set(key(name), id);
    return id;
  };
}

/** The same for segments. */
function segmentsByName(draft: Draft): (name: string) => string {
  const key = (name: string) => name.trim().toLowerCase();
  const known = new Map(draft.all("segment").map(({ name, id }) => [key(name), id]));
  return (name) => {
    const id = known.get(key(name)) ?? addSegment(draft, name.trim() || "Unnamed segment").id;
    known.set(key(name), id);
    return id;
  };
}
