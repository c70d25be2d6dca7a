import type { Id } from "@shared/base/ids.ts";
import { blueprintsWithin, insideOf } from "../../blueprint/levels.ts";
import type { Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { sameValue } from "../../core/same-value.ts";
import { blueprintChanges, type FieldChange } from "../difference.ts";
import { sortedByPlace } from "../match-records.ts";
import {
  type Fields,
  fieldsOf,
  isFollowed,
  isPlace,
  isReference,
  type Part,
  type PartType,
  partOf,
} from "../parts.ts";
import type { BranchBase } from "../records.ts";

/**
 * What both sides made another of the same: a field that each changed differently, a step that one side took away and
 * the other one changed. Somebody has to decide it.
 */
export interface Conflict {
  readonly type: PartType;
  /** The record of the as-is, which may be gone. */
  readonly originId: Id;
  /** Null where the to-be has taken it away. */
  readonly toBeRecordId: Id | null;
  readonly kind: "field" | "gone-today" | "gone-to-be";
  /** Of kind field its name; else "". */
  readonly field: string;
  /** A field's value as it was, as it is today, and in the to-be; references are those of the as-is. */
  readonly base: unknown;
  readonly today: unknown;
  readonly toBe: unknown;
  /** What was changed by the side that did not take it away; of kind field none. */
  readonly fields: readonly FieldChange[];
}

/** Fields of a counterpart that today's are taken for. */
export interface TakenFields {
  readonly part: Part;
  readonly fields: readonly string[];
  readonly was: Fields;
  readonly copy: Part;
}

/** What one as-is changed since one to-be was branched from it, or last rebased. */
export interface Incoming {
  readonly asIsId: Id;
  readonly toBeId: Id;
  readonly added: readonly Part[];
  readonly changed: readonly TakenFields[];
  /** Where parts stand on the sheet, in the to-be as yet where they were. */
  readonly moved: readonly TakenFields[];
  readonly removed: readonly {
    readonly type: PartType;
    readonly originId: Id;
    readonly was: Fields;
    readonly copy: Part;
  }[];
  readonly conflicts: readonly Conflict[];
  /** Steps of the as-is that have an inside since, by the step of the to-be that gets it. */
  readonly insides: readonly { readonly stepId: Id; readonly copyId: Id }[];
}

/** A to-be and what lies inside of its steps, as far as each was branched from a blueprint that is there. */
export function branchedLevels(model: ReadModel, toBeId: Id): { asIsId: Id; toBeId: Id }[] {
  const top = model.get("blueprint", toBeId);
  return [...(top ? [top] : []), ...blueprintsWithin(model, toBeId)].flatMap(({ id, branchedFromId }) =>
    branchedFromId !== null && model.get("blueprint", branchedFromId)
      ? [{ asIsId: branchedFromId, toBeId: id }]
      : [],
  );
}

/** Whether it is known what the as-is was when the to-be was branched; else what differs counts as the to-be's own. */
export const hasKnownBase = (
  model: ReadModel,
  { id, branchedFromId }: { id: Id; branchedFromId: Id | null },
): boolean =>
  branchedFromId !== null &&
  model.by("branchBase", "originId", branchedFromId).some(({ blueprintId }) => blueprintId === id);

/** Level by level what a rebase takes over, and what has to be decided. Looks only at what was edited in the as-is. */
export function incomingOf(model: ReadModel, toBeId: Id): Incoming[] {
  return branchedLevels(model, toBeId).map((level) => levelIncoming(model, level.asIsId, level.toBeId));
}

function levelIncoming(model: ReadModel, asIsId: Id, toBeId: Id): Incoming {
  const added: Part[] = [];
  const changed: TakenFields[] = [];
  const moved: TakenFields[] = [];
  const removed: Incoming["removed"][number][] = [];
  const conflicts: Conflict[] = [];
  const insides: Incoming["insides"][number][] = [];
  const bases = model
    .by("branchBase", "blueprintId", toBeId)
    .filter(({ originId }) => originId !== asIsId)
    .sort((a, b) => (a.originId < b.originId ? -1 : 1));
  for (const base of bases) {
    const { originId, part: type, was } = base;
    if (type === "blueprint") {
      const stepId = model.get("blueprint", originId)?.parentStepId ?? null;
      const step = model.get("step", stepId);
      const copy = step?.blueprintId === asIsId ? copyOf(model, "step", step.id, toBeId) : undefined;
      if (step && copy && insideOf(model, step.id) && !insideOf(model, copy.id))
        insides.push({ stepId: step.id, copyId: copy.id });
      continue;
    }
    const today = partOf(model, originId);
    const copy = copyOf(model, type, originId, toBeId);
    if (was === null) {
      if (today && !copy) added.push(today);
      continue;
    }
    const own = copy && inWordsOfAsIs(model, copy);
    if (!today) {
      if (!copy || !own) continue;
      const differing = Object.keys(was).filter(
        (field) => isFollowed(field) && !isPlace(field) && !sameValue(was[field], own[field]),
      );
      if (differing.length === 0 && !isRedesignedInside(model, copy))
        removed.push({ type, originId, was, copy });
      // A flow that the to-be leads elsewhere, or a lane that it calls otherwise, is its own.
      else if (type === "step") conflicts.push(gone(base, "gone-today", was, own, copy.id));
      continue;
    }
    const now = fieldsOf(today);
    const fields = Object.keys(was).filter(
      (field) => isFollowed(field) && Object.hasOwn(now, field) && !sameValue(was[field], now[field]),
    );
    if (!copy || !own) {
      if (type === "step" && fields.some((field) => !isPlace(field)))
        conflicts.push(gone(base, "gone-to-be", was, now, null));
      continue;
    }
    const taken = fields.filter((field) => sameValue(was[field], own[field]));
    const service = taken.filter((field) => !isPlace(field));
    const places = taken.filter(isPlace);
    if (service.length > 0) changed.push({ part: today, fields: service, was, copy });
    if (places.length > 0) moved.push({ part: today, fields: places, was, copy });
    for (const field of fields) {
      if (isPlace(field) || taken.includes(field) || sameValue(own[field], now[field])) continue;
      const values = { base: was[field], today: now[field], toBe: own[field] };
      conflicts.push({ type, originId, toBeRecordId: copy.id, kind: "field", field, ...values, fields: [] });
    }
  }
  return settled(model, { asIsId, toBeId, added, changed, moved, removed, conflicts, insides });
}

/** Whether what lies inside of a step of the to-be is another than where it comes from: a design of its own that would go. */
const isRedesignedInside = (model: ReadModel, copy: Part): boolean => {
  const inside = copy.type === "step" ? insideOf(model, copy.id) : undefined;
  if (!inside) return false;
  return [inside, ...blueprintsWithin(model, inside.id)].some(
    ({ id, branchedFromId }) =>
      !model.get("blueprint", branchedFromId) || blueprintChanges(model, branchedFromId ?? "", id).length > 0,
  );
};

/** A step that one side took away, and what the other one made of it: of it itself nothing where only its inside is another. */
function gone(
  { originId, part }: BranchBase,
  kind: "gone-today" | "gone-to-be",
  was: Fields,
  now: Fields,
  toBeRecordId: Id | null,
): Conflict {
  const fields = Object.keys(was)
    .filter((field) => isFollowed(field) && !isPlace(field) && !sameValue(was[field], now[field]))
    .map((field) => ({ field, before: was[field], after: now[field] }));
  const values = { base: null, today: null, toBe: null };
  return { type: part as PartType, originId, toBeRecordId, kind, field: "", ...values, fields };
}

/**
 * Takes out what follows from something else: flows of a step that goes lead past it on either side, and a lane or a
 * stage stays while the to-be has steps in it that stay.
 */
function settled(model: ReadModel, level: Incoming): Incoming {
  const goes = new Set(level.removed.map(({ originId }) => originId));
  const gone = level.removed.map(({ copy }) => copy.id);
  const leaving = (field: string) =>
    new Set([
      ...gone,
      ...level.changed.flatMap(({ fields, copy }) => (fields.includes(field) ? copy.id : [])),
    ]);
  const places = { lane: leaving("laneId"), stage: leaving("stageId") };
  const endsAtGone = ({ type, field, base }: Conflict) =>
    type === "flow" && isReference(field) && goes.has(String(base));
  const isEmptied = (copy: Part) =>
    (copy.type !== "lane" && copy.type !== "stage") ||
    stepsIn(model, copy).every(({ id }) => places[copy.type].has(id));
  return {
    ...level,
    added: byAddition(model, level.added),
    conflicts: level.conflicts.filter((conflict) => !endsAtGone(conflict)),
    removed: level.removed.filter(({ copy }) => isEmptied(copy)),
  };
}

export const stepsIn = (model: ReadModel, place: Part): Step[] =>
  place.type === "lane"
    ? model.by("step", "laneId", place.id)
    : place.type === "stage"
      ? model.by("step", "stageId", place.id)
      : [];

/** As the sheet is read; then the flows, by their ids. */
function byAddition(model: ReadModel, parts: readonly Part[]): Part[] {
  const isFlow = ({ type }: Part) => type === "flow";
  const flows = parts.filter(isFlow).sort((a, b) => (a.id < b.id ? -1 : 1));
  const others = parts.filter((part) => !isFlow(part));
  return [...sortedByPlace(model, others), ...flows];
}

/** The part of the to-be that descends from one of the as-is; of several the first, as the comparison pairs them. */
export function copyOf(model: ReadModel, type: PartType, originId: Id, toBeId: Id): Part | undefined {
  const all: Part[] = model
    .by(type, "originId", originId)
    .filter(({ blueprintId }) => blueprintId === toBeId);
  return all.length < 2 ? all[0] : sortedByPlace(model, all)[0];
}

/** The fields of a part of the to-be, with references to those of the as-is that they descend from. */
function inWordsOfAsIs(model: ReadModel, copy: Part): Fields {
  const fields = { ...fieldsOf(copy) };
  for (const field of Object.keys(fields))
    if (isReference(field)) fields[field] = partOf(model, String(fields[field]))?.originId ?? fields[field];
  return fields;
}
