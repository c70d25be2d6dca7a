import type { Id } from "@shared/base/ids.ts";
import type { Constraint } from "./constraints.ts";
import type { ItemKind, ScheduleItem } from "./items.ts";

/** One side of a conflict: a day since 1970. */
interface Side {
  readonly kind: ItemKind;
  readonly name: string;
  readonly day: number;
}

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
  /** Its first day, and the last one of the other. */
  readonly item: Side;
  readonly other: Side;
  /** Work days that have to lie between. */
  readonly lag: number;
}

/** Whether the later one of a pair is too early, by the days that both have; what has no day conflicts with nothing. */
export function conflictOf(
  earlier: ScheduleItem,
  later: ScheduleItem,
  { lag, dependencyId }: Pick<Constraint, "lag" | "dependencyId">,
): Conflict | null {
  if (earlier.end === null || later.start === null || earlier.last === null || later.first === null)
    return null;
  // Nothing waits any more for what is done, and what is done is not moved.
  if (earlier.done || later.done) return null;
  const required = earlier.end + lag;
  if (later.start >= required) return null;
  const kind =
    dependencyId === null
      ? "training"
      : earlier.kind === "prototype" && later.kind === "wave"
        ? "trial"
        : "predecessor";
  return {
    kind,
    itemId: later.id,
    otherId: earlier.id,
    dependencyId,
    required,
    item: { kind: later.kind, name: later.shortName, day: later.first },
    other: { kind: earlier.kind, name: earlier.shortName, day: earlier.last },
    lag,
  };
}
