import type { Id } from "@shared/base/ids.ts";
import type { Draft } from "../core/draft.ts";
import { itemOf } from "./items.ts";
import { placeAt } from "./place-item.ts";
import { type Schedule, scheduleOf } from "./schedule.ts";

/** Each time round one item at least takes its last place; a circle, in which all would go on for ever, stops with it. */
const mostRounds = ({ items }: Schedule): number => items.length + 1;

/**
 * Moves an item to the first work day that what comes before it allows, and what comes after it as far as that pushes
 * it, and so on; null settles all. What is later than it must be stays there. Nothing moves that is part of a circle.
 */
export function settle(draft: Draft, id: Id | null): number {
  const moving = new Set<Id>(id === null ? [] : [id]);
  const moved = new Set<Id>();
  for (let schedule = scheduleOf(draft), round = mostRounds(schedule); round > 0; round--) {
    const required = new Map<Id, number>();
    for (const conflict of schedule.conflicts) {
      const { itemId } = conflict;
      if (id !== null && !moving.has(itemId)) continue;
      if (!schedule.path.timings.has(itemId)) continue;
      required.set(itemId, Math.max(required.get(itemId) ?? -Infinity, conflict.required));
    }
    if (required.size === 0) break;
    for (const [itemId, start] of required) {
      const item = itemOf(draft, itemId, schedule.days);
      if (!item) continue;
      placeAt(draft, item, start, schedule.days);
      moved.add(itemId);
      addAllAfter(moving, itemId, schedule);
    }
    schedule = scheduleOf(draft);
  }
  return moved.size;
}

/** Also what lies behind something without a day: a trial may decide a wave by way of it. */
function addAllAfter(moving: Set<Id>, id: Id, { constraints }: Schedule): void {
  const open = [id];
  const seen = new Set(open);
  for (const one of open) {
    for (const { predecessorId, successorId } of constraints) {
      if (predecessorId !== one || seen.has(successorId)) continue;
      seen.add(successorId);
      moving.add(successorId);
      open.push(successorId);
    }
  }
}
