import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { recordsOnRings } from "./blueprint/rings.ts";
import { ANY, agrees, brokenReference, REFERENCE_FIELDS } from "./core/references.ts";
import { type AnyRecord, recordType } from "./records.ts";

export interface Repaired {
  readonly records: readonly AnyRecord[];
  /** Records that could not stand without what they pointed at. */
  readonly dropped: readonly AnyRecord[];
  /** Records that lost a reference and stay. */
  readonly cleared: number;
}

/**
 * Makes what is left after damage hold together: a reference that leads nowhere becomes null or leaves its list;
 * a record that needs it goes; what stands in a lane or stage of another blueprint comes into the first of its own, as
 * tables show it; what lies on a ring (a blueprint inside itself) is taken off it. Only for recovery: in daily work the behaviors keep references whole.
 */
export function repairReferences(records: readonly AnyRecord[]): Repaired {
  const known = new Map<Id, AnyRecord>(records.map((record) => [record.id, record]));
  const dropped: AnyRecord[] = [];
  const cleared = new Set<Id>();
  for (const record of [...known.values()]) {
    const placed = onItsBlueprint(record, known);
    if (placed === record) continue;
    known.set(record.id, placed);
    cleared.add(record.id);
  }
  for (const { record, field } of recordsOnRings([...known.values()])) {
    if (field === "toId") {
      known.delete(record.id);
      cleared.delete(record.id);
      dropped.push(record);
      continue;
    }
    known.set(record.id, { ...(known.get(record.id) ?? record), [field]: null } as AnyRecord);
    cleared.add(record.id);
  }
  let quiet = false;
  while (!quiet) {
    quiet = true;
    for (const record of [...known.values()]) {
      if (!brokenReference(record, (id) => known.get(id))) continue;
      const parsed = recordType(record.type).schema.safeParse(withoutBroken(record, known));
      quiet = false;
      if (parsed.success) {
        known.set(record.id, parsed.data as AnyRecord);
        cleared.add(record.id);
      } else {
        known.delete(record.id);
        cleared.delete(record.id);
        dropped.push(record);
      }
    }
  }
  return { records: [...known.values()], dropped, cleared: cleared.size };
}

/** With the first lane and stage of its own blueprint in the place of another's; the same object where all is well. */
function onItsBlueprint(record: AnyRecord, known: ReadonlyMap<Id, AnyRecord>): AnyRecord {
  if (record.type !== "step" && record.type !== "note") return record;
  const own = <T extends "lane" | "stage">(type: T, id: Id): Id => {
    const found = known.get(id);
    if (found?.type !== type || agrees(record, `${type}Id`, found)) return id;
    const others = [...known.values()].filter((other) => other.type === "lane" || other.type === "stage");
    const first = others
      .filter((other) => other.type === type && other.blueprintId === record.blueprintId)
      .sort(byOrder)[0];
    return first?.id ?? id;
  };
  const laneId = own("lane", record.laneId);
  const stageId = own("stage", record.stageId);
  return laneId === record.laneId && stageId === record.stageId ? record : { ...record, laneId, stageId };
}

function withoutBroken(part: object, known: ReadonlyMap<Id, AnyRecord>): object {
  return Object.fromEntries(
    Object.entries(part).map(([field, value]) => {
      const to = Object.hasOwn(REFERENCE_FIELDS, field) ? REFERENCE_FIELDS[field] : undefined;
      const holds = (id: unknown) => {
        const found = known.get(String(id));
        return found !== undefined && (to === ANY || found.type === to) && agrees(part, field, found);
      };
      if (to !== undefined && Array.isArray(value)) return [field, value.filter(holds)];
      if (to !== undefined && value !== null) return [field, holds(value) ? value : null];
      if (!Array.isArray(value)) return [field, value];
      return [
        field,
        value.map((entry: unknown) =>
          typeof entry === "object" && entry !== null ? withoutBroken(entry, known) : entry,
        ),
      ];
    }),
  );
}
