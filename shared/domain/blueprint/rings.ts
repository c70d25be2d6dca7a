import type { AnyRecord } from "../records.ts";
import { ringAbove } from "./levels.ts";
import type { Blueprint } from "./records.ts";

/** Among whole contents: the blueprints that lie inside themselves, at whatever depth. */
export function blueprintsOnRings(records: readonly AnyRecord[]): Blueprint[] {
  const inner = records.filter(
    (record): record is Blueprint => record.type === "blueprint" && record.parentStepId !== null,
  );
  if (inner.length === 0) return [];
  const outer = new Map<string, string>();
  const steps = new Map(records.flatMap((record) => (record.type === "step" ? [[record.id, record]] : [])));
  for (const { id, parentStepId } of inner) {
    const step = steps.get(parentStepId ?? "");
    if (step) outer.set(id, step.blueprintId);
  }
  return inner.filter(({ id }) => {
    const ring = ringAbove(id, (other) => outer.get(other));
    // What only leads up to a ring is itself on none.
    return ring !== undefined && isOn(id, ring, outer);
  });
}

function isOn(id: string, ring: string, outer: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = ring; at !== undefined; ) {
    if (at === id) return true;
    at = outer.get(at);
    if (at === ring) return false;
  }
  return false;
}
