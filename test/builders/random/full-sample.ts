import type { AnyRecord } from "@shared/domain/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { oneOfEach } from "../one-of-each.ts";

/**
 * The sample and one record of each type that it lacks (a chart for the report …), pointing at what the sample holds: something to pick for every command, also the first of a sequence.
 */
export function fullSample(): readonly AnyRecord[] {
  // One role has no resource pool, for the command that adds what is missing.
  const sample = areaNewspaperSample().records.filter(({ id }) => id !== "pool.studio");
  const each = oneOfEach().records;
  const held = new Map([...sample].reverse().map(({ type, id }) => [type, id] as const));
  const ids = new Map(each.map(({ type, id }) => [id, held.get(type) ?? id]));
  const here = (_: string, value: unknown) => (typeof value === "string" ? (ids.get(value) ?? value) : value);
  const lacking = each.filter(({ type }) => !held.has(type));
  return [...sample, ...lacking.map((record): AnyRecord => JSON.parse(JSON.stringify(record, here)))];
}
