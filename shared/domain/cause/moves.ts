import type { Id } from "@shared/base/ids.ts";
import type { CauseRow } from "./outline.ts";

export type CauseMove = "up" | "down" | "deeper" | "out";

/** Where a cause stands: below which other, and behind which of those below it (null = before all of them). */
export interface CausePlace {
  readonly parentCauseId: Id | null;
  readonly afterId: Id | null;
}

/** How deep “why?” is asked: ten times, as of a fail point. Deeper than that nobody can change anything. */
export const MOST_WHYS = 10;

/** Where a move leads; null where there is no way on. */
export function placeAfter(rows: readonly CauseRow[], id: Id, move: CauseMove): CausePlace | null {
  const row = rows.find(({ cause }) => cause.id === id);
  if (!row) return null;
  const { parentId } = row;
  const beside = rows.filter((other) => other.parentId === parentId).map(({ cause }) => cause.id);
  const at = beside.indexOf(id);
  switch (move) {
    case "up":
      return at === 0 ? null : { parentCauseId: parentId, afterId: beside[at - 2] ?? null };
    case "down":
      return at === beside.length - 1 ? null : { parentCauseId: parentId, afterId: beside[at + 1] ?? null };
    case "deeper": {
      const above = beside[at - 1];
      if (above === undefined || row.depth + heightOf(rows, id) >= MOST_WHYS) return null;
      const last = rows.findLast((other) => other.parentId === above);
      return { parentCauseId: above, afterId: last?.cause.id ?? null };
    }
    case "out": {
      const parent = rows.find(({ cause }) => cause.id === parentId);
      return parent ? { parentCauseId: parent.parentId, afterId: parent.cause.id } : null;
    }
  }
}

/** Levels that a cause and those below it take, 1 for one that stands alone. */
export function heightOf(rows: readonly CauseRow[], id: Id): number {
  const start = rows.findIndex(({ cause }) => cause.id === id);
  const top = rows[start];
  if (!top) return 0;
  let deepest = top.depth;
  for (const { depth } of rows.slice(start + 1)) {
    if (depth <= top.depth) break;
    deepest = Math.max(deepest, depth);
  }
  return deepest - top.depth + 1;
}
