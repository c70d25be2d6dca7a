import { type KeyboardEvent, type RefObject, useEffect } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { CellPlace } from "./map-places.ts";
import { STAGES } from "./map-places.ts";

interface GridKeys {
  grid: RefObject<HTMLElement | null>;
  active: boolean;
  place: CellPlace | null;
  busy: boolean;
  walk(right: number, down: number): boolean;
  /** A letter: the beginning of what is typed there. */
  onLetter(place: CellPlace, letter: string): void;
}

const WALKS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Focus and plain keys of the map: arrows and Tab walk its cells, letters are typed into them. */
export function useGridKeys({ grid, active, place, busy, walk, onLetter }: GridKeys) {
  const { commands, context } = useServices();
  // The cell that has the focus in the model has it in the page, once the map has it at all.
  useEffect(() => {
    const map = grid.current;
    if (busy || !map) return;
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (!place) {
      if (active && lost) map.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
      return;
    }
    const inMap = map.contains(document.activeElement);
    if (!inMap && !(active && lost)) return;
    if (document.activeElement?.closest(".curve-point")) return;
    const find = `[data-row="${CSS.escape(place.rowKey)}"]`;
    const cells = [...map.querySelectorAll<HTMLElement>(find)];
    const cell =
      cells.find((entry) => entry.dataset.column === place.columnKey) ??
      (place.rowKey === STAGES ? cells.find((entry) => entry.tabIndex === 0) : undefined);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [grid, active, place, busy]);
  useEffect(() => {
    if (!active) return;
    const follow = () => context.set("canvasFocus", grid.current?.contains(document.activeElement) === true);
    follow();
    document.addEventListener("focusin", follow);
    return () => {
      document.removeEventListener("focusin", follow);
      context.set("canvasFocus", false);
    };
  }, [grid, active, context]);
  return (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
    const target = event.target as Element;
    if (busy || target.closest("textarea, input, button, .curve-point")) return;
    if (ctrlKey || metaKey || altKey || nativeEvent.isComposing) return;
    const step = key === "Tab" ? ([event.shiftKey ? -1 : 1, 0] as const) : WALKS[key];
    if (step) {
      // At the edge Tab leaves the map.
      if (!walk(step[0], step[1]) && key === "Tab") return;
    } else if (key.length === 1 && key !== " " && place && !commands.bindingOf(nativeEvent))
      onLetter(place, key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
