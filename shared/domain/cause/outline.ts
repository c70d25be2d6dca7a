import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import type { CauseCategory } from "./categories.ts";
import type { Cause } from "./records.ts";

/** A cause where it stands among those of its opportunity. */
export interface CauseRow {
  readonly cause: Cause;
  /** How often “why?” was asked before it; 0 right below the opportunity. */
  readonly depth: number;
  /** “2.1.3” */
  readonly number: string;
  /** The cause above it in this outline; null right below the opportunity. */
  readonly parentId: Id | null;
  /** The bone that it hangs on, which is that of the uppermost cause above it; null while that is not sorted. */
  readonly bone: CauseCategory | null;
  /** Causes right below it. */
  readonly children: number;
}

/**
 * The causes of an opportunity as an outline, each before those below it. What a damaged file hangs below itself, or below
 * a cause of another opportunity, stands right below the opportunity, so that nothing is lost from sight.
 */
export function causeOutline(model: ReadModel, opportunityId: Id): CauseRow[] {
  const all = model.by("cause", "opportunityId", opportunityId).sort(byOrder);
  const below = new Map<Id | null, Cause[]>();
  const own = new Set(all.map(({ id }) => id));
  for (const cause of all) {
    const parent = cause.parentCauseId !== null && own.has(cause.parentCauseId) ? cause.parentCauseId : null;
    below.set(parent, [...(below.get(parent) ?? []), cause]);
  }
  const rows: CauseRow[] = [];
  const seen = new Set<Id>();
  let tops = 0;
  const walk = (top: Cause) => {
    const start = { cause: top, depth: 0, number: String(++tops), parentId: null };
    const waiting: Omit<CauseRow, "bone" | "children">[] = [start];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { id } = next.cause;
      if (seen.has(id)) continue;
      seen.add(id);
      const { depth, number } = next;
      const children = below.get(id) ?? [];
      rows.push({ ...next, bone: top.category, children: children.length });
      const parts = children.map((cause, at) => ({
        cause,
        depth: depth + 1,
        number: `${number}.${at + 1}`,
        parentId: id,
      }));
      waiting.push(...parts.reverse());
    }
  };
  for (const cause of below.get(null) ?? []) walk(cause);
  for (const cause of all) if (!seen.has(cause.id)) walk(cause);
  return rows;
}

/** Whether some idea takes this cause away. */
export const isAnswered = (model: ReadModel, causeId: Id): boolean =>
  model.countBy("idea", "causeIds", causeId) > 0;
