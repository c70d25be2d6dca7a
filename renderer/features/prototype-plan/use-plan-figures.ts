import type { Id } from "@shared/base/ids.ts";
import { NO_FIGURES, type PlanFigures } from "@shared/domain/plan/figures.ts";
import { useMeasure } from "../../platform/queries/use-measure.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What is measured of what the plan rests on; nothing before it is known. */
export const usePlanFigures = (session: EngagementSession, planId: Id | null): PlanFigures =>
  useMeasure(session, "planFigures", { planId }).result ?? NO_FIGURES;
