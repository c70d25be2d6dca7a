import { dayNumberInShort } from "@shared/base/date-words.ts";
import type { Id } from "@shared/base/ids.ts";
import type { Constraint } from "./constraints.ts";
import type { ScheduleItem } from "./items.ts";
import { scheduleMessages as words } from "./messages.ts";

/** Something begins before what has to be over. */
export interface Conflict {
  readonly kind: "predecessor" | "training" | "trial";
  /** What begins too early. */
  readonly itemId: Id;
  /** What is not over by then. */
  readonly otherId: Id;
  readonly dependencyId: Id | null;
  /** The count of work days at which it can begin. */
  readonly required: number;
  /** A sentence that names both. */
  readonly message: string;
}

/** Whether the later one of a pair is too early, by the days that both have; what has no day conflicts with nothing. */
export function conflictOf(
  earlier: ScheduleItem,
  later: ScheduleItem,
  { lag, dependencyId }: Pick<Constraint, "lag" | "dependencyId">,
): Conflict | null {
  if (earlier.end === null || later.start === null || earlier.last === null || later.first === null)
    return null;
  const required = earlier.end + lag;
  if (later.start >= required) return null;
  const kind =
    dependencyId === null
      ? "training"
      : earlier.kind === "prototype" && later.kind === "wave"
        ? "trial"
        : "predecessor";
  const begins = words.begins(later.kind, later.name, dayNumberInShort(later.first));
  const day = dayNumberInShort(earlier.last);
  const { predecessor, training, trial } = words.conflicts;
  const message =
    kind === "training"
      ? training(begins, earlier.name, day)
      : kind === "trial" && lag === 0
        ? trial(begins, earlier.name, day)
        : predecessor(begins, earlier.name, earlier.kind, day, lag);
  return { kind, itemId: later.id, otherId: earlier.id, dependencyId, required, message };
}
