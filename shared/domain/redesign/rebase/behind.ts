import type { Id } from "@shared/base/ids.ts";
import type { Flow } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { type Fields, fieldsOf, isReference, type PartType } from "../parts.ts";
import { incomingOf } from "./incoming.ts";

/** How much is coming, over all levels: for a status. What only moved on the sheet is not counted. */
export interface Behind {
  readonly changes: number;
  readonly conflicts: number;
}

export function behindBy(model: ReadModel, toBeId: Id): Behind {
  let changes = 0;
  let conflicts = 0;
  for (const level of incomingOf(model, toBeId)) {
    const { added, changed, removed, insides } = level;
    const gone = new Set([...added.map(({ id }) => id), ...removed.map(({ originId }) => originId)]);
    changes += insides.length;
    for (const part of added) if (!followsFrom(fieldsOf(part), part.type, gone)) changes++;
    for (const { type, was } of removed) if (!followsFrom(was, type, gone)) changes++;
    for (const { part, fields, was } of changed)
      if (part.type !== "flow" || !isLedAround(part, fields, was, gone)) changes++;
    conflicts += level.conflicts.length;
  }
  return { changes, conflicts };
}

/** A flow that comes or goes with its step. */
export const followsFrom = (fields: Fields, type: PartType, steps: ReadonlySet<Id>): boolean =>
  type === "flow" && (steps.has(String(fields.fromId)) || steps.has(String(fields.toId)));

/** A flow that only leads to, or past, a step that comes or goes. */
export const isLedAround = (
  flow: Flow,
  fields: readonly string[],
  was: Fields,
  steps: ReadonlySet<Id>,
): boolean =>
  fields.every(
    (field) =>
      isReference(field) && (steps.has(String(was[field])) || steps.has(String(fieldsOf(flow)[field]))),
  );
