import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { logOfPlan } from "../plan/expected-clients.ts";
import { eventLogColumns } from "./event-log.ts";
import type { ColumnPlace } from "./measure.ts";
import { surveyColumns } from "./survey-columns.ts";
import { verbatimColumns } from "./verbatims.ts";

export interface PlanQuestion {
  readonly planId: Id | null;
}

/** What a plan rests on: answers, the log of its journey, and what is counted against the clients served. */
export function* planColumns(model: ReadModel, { planId }: PlanQuestion): Generator<ColumnPlace> {
  const plan = model.get("prototypePlan", planId);
  if (!plan) return;
  const log = logOfPlan(model, plan);
  yield* surveyColumns(model);
  if (log) yield* eventLogColumns(model, { eventLogId: log.id });
  yield* verbatimColumns(model);
}
