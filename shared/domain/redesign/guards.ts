import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../blueprint/records.ts";
import type { Overview } from "../core/rule.ts";

/** A step that protects something: somebody approves there, or a control is carried out. */
export interface Guard {
  readonly id: Id;
  readonly originId: Id | null;
  /** Somebody signs there, whatever else is controlled. */
  readonly approves: boolean;
  /** "" where it is an approval only. */
  readonly control: string;
}

/** What protects money, safety and the law on a blueprint. */
export interface Guards {
  readonly steps: readonly Guard[];
  /** Every control that is written down there. */
  readonly controls: ReadonlySet<string>;
}

type Guarding = Pick<Step, "kind" | "approvals" | "control">;

const isApproved = ({ kind, approvals }: Guarding): boolean => kind === "approval" || approvals > 0;
const isGuard = (step: Guarding): boolean => isApproved(step) || step.control.trim() !== "";

export const guardsOf: Overview<Guards> = {
  id: "guards",
  by: "blueprintId",
  madeOf: { step: ["kind", "approvals", "control", "originId"] },
  make: (model, blueprintId) => {
    const steps = model
      .by("step", "blueprintId", blueprintId)
      .filter(isGuard)
      .map((step) => ({
        id: step.id,
        originId: step.originId,
        approves: isApproved(step),
        control: step.control.trim(),
      }));
    return { steps, controls: new Set(steps.flatMap(({ control }) => (control === "" ? [] : control))) };
  },
  // A step that guards nothing, before and after, is none of them.
  follow: (_, changes) => !changes.flat().some((step) => step !== null && isGuard(step as Step)),
};
