import type { AnyRecord } from "@shared/domain/records.ts";
import { bigBlueprint } from "./big-blueprint.ts";

const KINDS = ["action", "wait", "action", "decision", "approval", "handoff", "action"] as const;
const DAY = { kind: "fixed", value: 24 * 60, source: "assumed" } as const;

/**
 * A big blueprint on which every rule has its work to do: with starts and ends, and waits, approvals and decisions along
 * the way.
 */
export function bigService(count: number): readonly AnyRecord[] {
  let number = 0;
  return bigBlueprint(count).map((record) => {
    if (record.type !== "step") return record;
    const at = number++;
    const ends = at < 5 ? ("start" as const) : at >= count - 5 ? ("end" as const) : null;
    const kind = ends ?? KINDS[at % KINDS.length] ?? "action";
    return { ...record, title: `Step ${at}`, kind, waitTime: kind === "wait" ? DAY : null };
  });
}
