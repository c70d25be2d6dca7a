import type { Id } from "@shared/base/ids.ts";
import type { StepChange } from "../redesign/step-changes.ts";

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

/** Whose step is added or changed, and has to be learnt; "" where nobody has: clients learn nothing. */
export function roleOf({ kind, fields, role, band }: StepChange): string {
  if (kind === "removed" || band === "client" || band === "evidence") return "";
  return kind === "added" || fields.some((field) => LEARNT.has(field)) ? role.trim() : "";
}

/** The roles of the organisation whose steps a to-be adds or changes, in the order of these changes, with those steps. */
export function changedRoles(changes: Iterable<StepChange>): ReadonlyMap<string, Id[]> {
  const roles = new Map<string, Id[]>();
  for (const change of changes) {
    const role = roleOf(change);
    const held = roles.get(role);
    if (held) held.push(change.key);
    else if (role !== "") roles.set(role, [change.key]);
  }
  return roles;
}
