import type { Id } from "@shared/base/ids.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { blueprintChanges } from "../redesign/difference.ts";

/** Changes of a step that its role has to learn. */
const LEARNT: ReadonlySet<string> = new Set([
  "title",
  "kind",
  "role",
  "channel",
  "approvals",
  "control",
  "laneId",
]);

/**
 * The roles of the organisation whose steps a to-be adds or changes, in the order of its changes, with those steps.
 * Clients learn nothing; a step without a role names nobody.
 */
export function changedRoles(model: ReadModel, { id, branchedFromId }: Blueprint): ReadonlyMap<string, Id[]> {
  const roles = new Map<string, Id[]>();
  if (branchedFromId === null || !model.get("blueprint", branchedFromId)) return roles;
  for (const { type, kind, fields, toBeRecordId } of blueprintChanges(model, branchedFromId, id)) {
    if (type !== "step" || kind === "removed") continue;
    if (kind === "changed" && !fields.some(({ field }) => LEARNT.has(field))) continue;
    const step = model.get("step", toBeRecordId);
    const band = step && model.get("lane", step.laneId)?.band;
    if (!step || band === "client" || band === "evidence") continue;
    const role = step.role.trim();
    if (role !== "") roles.set(role, [...(roles.get(role) ?? []), step.id]);
  }
  return roles;
}
