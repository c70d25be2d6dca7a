import { articled } from "@shared/base/articled.ts";
import type { Id } from "@shared/base/ids.ts";
import type { Problem } from "@shared/base/result.ts";
import { type AnyRecord, type RecordTypeName, recordType } from "../records.ts";
import type { RecordBase } from "./record.ts";

/** A reference that may name a record of whatever type. */
export const ANY = "any";
type Referred = RecordTypeName | typeof ANY;

/** Every field, on whatever record, that must hold the id of a record of this type (or null, where its schema allows). */
export const REFERENCE_FIELDS: Readonly<Record<string, Referred>> = {
  clientLogoId: "asset",
  journeyId: "journey",
  blueprintId: "blueprint",
  branchedFromId: "blueprint",
  favouredToBeId: "blueprint",
  asIsId: "blueprint",
  toBeId: "blueprint",
  laneId: "lane",
  stageId: "stage",
  fromId: "step",
  toId: "step",
  stepIds: "step",
  touchPointId: "touchPoint",
  touchPointIds: "touchPoint",
  segmentId: "segment",
  reportId: "report",
  rubricId: "rubric",
  sheetId: "scoreSheet",
  datasetId: "dataset",
  opportunityIds: "opportunity",
  opportunityId: "opportunity",
  parentCauseId: "cause",
  causeIds: "cause",
  brainstormId: "brainstorm",
  clusterId: "brainstormCluster",
  ideaId: "idea",
  planId: "prototypePlan",
  valueCaseId: "valueCase",
  assumptionId: "assumption",
  stepId: "step",
  parentStepId: "step",
  segmentIds: "segment",
  pictureId: "asset",
  pictureIds: "asset",
  policyId: "policy",
  clauseId: "clause",
  clauseIds: "clause",
  valueIds: "serviceValue",
  calendarId: "calendar",
  standardId: "standard",
  standardIds: "standard",
  promiseIds: "promise",
  waveId: "rolloutWave",
  eventLogId: "eventLog",
  poolId: "resourcePool",
  replyToId: "comment",
  sourceId: ANY,
  targetId: ANY,
  elementId: ANY,
  predecessorId: ANY,
  successorId: ANY,
};

/**
 * Fields that look like references and may outlive what they name: the as-is goes on after a branch, a change of a
 * comparison may vanish, what a kept result is about may be deleted, a rubric's item and a rule of the program are no records.
 */
export const LOOSE_FIELDS: ReadonlySet<string> = new Set([
  "originId",
  "aboutId",
  "changeIds",
  "itemId",
  "ruleId",
]);

/** Fields of what stands on a blueprint, whose record must stand on the same one. */
const ON_THE_SAME_BLUEPRINT: ReadonlySet<string> = new Set(["laneId", "stageId", "fromId", "toId"]);

/** Whether both stand on one blueprint, where the field wants it: a step in another's lane is drawn on neither. */
export const agrees = (record: object, field: string, found: object): boolean =>
  !ON_THE_SAME_BLUEPRINT.has(field) || blueprintOf(record) === blueprintOf(found);

const blueprintOf = (record: object): unknown => (record as { blueprintId?: unknown }).blueprintId;

export interface Reference {
  readonly field: string;
  readonly id: Id;
  readonly to: Referred;
}

/** What a record points at, also from inside its lists (a survey's questions, a plan's hypotheses). */
export function* referencesOf(record: object): Generator<Reference> {
  for (const [field, value] of Object.entries(record)) {
    const to = Object.hasOwn(REFERENCE_FIELDS, field) ? REFERENCE_FIELDS[field] : undefined;
    if (to !== undefined) {
      if (typeof value === "string") yield { field, id: value, to };
      else if (Array.isArray(value)) for (const id of value) yield { field, id: String(id), to };
    } else if (Array.isArray(value)) {
      for (const part of value) if (typeof part === "object" && part !== null) yield* referencesOf(part);
    }
  }
}

/** The records with one of them under another id, and all that points at it, also from inside lists, following. */
export const renamed = (records: readonly AnyRecord[], from: Id, to: Id): AnyRecord[] =>
  records.map((record) => {
    const moved = withReference(record, from, to);
    return record.id === from ? { ...moved, id: to } : moved;
  });

/** The same object when nothing in it points there. */
function withReference<T extends object>(record: T, from: Id, to: Id): T {
  if (![...referencesOf(record)].some(({ id }) => id === from)) return record;
  const follow = (value: unknown): unknown => (value === from ? to : value);
  const fields = Object.entries(record).map(([field, value]): [string, unknown] => {
    if (Object.hasOwn(REFERENCE_FIELDS, field)) {
      return [field, Array.isArray(value) ? value.map(follow) : follow(value)];
    }
    if (!Array.isArray(value)) return [field, value];
    return [
      field,
      value.map((part) => (typeof part === "object" && part !== null ? withReference(part, from, to) : part)),
    ];
  });
  return Object.fromEntries(fields) as T;
}

type Find = (id: Id) => RecordBase | undefined;

/** A reference that leads nowhere, to a record of another type, or off the blueprint; in words. */
export interface BrokenReference extends Problem {
  readonly reference: Reference;
}

export function* brokenReferences(record: RecordBase, find: Find): Generator<BrokenReference> {
  for (const reference of referencesOf(record)) {
    const { field, id, to } = reference;
    const found = find(id);
    const isThere = found && (to === ANY || found.type === to);
    if (isThere && agrees(record, field, found)) continue;
    const place = `${record.type} ${record.id}, ${field}`;
    const noun = recordType(record.type).noun;
    const wanted = to === ANY ? "record" : recordType(to).noun;
    const message = isThere
      ? `${articled(noun)} and its ${wanted} (${id}) stand on different blueprints.`
      : found
        ? `${articled(noun)} points at a ${recordType(found.type).noun} (${id}) in place of a ${wanted}.`
        : `${articled(noun)} points at a ${wanted} that is not there (${id}).`;
    yield { message, place, reference };
  }
}

/** The first of them. */
export function brokenReference(record: RecordBase, find: Find): Problem | null {
  for (const { message, place } of brokenReferences(record, find)) {
    return place === undefined ? { message } : { message, place };
  }
  return null;
}

/** Every broken reference among whole contents. */
export function* danglingReferences(records: readonly AnyRecord[]): Generator<BrokenReference> {
  const known = new Map(records.map((record) => [record.id, record]));
  for (const record of records) yield* brokenReferences(record, (id) => known.get(id));
}
