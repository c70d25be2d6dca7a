import { BANDS } from "@shared/domain/blueprint/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { BlueprintBuilder } from "./blueprint-builder.ts";

/** Steps in the five lanes of ten stages, each joined to the next of its lane and every third to the lane below. */
export function bigBlueprint(count: number): readonly AnyRecord[] {
  const builder = new BlueprintBuilder(10);
  const columns = Math.ceil(count / 50);
  for (let index = 0; index < count; index++) {
    const lane = BANDS[index % 5] ?? "client";
    const place = Math.floor(index / 5);
    builder.step(`x${index}`, lane, `s${Math.floor(place / columns) + 1}`, place % columns);
    if (index >= 5) builder.flow(`x${index - 5}`, `x${index}`);
    if (index % 3 === 0 && index % 5 < 4 && index + 1 < count) builder.flow(`x${index}`, `x${index + 1}`);
  }
  return builder.records;
}
