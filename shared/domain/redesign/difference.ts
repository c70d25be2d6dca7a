import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { sameValue } from "../core/same-value.ts";
import type { Measured } from "./case-total.ts";
import { matchRecords } from "./match-records.ts";
import { blueprintMeasures, MEASURES, type MeasureId } from "./measures.ts";
import { redesignMessages } from "./messages.ts";
import { isFollowed, isPlace, isReference, PART_TYPES, type Part, type PartType } from "./parts.ts";

export type ChangeKind = "added" | "removed" | "changed";
export type ChangedType = PartType;

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Change {
  /** The id of the to-be record, or of the as-is record where it was removed; ideas point at it. */
  readonly key: Id;
  readonly kind: ChangeKind;
  readonly type: ChangedType;
  readonly title: string;
  readonly asIsRecordId: Id | null;
  readonly toBeRecordId: Id | null;
  /** Only of kind changed. */
  readonly fields: readonly FieldChange[];
  /** A flow that came or went because one of its steps did. */
  readonly consequence: boolean;
}

export interface MeasureChange {
  readonly id: MeasureId;
  readonly before: Measured;
  readonly after: Measured;
}

export interface Difference {
  readonly asIsId: Id;
  readonly toBeId: Id;
  readonly changes: readonly Change[];
  readonly measures: readonly MeasureChange[];
}

/**
 * Where a record stands on the sheet, and what it is, is no change of the service. Nor is how each segment lives
 * through a step (its experiences): the journey map lays both curves over each other.
 */
const isCompared = (field: string): boolean => isFollowed(field) && !isPlace(field);

/** What a to-be changes against its as-is, and the measures of both. */
export function blueprintDifference(model: ReadModel, asIsId: Id, toBeId: Id): Difference {
  const before = blueprintMeasures(model, asIsId);
  const after = blueprintMeasures(model, toBeId);
  return {
    asIsId,
    toBeId,
    changes: blueprintChanges(model, asIsId, toBeId),
    measures: MEASURES.map((id) => ({ id, before: before[id], after: after[id] })),
  };
}

/**
 * Record by record along `originId` (through branches of branches). Order: steps, flows, lanes, stages; in each what was
 * added or changed in the to-be's order, then what was removed.
 */
export function blueprintChanges(model: ReadModel, asIsId: Id, toBeId: Id): Change[] {
  const pairs = new Map<ChangedType, ReturnType<typeof matchRecords<Part>>>();
  /** to-be id to as-is id, of every kind, so that references can be compared. */
  const origins = new Map<Id, Id>();
  for (const type of PART_TYPES) {
    const matched = matchRecords<Part>(
      model,
      model.by(type, "blueprintId", asIsId),
      model.by(type, "blueprintId", toBeId),
    );
    pairs.set(type, matched);
    for (const { before, after } of matched.kept) origins.set(after.id, before.id);
  }

  const changes: Change[] = [];
  const gone = new Set<Id>();
  for (const type of PART_TYPES) {
    const matched = pairs.get(type);
    if (!matched) continue;
    const change = (
      kind: ChangeKind,
      record: Part,
      before: Part | null,
      fields: readonly FieldChange[],
    ): Change => ({
      key: record.id,
      kind,
      type,
      title: titleOf(model, record),
      asIsRecordId: before?.id ?? null,
      toBeRecordId: kind === "removed" ? null : record.id,
      fields,
      consequence: record.type === "flow" && (gone.has(record.fromId) || gone.has(record.toId)),
    });
    if (type === "step") for (const step of [...matched.added, ...matched.removed]) gone.add(step.id);
    const added = new Set(matched.added);
    const kept = new Map(matched.kept.map((pair) => [pair.after, pair.before]));
    for (const record of matched.toBeOrder) {
      if (added.has(record)) changes.push(change("added", record, null, []));
      const before = kept.get(record);
      const fields = before ? changedFields(before, record, origins) : [];
      if (before && fields.length > 0) changes.push(change("changed", record, before, fields));
    }
    for (const record of matched.removed) changes.push(change("removed", record, record, []));
  }
  return changes;
}

export function changedFields(before: Part, after: Part, origins: ReadonlyMap<Id, Id>): FieldChange[] {
  const left = before as unknown as Record<string, unknown>;
  const right = after as unknown as Record<string, unknown>;
  const fields: FieldChange[] = [];
  for (const field of Object.keys(right)) {
    if (!isCompared(field)) continue;
    const value = right[field];
    const comparable =
      isReference(field) && typeof value === "string" ? (origins.get(value) ?? value) : value;
    if (!sameValue(left[field], comparable)) fields.push({ field, before: left[field], after: value });
  }
  return fields;
}

export function titleOf(model: ReadModel, record: Part): string {
  const { untitled, flowTitle } = redesignMessages;
  switch (record.type) {
    case "step":
      return record.title || untitled.step;
    case "lane":
      return record.name || untitled.lane;
    case "stage":
      return record.name || untitled.stage;
    case "flow": {
      const end = (id: Id) => model.get("step", id)?.title || untitled.step;
      return flowTitle(end(record.fromId), end(record.toId));
    }
  }
}

/** For `blueprintSvg`: how to mark the records of the as-is or of the to-be. */
export function changeMarks(difference: Difference, side: "as-is" | "to-be"): Map<Id, ChangeKind> {
  const marks = new Map<Id, ChangeKind>();
  for (const change of difference.changes) {
    const id = side === "as-is" ? change.asIsRecordId : change.toBeRecordId;
    if (id !== null) marks.set(id, change.kind);
  }
  return marks;
}
