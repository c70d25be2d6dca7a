import type { MissingPart, TenStepPart } from "@shared/domain/method/count-marks.ts";
import type { TenStepId } from "@shared/domain/method/ten-steps.ts";
import { openElement } from "../../../platform/queries/element-names.ts";
import type { Services } from "../../../platform/services/services.ts";
import { wantPlace } from "../../../ui/wanted-place.ts";

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

/** The field in which a part is filled in, as the record of its place names it; else the place as a whole is shown. */
const FIELDS: Partial<Readonly<Record<TenStepPart, string>>> = {
  vision: "vision",
  mission: "mission",
  serviceDirection: "serviceDirection",
  focusSegments: "segmentIds",
  strategyOwner: "owner",
  communications: "communicationsPlan",
  stance: "stance",
  channel: "channel",
  owner: "owner",
  class: "class",
  classReason: "classReason",
  policyOwner: "owner",
  tested: "passedTests",
  decided: "decision",
  linked: "touchPointIds",
  newWording: "newWording",
  protects: "protects",
  control: "control",
  replacingControl: "replacingControl",
  standardOwner: "owner",
  standardBehind: "standardId",
  trained: "done",
  trainingDate: "byDate",
  trainingChecked: "howChecked",
  waveDate: "date",
  wavePlace: "site",
  waveOwner: "owner",
  gateStandards: "standardsInPlace",
  gateFeedback: "feedbackOpen",
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

/** Opens the place where a missing part is filled in, and leads into its field: the first record that lacks it, or what makes it. */
export async function openPart(services: Services, { part, at }: MissingPart): Promise<void> {
  const command = COMMANDS[part];
  if (command !== undefined && services.commands.get(command)) await services.commands.run(command);
  else if (at !== null) await openElement(services, at);
  if (at !== null) wantPlace({ elementId: at, field: FIELDS[part] ?? null });
}

/** Opens the place where a step begins. */
export const openBeginning = ({ commands }: Services, id: TenStepId): Promise<void> =>
  commands.run(BEGINNINGS[id]);
