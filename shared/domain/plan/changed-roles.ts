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

/**
 * The roles of the organisation whose steps a to-be adds or changes, in the order of these changes, with those steps.
 * Clients learn nothing; a step without a role names nobody.
 */
export function changedRoles(changes: Iterable<StepChange>): ReadonlyMap<string, Id[]> {
  const roles = new Map<string, Id[]>();
  for (const { key, kind, fields, role, band } of changes) {
    if (kind === "removed" || band === undefined || band === "client" || band === "evidence") continue;
    if (kind === "changed" && !fields.some((field) => LEARNT.has(field))) continue;
    const name = role.trim();
    const held = roles.get(name);
    if (held) held.push(key);
    else if (name !== "") roles.set(name, [key]);
  }
  return roles;
}
