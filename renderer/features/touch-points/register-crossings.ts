import type { Crossing } from "@shared/domain/blueprint/queries.ts";
import { registerSteps } from "@shared/domain/touchpoint/commands/register-steps.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** Makes a touch point of each and chooses the first of them. */
export function registerCrossings(
  session: EngagementSession,
  selection: Services["selection"],
  crossings: readonly Crossing[],
): void {
  const ids = session.run(registerSteps, { stepIds: crossings.map(({ step }) => step.id) });
  selection.set(ids.slice(0, 1));
}
