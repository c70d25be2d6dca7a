import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";

const roleOf = (model: ReadModel, step: Step): string => {
  const lane = model.get("lane", step.laneId);
  return step.role.trim() || lane?.subtitle.trim() || lane?.name.trim() || "";
};

/** Who hands over to whom at a hand-off: its own role, and that of the first step which follows it elsewhere. */
export function handOffRoles(model: ReadModel, step: Step): { fromRole: string; toRole: string } {
  const fromRole = roleOf(model, step);
  const next = model
    .by("flow", "fromId", step.id)
    .flatMap(({ toId }) => model.get("step", toId) ?? [])
    .map((other) => roleOf(model, other));
  return { fromRole, toRole: next.find((role) => role !== fromRole) ?? "" };
}
