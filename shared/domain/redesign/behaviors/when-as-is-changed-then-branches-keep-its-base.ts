import type { Id } from "@shared/base/ids.ts";
import type { Behavior } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { sameValue } from "../../core/same-value.ts";
import { fieldsOf, isFollowed, isPart, type Part } from "../parts.ts";
import type { BranchBase, FollowedPart } from "../records.ts";

type Was = BranchBase["was"];

/**
 * A to-be remembers what each record of its as-is was when it was branched, from the first edit of that record on. What
 * came after the branch and is gone again, or is again what it was, leaves nothing behind.
 */
export const whenAsIsChangedThenBranchesKeepItsBase: Behavior = {
  id: "when-as-is-changed-then-branches-keep-its-base",
  run(draft) {
    if (!draft.all("blueprint").some(isBranch)) return;
    const branchesOf = branchesIn(draft);
    const known = new Set<Id>();
    const forgotten = new Map<string, BranchBase>();
    const written = new Set<Id>();
    /** What bases held before this change: of these fields it is settled what they were. */
    const settled = new Map<Id, NonNullable<Was>>();
    const replaced = [...draft.replaced()];
    for (const [from, to] of replaced) {
      known.add(from.id);
      if (from.type === "branchBase" && from.was !== null) settled.set(from.id, from.was);
      if (from.type === "branchBase" && to === null)
        forgotten.set(keyOf(from.blueprintId, from.originId), from);
    }
    const added = [...draft.written()].filter((record) => {
      if (record.type === "branchBase") written.add(record.id);
      return !known.has(record.id);
    });
    const bases = basesIn(draft, replaced.length + added.length <= FEW);
    const keep = (toBeId: Id, originId: Id, part: FollowedPart, was: Was) =>
      bases.note(draft.create("branchBase", { blueprintId: toBeId, originId, part, was }));
    const drop = (base: BranchBase) => {
      draft.remove(base.id);
      bases.forget(base);
    };

    for (const [from, to] of replaced) {
      if (from.type === "blueprint" && to?.type === "blueprint" && from.parentStepId === null)
        keepInside(to.id, to.parentStepId);
      if (!isPart(from)) continue;
      for (const toBeId of branchesOf(from.blueprintId)) {
        const base = bases.of(toBeId, from.id);
        const now = to && isPart(to) ? to : null;
        if (base?.was === null) {
          if (now === null && !written.has(base.id)) drop(base);
          continue;
        }
        if (!base) {
          const was = changedSince(from, now, {});
          if (isDone(forgotten.get(keyOf(toBeId, from.id)), was, now)) continue;
          if (Object.keys(was).length > 0) keep(toBeId, from.id, from.type, was);
          continue;
        }
        // What a command noted in this very change (it took something over) stays as it noted it.
        const held = written.has(base.id) ? base.was : stillOther(base.was, now);
        const was = { ...held, ...changedSince(from, now, { ...settled.get(base.id), ...base.was }) };
        if (Object.keys(was).length === 0 && !written.has(base.id)) drop(base);
        else if (!sameValue(was, base.was)) {
          bases.note(draft.update("branchBase", base.id, { was }));
        }
      }
    }
    for (const record of added) {
      if (record.type === "blueprint") keepInside(record.id, record.parentStepId);
      if (!isPart(record)) continue;
      for (const toBeId of branchesOf(record.blueprintId))
        if (!bases.of(toBeId, record.id)) keep(toBeId, record.id, record.type, null);
    }

    /** A step of the as-is has an inside that it had not. */
    function keepInside(insideId: Id, parentStepId: Id | null): void {
      const step = draft.get("step", parentStepId);
      if (!step) return;
      for (const toBeId of branchesOf(step.blueprintId))
        if (!bases.of(toBeId, insideId)) keep(toBeId, insideId, "blueprint", null);
    }
  },
};

const isBranch = ({ branchedFromId }: { readonly branchedFromId: Id | null }) => branchedFromId !== null;
const keyOf = (toBeId: Id, originId: Id): string => `${toBeId} ${originId}`;

/** The to-bes of a blueprint, looked up once for each. */
function branchesIn(draft: Draft): (blueprintId: Id) => readonly Id[] {
  const found = new Map<Id, readonly Id[]>();
  return (blueprintId) => {
    const held = found.get(blueprintId);
    if (held) return held;
    const ids = draft.by("blueprint", "branchedFromId", blueprintId).map(({ id }) => id);
    found.set(blueprintId, ids);
    return ids;
  };
}

/** Records of an edit up to which the base of each is looked up by itself. */
const FEW = 100;

interface Bases {
  of(toBeId: Id, originId: Id): BranchBase | undefined;
  note(base: BranchBase): void;
  forget(base: BranchBase): void;
}

/**
 * The bases by to-be and origin. An edit may touch thousands of records, and then those of a to-be are put together once;
 * where a word is typed, the thousands of bases of other records are none of its business.
 */
const basesIn = (draft: Draft, isSmall: boolean): Bases => (isSmall ? lookedUp(draft) : putTogether(draft));

const lookedUp = (draft: Draft): Bases => ({
  of: (toBeId, originId) =>
    draft.by("branchBase", "originId", originId).find(({ blueprintId }) => blueprintId === toBeId),
  note() {},
  forget() {},
});

function putTogether(draft: Draft): Bases {
  const found = new Map<Id, Map<Id, BranchBase>>();
  const heldBy = (toBeId: Id): Map<Id, BranchBase> => {
    const held = found.get(toBeId);
    if (held) return held;
    const bases = draft.by("branchBase", "blueprintId", toBeId).map((base) => [base.originId, base] as const);
    const made = new Map(bases.reverse());
    found.set(toBeId, made);
    return made;
  };
  return {
    of: (toBeId, originId) => heldBy(toBeId).get(originId),
    note: (base) => heldBy(base.blueprintId).set(base.originId, base),
    forget: ({ blueprintId, originId }) => heldBy(blueprintId).delete(originId),
  };
}

/** The fields that are another than they were. */
function stillOther(was: NonNullable<Was>, now: Part | null): NonNullable<Was> {
  if (!now) return was;
  const values = fieldsOf(now);
  return Object.fromEntries(Object.entries(was).filter(([field, value]) => !sameValue(value, values[field])));
}

/** Whether a base was dropped in this change because everything is again what it was. */
function isDone(dropped: BranchBase | undefined, changed: NonNullable<Was>, now: Part | null): boolean {
  if (!dropped) return false;
  const { was } = dropped;
  if (was === null || now === null) return was === null && now === null;
  const values = fieldsOf(now);
  return Object.keys(changed).every((field) => field in was && sameValue(was[field], values[field]));
}

/** What the fields were that are another now, or all of them where the record is gone; without those that are held. */
function changedSince(from: Part, now: Part | null, held: NonNullable<Was>): NonNullable<Was> {
  const before = fieldsOf(from);
  const after = now && fieldsOf(now);
  const changed = Object.keys(before).filter(
    (field) =>
      isFollowed(field) && !Object.hasOwn(held, field) && !(after && sameValue(before[field], after[field])),
  );
  return Object.fromEntries(changed.map((field) => [field, before[field]])) as NonNullable<Was>;
}
