import type { MissingPart, TenStepPart } from "@shared/domain/method/count-marks.ts";
import type { TenStepId } from "@shared/domain/method/ten-steps.ts";
import { openElement } from "../../../platform/queries/element-names.ts";
import type { Services } from "../../../platform/services/services.ts";

const STRATEGY = "strategy.sheet.open";

/** Where a part is filled in that no single record leads to. */
const COMMANDS: Partial<Readonly<Record<TenStepPart, string>>> = {
  segments: "segment.new",
  vision: STRATEGY,
  mission: STRATEGY,
  serviceDirection: STRATEGY,
  values: STRATEGY,
  focusSegments: STRATEGY,
  strategyOwner: STRATEGY,
  communications: STRATEGY,
  answers: "measure.page.open",
  policy: "policy.bring-in.open",
};

/** What begins a step of which nothing is there yet. */
const BEGINNINGS: Readonly<Record<TenStepId, string>> = {
  direction: "engagement.details.show",
  journey: "journey.new",
  touchPoints: "touchpoint.register.open",
  critical: "touchpoint.register.open",
  measured: "touchpoint.register.open",
  audit: "policy.bring-in.open",
  scope: "opportunities.register.open",
  redesign: "journey.new",
  prototype: "plan.prototype.new",
  rollOut: "plan.rollout.open",
};

/** Opens the place where a missing part is filled in: the first record that lacks it, or what makes it. */
export async function openPart(services: Services, { part, at }: MissingPart): Promise<void> {
  const command = COMMANDS[part];
  if (command !== undefined && services.commands.get(command)) await services.commands.run(command);
  else if (at !== null) await openElement(services, at);
}

/** Opens the place where a step begins. */
export const openBeginning = ({ commands }: Services, id: TenStepId): Promise<void> =>
  commands.run(BEGINNINGS[id]);
