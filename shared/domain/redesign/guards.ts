import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../blueprint/records.ts";
import type { Change, Overview } from "../core/rule.ts";

/** A step that protects something: somebody approves there, or a control is carried out. */
export interface Guard {
  readonly id: Id;
  readonly originId: Id | null;
  /** Somebody signs there, whatever else is controlled. */
  readonly approves: boolean;
  /** "" where it is an approval only. */
  readonly control: string;
}

type Guarding = Pick<Step, "id" | "originId" | "kind" | "approvals" | "control">;

/** What protects money, safety and the law on a blueprint; it follows edits step by step. */
export class Guards {
  readonly #steps = new Map<Id, Guard>();
  /** Every control that is written down there, by how many steps. */
  readonly #controls = new Map<string, number>();

  constructor(steps: Iterable<Guarding>) {
    for (const step of steps) this.#put(step);
  }

  /** In no order. */
  get steps(): Iterable<Guard> {
    return this.#steps.values();
  }

  get(id: Id): Guard | undefined {
    return this.#steps.get(id);
  }

  /** Whether some step carries this control out, in these words. */
  hasControl(control: string): boolean {
    return this.#controls.has(control);
  }

  follow(changes: readonly Change[]): void {
    for (const [from] of changes) if (from) this.#take(from.id);
    for (const [, to] of changes) if (to) this.#put(to as Step);
  }

  #put({ id, originId, kind, approvals, control: written }: Guarding): void {
    const approves = kind === "approval" || approvals > 0;
    const control = written.trim();
    if (!approves && control === "") return;
    this.#steps.set(id, { id, originId, approves, control });
    if (control !== "") this.#controls.set(control, (this.#controls.get(control) ?? 0) + 1);
  }

  #take(id: Id): void {
    const control = this.#steps.get(id)?.control ?? "";
    this.#steps.delete(id);
    const left = (this.#controls.get(control) ?? 0) - 1;
    if (left > 0) this.#controls.set(control, left);
    else this.#controls.delete(control);
  }
}

export const guardsOf: Overview<Guards> = {
  id: "guards",
  by: "blueprintId",
  madeOf: { step: ["kind", "approvals", "control", "originId"] },
  make: (model, blueprintId) => new Guards(model.by("step", "blueprintId", blueprintId)),
  follow: (guards, changes) => {
    guards.follow(changes);
    return true;
  },
};
