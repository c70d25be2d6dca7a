import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../blueprint/records.ts";
import type { Overview } from "../core/rule.ts";

/** A step that protects something: somebody approves there, or a control is carried out. */
export interface Guard {
  readonly id: Id;
  readonly originId: Id | null;
  /** "" where it is an approval only. */
  readonly control: string;
}

/** What protects money, safety and the law on a blueprint. */
export interface Guards {
  readonly steps: readonly Guard[];
  /** Every control that is written down there. */
  readonly controls: ReadonlySet<string>;
}

const isGuard = ({ kind, approvals, control }: Pick<Step, "kind" | "approvals" | "control">): boolean =>
  kind === "approval" || approvals > 0 || control.trim() !== "";

export const guardsOf: Overview<Guards> = {
  id: "guards",
  by: "blueprintId",
  madeOf: { step: ["kind", "approvals", "control", "originId"] },
  make: (model, blueprintId) => {
    const steps = model
      .by("step", "blueprintId", blueprintId)
      .filter(isGuard)
      .map(({ id, originId, control }) => ({ id, originId, control: control.trim() }));
    return { steps, controls: new Set(steps.flatMap(({ control }) => (control === "" ? [] : control))) };
  },
  // A step that guards nothing, before and after, is none of them.
  follow: (_, changes) => !changes.flat().some((step) => step !== null && isGuard(step as Step)),
};
