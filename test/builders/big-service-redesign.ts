import type { AnyRecord } from "@shared/domain/records.ts";
import { toBe } from "./rule-cases/small-records.ts";

const ROLES = ["Front desk", "Accounts", "Press hall"];
const roleAt = (at: number): string => ROLES[at % ROLES.length] ?? "";

/** A to-be in which so many of the failing steps of the as-is are carried over, and nothing else is. */
export function toBeInPart(failing: readonly AnyRecord[], most: number): readonly AnyRecord[] {
  const steps = failing.slice(0, most).flatMap((step, column): AnyRecord[] => {
    if (step.type !== "step") return [];
    const laneId = column % 2 === 0 ? "new-client" : "new-frontstage";
    const own = { blueprintId: "new", id: `new-${step.id}`, originId: step.id, role: roleAt(column) };
    return [{ ...step, ...own, laneId, stageId: "new-s1", column }];
  });
  return [...toBe(), ...steps];
}

/** A to-be as long as the as-is: a copy of all of it, in which nine of ten steps are others, have a role, and do with fewer approvals. */
export function toBeEverywhere(map: readonly AnyRecord[]): readonly AnyRecord[] {
  const renewed = (id: string) => `new-${id}`;
  let number = 0;
  const parts = map.flatMap((record): AnyRecord[] => {
    const own = { id: renewed(record.id), blueprintId: "new", originId: record.id };
    switch (record.type) {
      case "lane":
      case "stage":
        return [{ ...record, ...own }];
      case "flow":
        return [{ ...record, ...own, fromId: renewed(record.fromId), toId: renewed(record.toId) }];
      case "step": {
        const at = number++;
        const place = { laneId: renewed(record.laneId), stageId: renewed(record.stageId) };
        const step = { ...record, ...own, ...place };
        if (at % 10 === 0) return [step];
        const isSpared = record.kind === "approval" && at % 20 === 4;
        const kind = isSpared ? "action" : record.kind;
        return [{ ...step, kind, title: `${record.title} anew`.trim(), role: roleAt(at) }];
      }
      default:
        return [];
    }
  });
  return [...toBe().filter(({ type }) => type === "blueprint"), ...parts];
}
