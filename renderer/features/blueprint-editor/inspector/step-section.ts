import type { StepPatch } from "@shared/domain/blueprint/commands/update-step.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";

/** What a section of the step inspector shows, and how it changes it. */
export interface StepSectionProps extends ViewProps {
  /** A change goes to all of them. */
  readonly steps: readonly [Step, ...Step[]];
  change(patch: StepPatch): void;
}
