import type { Id } from "@shared/base/ids.ts";
import type { CauseCategory } from "@shared/domain/cause/categories.ts";
import { addCauses } from "@shared/domain/cause/commands/add-causes.ts";
import { moveCause } from "@shared/domain/cause/commands/move-cause.ts";
import { removeCause } from "@shared/domain/cause/commands/remove-cause.ts";
import { updateCause } from "@shared/domain/cause/commands/update-cause.ts";
import { type CauseMove, type CausePlace, heightOf } from "@shared/domain/cause/moves.ts";
import type { CauseRow } from "@shared/domain/cause/outline.ts";
import { useState } from "react";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { linesOf } from "./pasted-outline.ts";

/** A line that is typed and is no cause yet. */
export interface NewLine extends CausePlace {
  readonly category: CauseCategory | null;
}
/** What is typed in: a new line, or the words of a cause. */
export type Typed = { readonly line: NewLine } | { readonly id: Id } | null;
/** Where typing goes on. */
export type Then = "next" | "why" | "stay";

export type Outline = ReturnType<typeof useOutline>;

/** What is chosen and typed in an outline of causes, and every way to change it. */
export function useOutline(session: EngagementSession, opportunityId: Id, rows: readonly CauseRow[]) {
  const { selection } = useServices();
  const selected = useSelection();
  const [typed, setTyped] = useState<Typed>(null);
  const rowOf = (id: Id | null) => rows.find(({ cause }) => cause.id === id);
  const selectedId = rowOf(selected[0] ?? null)?.cause.id ?? null;
  const select = (id: Id) => selection.set([id]);
  const lastBelow = (parentId: Id | null) =>
    rows.findLast((row) => row.parentId === parentId)?.cause.id ?? null;
  const begin = (place: CausePlace, category: CauseCategory | null = null) =>
    !session.readOnly && setTyped({ line: { ...place, category } });
  const next = (id: Id) => begin({ parentCauseId: rowOf(id)?.parentId ?? null, afterId: id });
  const why = (id: Id) => begin({ parentCauseId: id, afterId: lastBelow(id) });
  /** The next line behind what was just typed, or below it. */
  const goOn = (id: Id, parentCauseId: Id | null, then: Then) => {
    if (then === "next") begin({ parentCauseId, afterId: id });
    else if (then === "why") begin({ parentCauseId: id, afterId: lastBelow(id) });
    else setTyped(null);
  };
  return {
    selectedId,
    select,
    typed,
    edit: (id: Id) => !session.readOnly && setTyped({ id }),
    stop: () => setTyped(null),
    next,
    why,
    first: () => begin({ parentCauseId: null, afterId: lastBelow(null) }),
    addOn: (category: CauseCategory) => begin({ parentCauseId: null, afterId: lastBelow(null) }, category),
    /** Keeps a new line; several are an outline. */
    keep: (line: NewLine, text: string, then: Then) => {
      const lines = linesOf(text);
      if (lines.length === 0) return setTyped(null);
      const ids = session.run(addCauses, { opportunityId, ...line, lines });
      const last = ids[lines.findLastIndex(({ depth }) => depth === 0)];
      if (last === undefined) return;
      select(last);
      goOn(last, line.parentCauseId, then);
    },
    /** Keeps the words of a cause; none are no change. */
    rename: (id: Id, text: string, then: Then) => {
      const words = text.trim();
      const row = rowOf(id);
      if (words !== "" && words !== row?.cause.text) session.run(updateCause, { id, patch: { text: words } });
      goOn(id, row?.parentId ?? null, then);
    },
    /** A line that is still empty goes below the one before it, or out of what it is below. */
    shift: (line: NewLine, deeper: boolean) => {
      if (deeper && line.afterId !== null) why(line.afterId);
      else if (!deeper && line.parentCauseId !== null) next(line.parentCauseId);
    },
    move: (id: Id, move: CauseMove) => !session.readOnly && session.run(moveCause, { id, move }),
    /** What follows it is chosen then, or what was before it. */
    remove: (id: Id) => {
      if (session.readOnly) return;
      const at = rows.findIndex(({ cause }) => cause.id === id);
      const end = subtreeEnd(rows, at);
      const neighbour = rows[end] ?? rows[at - 1];
      session.run(removeCause, { id });
      selection.set(neighbour ? [neighbour.cause.id] : []);
    },
  };
}

/** The row behind a cause and all below it. */
export function subtreeEnd(rows: readonly CauseRow[], at: number): number {
  const row = rows[at];
  if (!row || heightOf(rows, row.cause.id) === 1) return at + 1;
  const end = rows.findIndex(({ depth }, index) => index > at && depth <= row.depth);
  return end < 0 ? rows.length : end;
}
