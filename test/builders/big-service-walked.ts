import { newFlow } from "@shared/domain/blueprint/new-flow.ts";
import { newStep } from "@shared/domain/blueprint/new-step.ts";
import type { AnyRecord } from "@shared/domain/records.ts";

const TEN_MINUTES = { kind: "fixed", value: 10, source: "assumed" } as const;
/** In steps of the map, five of which stand in a column. */
const BACK = 35;
const numberOf = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);

/**
 * A big service that can be simulated: cases begin in one place, a fifth of them goes down a lane where the map branches,
 * every 70th step sends some back, at every 250th two things are done at once, and the front desk works at every third.
 */
export function walkedService(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const places = new Map(records.flatMap((record) => (record.type === "step" ? [[record.id, record]] : [])));
  const walked = records.flatMap((record): AnyRecord[] => {
    if (record.type === "step") {
      const at = numberOf(record.id);
      if (record.kind === "start" && at > 0) return [{ ...record, kind: "action" }];
      if (at % 3 !== 1) return [record];
      return [{ ...record, role: "Front desk", workTime: record.workTime ?? TEN_MINUTES }];
    }
    if (record.type !== "flow" || record.kind !== "sequence") return [record];
    const [from, to] = [numberOf(record.fromId), numberOf(record.toId)];
    const isDown = to === from + 1;
    const ways: AnyRecord[] = [isDown ? { ...record, probability: 0.2 } : record];
    const prefix = record.fromId.replace(/x?\d+$/, "x");
    const { blueprintId } = record;
    const add = (id: string, fromId: string, toId: string, probability: number | null) =>
      ways.push({ ...newFlow(blueprintId, fromId, toId), id, type: "flow", probability });
    if (!isDown && from % 70 === 65 && from % 3 !== 0 && from >= BACK)
      add(`back-${record.id}`, record.fromId, `${prefix}${from - BACK}`, 0.1);
    const step = places.get(record.fromId);
    if (!isDown && step && from % 250 === 5 && from % 3 === 2 && step.kind !== "decision") {
      const id = `beside-${record.fromId}`;
      const { laneId, stageId, column } = step;
      const place = { blueprintId, laneId, stageId, column, order: "a1" };
      ways.push({ ...newStep(place, { title: "Beside" }), ...place, id, type: "step" });
      add(`${id}-in`, record.fromId, id, null);
      add(`${id}-out`, id, record.toId, null);
    }
    return ways;
  });
  // A flow comes after the steps that it joins.
  return [...walked.filter(({ type }) => type !== "flow"), ...walked.filter(({ type }) => type === "flow")];
}
