import { type FailPoint, NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { bigBlueprint } from "./big-blueprint.ts";
import { partsBeside, touchPointIdAt } from "./big-service-parts.ts";
import { partsAround } from "./big-service-plans.ts";
import { toBeEverywhere, toBeInPart } from "./big-service-redesign.ts";

const KINDS = ["action", "wait", "action", "decision", "approval", "handoff", "action"] as const;
const DAY = { kind: "fixed", value: 24 * 60, source: "assumed" } as const;
const TEN_MINUTES = { kind: "fixed", value: 10, source: "assumed" } as const;
const GRAVE: FailPoint = {
  ...NO_RECOVERY,
  description: "Nobody answers.",
  severity: 8,
  occurrence: 5,
  detection: 5,
};

/** How much of a big service its to-be changes: some of the steps that fail, or nearly all there are. */
export type Redesigned = "in part" | "nearly everywhere";

/**
 * A big service on which every rule has its work to do: a big blueprint with starts and ends, and waits, approvals,
 * decisions and fail points along the way; its to-be; and what stands beside it and is planned for it. One that is
 * redesigned nearly everywhere has its steps twice.
 */
export function bigService(count: number, redesigned: Redesigned = "in part"): readonly AnyRecord[] {
  const touchPoints = Math.ceil(count / 50);
  let number = 0;
  const map = bigBlueprint(count).map((record) => {
    if (record.type !== "step") return record;
    const at = number++;
    const ends = at < 5 ? ("start" as const) : at >= count - 5 ? ("end" as const) : null;
    const kind = ends ?? KINDS[at % KINDS.length] ?? "action";
    // Every tenth step is one at which the client meets the service.
    const touchPointId = at % 10 === 0 ? touchPointIdAt(at / 10, touchPoints) : null;
    const failPoint = at % 15 === 5 ? GRAVE : null;
    const waitTime = kind === "wait" ? DAY : null;
    // Somebody works at it, and nobody has said who.
    const workTime = at % 40 === 3 ? TEN_MINUTES : null;
    return {
      ...record,
      title: at === 77 ? "" : `Step ${at}`,
      kind,
      workTime,
      waitTime,
      touchPointId,
      failPoint,
    };
  });
  const failing = map.filter((record) => record.type === "step" && record.failPoint !== null);
  const toBe = redesigned === "in part" ? toBeInPart(failing, touchPoints) : toBeEverywhere(map);
  const changeIds = toBe.flatMap(({ type, id }) => (type === "step" ? id : []));
  return [...map, ...toBe, ...partsBeside(touchPoints), ...partsAround(touchPoints, changeIds)];
}
