import type { Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { useGridFocus } from "./use-grid-focus.ts";

const NEVER = -1;

interface CellFocus {
  scroller: RefObject<HTMLDivElement | null>;
  virtual: Pick<Virtualizer<HTMLDivElement, Element>, "scrollToIndex">;
  focus: Pick<ReturnType<typeof useGridFocus>, "held" | "heldId" | "followed">;
  isEditing: boolean;
}

/** The cell that is held gets the focus once it is drawn, and a row that was chosen elsewhere comes into view. */
export function useCellFocus({ scroller, virtual, focus, isEditing }: CellFocus) {
  const { held, heldId, followed } = focus;
  /**
   * How often the focus was asked for, and up to which of them it was given. Held with the place itself: the effect of a
   * picture before, which React may run late, would take the focus to the place of before and call it given.
   */
  const [asked, ask] = useState(0);
  const given = useRef(0);
  /** What was gone to in here is in view already. */
  const chosenHere = useRef<string | null>(null);
  const followedRow = followed !== null && followed === heldId ? held.row : -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is chosen, wherever it is sorted to
  useEffect(() => {
    const isInView = followed === chosenHere.current;
    chosenHere.current = null;
    if (followedRow < 0 || isInView) return;
    virtual.scrollToIndex(followedRow);
    if (scroller.current?.contains(document.activeElement)) given.current = NEVER;
  }, [followed]);

  useEffect(() => {
    if (given.current === asked || isEditing) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${held.row}:${held.column}"]`);
    if (!cell) return;
    given.current = asked;
    // The focus alone leaves a cell half behind the columns that stay.
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  return {
    want: () => ask((times) => times + 1),
    /** The same for a row that was gone to in here. */
    wantAt: (rowId: string | null) => {
      chosenHere.current = rowId;
      ask((times) => times + 1);
    },
  };
}
