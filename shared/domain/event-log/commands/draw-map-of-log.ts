import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast, orderKeys } from "@shared/base/order.ts";
import { z } from "zod";
import { createJourney } from "../../blueprint/commands/create-journey.ts";
import { newFlow } from "../../blueprint/new-flow.ts";
import { newStep } from "../../blueprint/new-step.ts";
import type { Step } from "../../blueprint/records.ts";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField, lineField } from "../../core/fields.ts";
import { runIn } from "../../core/run-in.ts";
import type { EventLog } from "../records.ts";

/** Names of activities; null for the beginning and the end. */
const wayField = z.strictObject({
  from: lineField.nullable(),
  to: lineField.nullable(),
  count: z.number().positive(),
});
type NamedWay = z.infer<typeof wayField>;
type Place = string | null;

export interface DrawMapArgs {
  logId: Id;
  name: string;
  ways: NamedWay[];
  /** Titles of the two ends. */
  begins: string;
  ends: string;
}

/**
 * Draws the map that a log tells: a journey whose steps are the activities, with the ways that cases went and how many of
 * them, and ties each activity to its step. Who does what is not in a log: all stands backstage until somebody moves it.
 */
export const drawMapOfLog = defineCommand<DrawMapArgs, { journeyId: Id; blueprintId: Id }>({
  id: "event-log.map.draw",
  args: z.strictObject({
    logId: idField,
    name: lineField.min(1),
    ways: z.array(wayField).min(1).max(20_000),
    begins: lineField,
    ends: lineField,
  }),
  label: ({ name }) => `Draw the map of ${name} from its log`,
  run: (draft, { logId, name, ways, begins, ends }) => {
    const log: EventLog = draft.need("eventLog", logId);
    const { journeyId, blueprintId } = runIn(draft, createJourney, { name });
    const depths = depthsOf(ways);
    const last = Math.max(0, ...depths.values()) + 1;
    const lane = (band: string) =>
      draft.by("lane", "blueprintId", blueprintId).find((one) => one.band === band)?.id ?? "";
    const [stage] = draft.by("stage", "blueprintId", blueprintId);
    const stageId = stage?.id ?? "";
    draft.update("stage", stageId, { columns: last + 1 });
    const place = (band: string, column: number, order: string) => ({
      blueprintId,
      laneId: lane(band),
      stageId,
      column,
      order,
    });
    const activities = [...depths.keys()];
    const orders = orderKeys(activities.length);
    const steps = new Map<string, Id>();
    const add = (at: ReturnType<typeof place>, fields: Partial<Step>) =>
      draft.create("step", newStep(at, fields)).id;
    const startId = add(place("client", 0, "a0"), { kind: "start", title: begins });
    const endId = add(place("client", last, orderAfterLast([])), { kind: "end", title: ends });
    activities.forEach((title, index) => {
      const out = ways.filter(({ from }) => from === title).length;
      const at = place("backstage", depths.get(title) ?? 0, orders[index] ?? "a0");
      steps.set(title, add(at, { title, kind: out > 1 ? "decision" : "action" }));
    });
    connect(draft, ways, { blueprintId, steps, startId, endId });
    draft.update("eventLog", logId, {
      blueprintId,
      activities: log.activities.map(({ name }) => ({ name, stepId: steps.get(name) ?? null })),
    });
    return { journeyId, blueprintId };
  },
});

interface Ends {
  readonly blueprintId: Id;
  readonly steps: ReadonlyMap<string, Id>;
  readonly startId: Id;
  readonly endId: Id;
}

/** Where several ways lead on, each has its share of the cases. */
function connect(
  draft: Draft,
  ways: readonly NamedWay[],
  { blueprintId, steps, startId, endId }: Ends,
): void {
  const all = new Map<Place, number>();
  const counts = new Map<Place, number>();
  for (const { from, count } of ways) {
    all.set(from, (all.get(from) ?? 0) + count);
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  for (const { from, to, count } of ways) {
    const fromId = from === null ? startId : steps.get(from);
    const toId = to === null ? endId : steps.get(to);
    if (fromId === undefined || toId === undefined) continue;
    const probability = (counts.get(from) ?? 0) > 1 ? count / (all.get(from) ?? count) : null;
    draft.create("flow", { ...newFlow(blueprintId, fromId, toId), probability });
  }
}

/** How many ways each activity lies from the beginning, by the most frequent ones first. */
function depthsOf(ways: readonly NamedWay[]): Map<string, number> {
  const depths = new Map<string, number>();
  let front: readonly Place[] = [null];
  for (let depth = 1; front.length > 0; depth++) {
    const next = ways.filter(({ from, to }) => front.includes(from) && to !== null && !depths.has(to));
    for (const { to } of next) if (to !== null) depths.set(to, depth);
    front = next.map(({ to }) => to);
  }
  return depths;
}
