import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Target } from "@shared/simulation/service-model.ts";
import type { ReadModel } from "../core/model.ts";
import { PROMISED_SHARE } from "../standard/promise-standing.ts";
import type { ServicePromise, Standard } from "../standard/records.ts";
import { serviceLevelsOf } from "../standard/standards-of.ts";
import { promiseName } from "../standard/words.ts";
import type { Way } from "./ways.ts";
import { weekHours } from "./week-hours.ts";

type Timed = Pick<
  Standard | ServicePromise,
  "touchPointId" | "eventLogId" | "fromActivity" | "toActivity" | "pausingActivities"
>;
type Between = Pick<Target, "fromStepId" | "toStepId">;

/** The steps on the way, from its beginning on. */
export interface TargetContext {
  readonly model: ReadModel;
  readonly ways: readonly Way[];
  readonly startDate: string;
}

/** Standards, service levels and promises with a time, where their steps are on this blueprint. */
export function targetsOf(context: TargetContext): Target[] {
  const { model } = context;
  const standards = model.all("standard").filter(({ kind }) => kind === "standard");
  const promises = model.all("promise").sort(byOrder);
  return [
    ...standards.sort(byOrder).flatMap((standard) => {
      const between = placeOf(context, standard);
      return targetOf(context, standard, standard.name, between, standard.share);
    }),
    ...context.ways.flatMap(({ step }) =>
      (step ? serviceLevelsOf(model, step) : []).flatMap((level) => {
        const between = step && { fromStepId: step.id, toStepId: step.id };
        return targetOf(context, level, level.name, between, level.share);
      }),
    ),
    ...promises.flatMap((promise) => {
      const standard = model.get("standard", promise.standardId);
      const between = placeOf(context, promise.eventLogId === null && standard ? standard : promise);
      return targetOf(context, promise, promiseName(promise.text), between, PROMISED_SHARE);
    }),
  ];
}

function targetOf(
  { model, startDate }: TargetContext,
  { id, limit, calendarId, pausingActivities }: Standard | ServicePromise,
  name: string,
  between: Between | null,
  share: number | null,
): Target[] {
  if (limit === null || between === null) return [];
  const calendar = model.get("calendar", calendarId);
  const hours = calendar ? weekHours(calendar, startDate) : null;
  const clock = pausingActivities.length > 0 ? "organisation" : "client";
  return [{ id, name, ...between, limit, share, hours, clock }];
}

/**
 * Where its clock runs: between the steps of its log's activities, where it has a log and they are on this blueprint (or
 * were branched from what is), else from its touch point's first step to its last. Null where neither is here.
 */
function placeOf(context: TargetContext, timed: Timed): Between | null {
  const log = context.model.get("eventLog", timed.eventLogId);
  if (log) {
    const step = (activity: string): Id | null | undefined => {
      if (activity === "") return null;
      const stepId = log.activities.find(({ name }) => name === activity)?.stepId;
      return stepId
        ? context.ways.find(({ step }) => step && comesFrom(context.model, step.id, stepId))?.id
        : undefined;
    };
    const [fromStepId, toStepId] = [step(timed.fromActivity), step(timed.toActivity)];
    if (fromStepId !== undefined && toStepId !== undefined) {
      const isHere = fromStepId !== null || toStepId !== null;
      if (isHere) return { fromStepId, toStepId };
    }
  }
  if (timed.touchPointId === null) return null;
  const here = context.ways.filter(({ step }) => step?.touchPointId === timed.touchPointId);
  const [first, last] = [here[0], here.at(-1)];
  return first && last ? { fromStepId: first.id, toStepId: last.id } : null;
}

/** Whether a step is another one, or was branched from it, over however many branches. */
function comesFrom(model: ReadModel, stepId: Id, originId: Id): boolean {
  const seen = new Set<Id>();
  for (let id: Id | null | undefined = stepId; id && !seen.has(id); id = model.get("step", id)?.originId) {
    if (id === originId) return true;
    seen.add(id);
  }
  return false;
}
