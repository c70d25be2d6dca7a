import type { Id } from "@shared/base/ids.ts";
import { blueprintsOnRings } from "../blueprint/rings.ts";
import { type AnyRecord, recordType } from "../records.ts";
import { ANY, brokenReference, REFERENCE_FIELDS } from "./references.ts";

export interface Repaired {
  readonly records: readonly AnyRecord[];
  /** Records that could not stand without what they pointed at. */
  readonly dropped: readonly AnyRecord[];
  /** Records that lost a reference and stay. */
  readonly cleared: number;
}

/**
 * Makes what is left after damage hold together: a reference that leads nowhere becomes null or leaves its list;
 * a record that needs it goes; blueprints that lie inside themselves stand beside the others. Only for recovery: in daily work the behaviors keep references whole.
 */
export function repairReferences(records: readonly AnyRecord[]): Repaired {
  const known = new Map<Id, AnyRecord>(records.map((record) => [record.id, record]));
  const dropped: AnyRecord[] = [];
  const cleared = new Set<Id>();
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
  for (const blueprint of blueprintsOnRings([...known.values()])) {
    known.set(blueprint.id, { ...blueprint, parentStepId: null });
    cleared.add(blueprint.id);
  }
  return { records: [...known.values()], dropped, cleared: cleared.size };
}

function withoutBroken(part: object, known: ReadonlyMap<Id, AnyRecord>): object {
  return Object.fromEntries(
    Object.entries(part).map(([field, value]) => {
      const to = Object.hasOwn(REFERENCE_FIELDS, field) ? REFERENCE_FIELDS[field] : undefined;
      const holds = (id: unknown) => {
        const found = known.get(String(id));
        return found !== undefined && (to === ANY || found.type === to);
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
