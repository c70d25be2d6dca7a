import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, Box } from "@shared/domain/blueprint/layout/types.ts";
import { type ReactFlowState, useStore, useStoreApi } from "@xyflow/react";
import { useCallback, useEffect, useRef, useState } from "react";

/** More cards than this are painted: the document carries no more of them at sixty frames a second. */
const CARDS_MOST = 240;
/** The view counts as at rest so many milliseconds after it last moved. */
const REST = 150;
/** Least width of what is kept ready around the view, in units of the map: two columns. */
const MARGIN = 400;

export interface InView {
  /** The view with a margin; another one only when the view has left it. */
  readonly area: Box;
  /** The view as it was when that was decided. */
  readonly view: Box;
  /** Too many steps are in view for cards. */
  readonly crowded: boolean;
}
interface Held extends InView {
  readonly layout: BlueprintLayout;
  readonly calm: number;
}

/** The part of the map that is in view, told again only when the view leaves its margin. */
export function useInView(layout: BlueprintLayout): InView {
  const held = useRef<Held | null>(null);
  // xyflow asks once more with the selector of the render before; its layout has handed its index on already.
  const latest = useRef(layout);
  latest.current = layout;
  const store = useStoreApi();
  const [calm, setCalm] = useState(0);
  // Cards come back when the hand rests: to build two hundred of them in the middle of a zoom would stop it.
  useEffect(() => {
    let timer = 0;
    const stop = store.subscribe((state, before) => {
      if (state.transform === before.transform || !held.current?.crowded) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => setCalm((count) => count + 1), REST);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);
  return useStore(
    // biome-ignore lint/correctness/useExhaustiveDependencies: another layout is another question
    useCallback(
      (state: ReactFlowState) => {
        held.current = next(held.current, latest.current, viewOf(state), calm);
        return held.current;
      },
      [layout, calm],
    ),
  );
}

/** What the window shows, in units of the map. */
export function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

function next(before: Held | null, layout: BlueprintLayout, view: Box, calm: number): Held {
  const same = before?.layout === layout && before.calm === calm;
  const stays = before?.calm === calm && holds(before.area, view) && before.view.width < view.width * 2;
  if (stays && same) return before;
  const crowded = indexOf(layout).stepsIn(view).length > CARDS_MOST;
  // An edit moves no view: what is kept ready around it stays what it was.
  if (stays && !before.crowded && !crowded) return { ...before, layout };
  const waits = same && before?.crowded === true;
  // Maps are walked from left to right: above and below less is kept ready.
  const [aside, above] = [Math.max(MARGIN, view.width / 10), MARGIN / 4];
  const area = {
    x: view.x - aside,
    y: view.y - above,
    width: view.width + 2 * aside,
    height: view.height + 2 * above,
  };
  return { layout, calm, view, area, crowded: crowded || waits };
}

const holds = (area: Box, view: Box) =>
  view.x >= area.x &&
  view.y >= area.y &&
  view.x + view.width <= area.x + area.width &&
  view.y + view.height <= area.y + area.height;
