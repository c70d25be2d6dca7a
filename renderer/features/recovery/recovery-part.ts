import type { FailPoint } from "@shared/domain/blueprint/records.ts";
import type { FailingStep } from "@shared/domain/recovery/fail-points.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What each part of the form of a recovery is given. */
export interface RecoveryPartProps {
  session: EngagementSession;
  step: FailingStep;
  point: FailPoint;
  change(patch: Partial<FailPoint>): void;
}
