import type { ActionPriority } from "@shared/domain/recovery/action-priority.ts";
import type { RecoveryPart } from "@shared/domain/recovery/completeness.ts";
import { type FailPointRow, recoveryText } from "./rows.ts";

/** Which fail points are shown. */
export interface FailPointFilter {
  readonly priority: ActionPriority | null;
  readonly missing: RecoveryPart | null;
  readonly text: string;
}
export const NO_FILTER: FailPointFilter = { priority: null, missing: null, text: "" };

export function isShown(row: FailPointRow, { priority, missing, text }: FailPointFilter): boolean {
  if (priority !== null && row.priority !== priority) return false;
  if (missing !== null && !row.missing.includes(missing)) return false;
  const { description, noticed, authority, prevention } = row.failPoint;
  const words = [
    row.step.title,
    row.stage,
    row.touchPoint,
    description,
    noticed,
    recoveryText(row.failPoint),
    authority,
    row.cause,
    prevention,
  ];
  return words.join("\n").toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
}
