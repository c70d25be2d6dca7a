import type { Id } from "@shared/base/ids.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { expectedClients } from "./expected-clients.ts";
import { NO_FIGURES, type PlanFigures } from "./figures.ts";
import { measuredSpreads } from "./measured-spread.ts";

/** All that is measured of what a plan rests on; nothing where there is no such plan. */
export function computePlanFigures(
  model: ReadModel,
  readColumn: ColumnReader,
  planId: Id | null,
): PlanFigures {
  const plan = model.get("prototypePlan", planId);
  if (!plan) return NO_FIGURES;
  return {
    spreads: measuredSpreads(model, readColumn, plan),
    expected: expectedClients(model, readColumn, plan),
  };
}
