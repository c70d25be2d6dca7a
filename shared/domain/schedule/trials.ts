import type { Id } from "@shared/base/ids.ts";
import { type Conflict, conflictOf } from "./conflicts.ts";
import type { ScheduleItem } from "./items.ts";

const DECIDED = { lag: 0, dependencyId: "" } as const;

/**
 * Trials that decide a wave by way of something between, as the meeting that looks at them, and that are not over when
 * it goes live. Those that the wave comes right after are told by their dependency.
 */
export function trialConflicts(
  wave: ScheduleItem,
  before: (id: Id) => readonly Id[],
  itemOf: (id: Id) => ScheduleItem | undefined,
): Conflict[] {
  if (wave.kind !== "wave" || wave.start === null) return [];
  const direct = new Set(before(wave.id));
  const seen = new Set<Id>([wave.id]);
  const open: Id[] = [wave.id];
  const found: Conflict[] = [];
  for (const id of open) {
    for (const earlierId of before(id)) {
      if (seen.has(earlierId)) continue;
      seen.add(earlierId);
      open.push(earlierId);
      const earlier = itemOf(earlierId);
      if (earlier?.kind !== "prototype" || direct.has(earlierId)) continue;
      const conflict = conflictOf(earlier, wave, DECIDED);
      if (conflict) found.push({ ...conflict, dependencyId: null });
    }
  }
  return found;
}
