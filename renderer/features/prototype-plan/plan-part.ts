import type { PlanFigures } from "@shared/domain/plan/figures.ts";
import type { PrototypePlan } from "@shared/domain/plan/records.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { Amending } from "./use-amend.ts";

export type PlanPatch = Partial<Omit<PrototypePlan, "id" | "type">>;

/** What every part of the form gets. */
export interface PlanPartProps {
  session: EngagementSession;
  plan: PrototypePlan;
  format: ReportFormat;
  figures: PlanFigures;
  amending: Amending;
  change(patch: PlanPatch): void;
}
