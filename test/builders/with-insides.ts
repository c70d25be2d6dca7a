import type { AnyRecord } from "@shared/domain/records.ts";

const JOURNEY_KEYS = { asIs: "b", second: "x1", third: "x2" } as const;

/** The map `b` of a journey, a to-be beside it, and maps inside of two of its steps, one of them two levels deep. */
export function withInsides(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const inside = (
    id: string,
    name: string,
    parentStepId: string | null,
    order: string,
    kind: "as-is" | "to-be",
  ) => copyOf(records, id, name, parentStepId, order, kind);
  return [
    ...records,
    // Their orders are not those of the document: it follows the map.
    ...inside("c", "Inside of the third", JOURNEY_KEYS.third, "a1", "as-is"),
    ...inside("d", "Inside of the second", JOURNEY_KEYS.second, "a2", "as-is"),
    ...inside("g", "Inside of the inside", "d-x3", "a3", "as-is"),
    ...inside("f", "To be", null, "a4", "to-be"),
  ];
}

function copyOf(
  records: readonly AnyRecord[],
  id: string,
  name: string,
  parentStepId: string | null,
  order: string,
  kind: "as-is" | "to-be",
): AnyRecord[] {
  const own = (old: string) => `${id}-${old}`;
  return records.flatMap((record): AnyRecord[] => {
    switch (record.type) {
      case "blueprint":
        return [{ ...record, id, name, parentStepId, order, kind }];
      case "lane":
      case "stage":
        return [{ ...record, id: own(record.id), blueprintId: id }];
      case "step":
        return [
          {
            ...record,
            id: own(record.id),
            blueprintId: id,
            laneId: own(record.laneId),
            stageId: own(record.stageId),
          },
        ];
      case "flow":
        return [
          {
            ...record,
            id: own(record.id),
            blueprintId: id,
            fromId: own(record.fromId),
            toId: own(record.toId),
          },
        ];
      default:
        return [];
    }
  });
}
