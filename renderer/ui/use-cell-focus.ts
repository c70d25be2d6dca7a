import type { Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useRef } from "react";
import type { useGridFocus } from "./use-grid-focus.ts";

interface CellFocus {
  scroller: RefObject<HTMLDivElement | null>;
  virtual: Pick<Virtualizer<HTMLDivElement, Element>, "scrollToIndex">;
  focus: Pick<ReturnType<typeof useGridFocus>, "held" | "heldId" | "followed">;
  isEditing: boolean;
}

/** The cell that is held gets the focus once it is drawn, and a row that was chosen elsewhere comes into view. */
export function useCellFocus({ scroller, virtual, focus, isEditing }: CellFocus) {
  const { held, heldId, followed } = focus;
  const wantsFocus = useRef(false);
  /** What was gone to in here is in view already. */
  const chosenHere = useRef<string | null>(null);
  const followedRow = followed !== null && followed === heldId ? held.row : -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is chosen, wherever it is sorted to
  useEffect(() => {
    const isInView = followed === chosenHere.current;
    chosenHere.current = null;
    if (followedRow < 0 || isInView) return;
    virtual.scrollToIndex(followedRow);
    if (scroller.current?.contains(document.activeElement)) wantsFocus.current = true;
  }, [followed]);

  useEffect(() => {
    if (!wantsFocus.current || isEditing) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${held.row}:${held.column}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    // The focus alone leaves a cell half behind the columns that stay.
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  return {
    want: () => {
      wantsFocus.current = true;
    },
    /** The same for a row that was gone to in here. */
    wantAt: (rowId: string | null) => {
      chosenHere.current = rowId;
      wantsFocus.current = true;
    },
  };
}
