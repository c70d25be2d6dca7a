import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { type Conflict, conflictOf } from "./conflicts.ts";
import { type Constraint, constraintsOf } from "./constraints.ts";
import { type CriticalPath, criticalPath } from "./critical-path.ts";
import { ITEM_KINDS, itemsOf, type ScheduleItem } from "./items.ts";
import { trialConflicts } from "./trials.ts";
import { type WorkDays, workDaysOf } from "./work-days.ts";

/** Everything that has a place in time, what comes after what, and what follows from it. */
export interface Schedule {
  readonly days: WorkDays;
  /** By their days, those without one at the end. */
  readonly items: readonly ScheduleItem[];
  readonly constraints: readonly Constraint[];
  readonly path: CriticalPath;
  readonly conflicts: readonly Conflict[];
}

export function scheduleOf(model: ReadModel): Schedule {
  const days = workDaysOf(model);
  const items = itemsOf(model, days).sort(byTime);
  const constraints = constraintsOf(model);
  const activities = items.map(({ id, length, start }) => ({ id, length, notBefore: start }));
  return {
    days,
    items,
    constraints,
    path: criticalPath(activities, constraints),
    conflicts: conflictsAmong(items, constraints),
  };
}

function conflictsAmong(items: readonly ScheduleItem[], constraints: readonly Constraint[]): Conflict[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const before = new Map<Id, Id[]>();
  const found: Conflict[] = [];
  for (const constraint of constraints) {
    const { predecessorId, successorId, dependencyId } = constraint;
    const [earlier, later] = [known.get(predecessorId), known.get(successorId)];
    if (!earlier || !later) continue;
    if (dependencyId !== null) before.set(successorId, [...(before.get(successorId) ?? []), predecessorId]);
    const conflict = conflictOf(earlier, later, constraint);
    if (conflict) found.push(conflict);
  }
  const trials = items.flatMap((item) =>
    item.done
      ? []
      : trialConflicts(
          item,
          (id) => before.get(id) ?? [],
          (id) => known.get(id),
        ),
  );
  return [...found, ...trials];
}

function byTime(one: ScheduleItem, other: ScheduleItem): number {
  const [a, b] = [one.start ?? Infinity, other.start ?? Infinity];
  if (a !== b) return a - b;
  const [c, d] = [one.end ?? Infinity, other.end ?? Infinity];
  if (c !== d) return c - d;
  const kinds = ITEM_KINDS.indexOf(one.kind) - ITEM_KINDS.indexOf(other.kind);
  if (kinds !== 0) return kinds;
  return one.order < other.order ? -1 : one.order > other.order ? 1 : one.id < other.id ? -1 : 1;
}
