import { type ReactFlowState, useStoreApi } from "@xyflow/react";
import { useLayoutEffect, useRef } from "react";
import { MapPainter, type View } from "./map-painter.ts";
import type { Scene } from "./scene.ts";

interface UnderlayProps {
  scene: Scene;
  /** The cards are too many, or not there yet. */
  shown: boolean;
  /** All that is in view is painted as sharp as it gets, or not yet. */
  onDrawn(drawn: boolean): void;
}

/** The painted map, below the cards. It follows the view outside of React. */
export function Underlay({ scene, shown, onDrawn }: UnderlayProps) {
  const store = useStoreApi();
  const box = useRef<HTMLDivElement>(null);
  const painter = useRef<MapPainter | null>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const made = new MapPainter(box.current, onDrawn);
    painter.current = made;
    const stop = store.subscribe((state, before) => {
      if (
        state.transform !== before.transform ||
        state.width !== before.width ||
        state.height !== before.height
      )
        made.look(viewOf(state));
    });
    return () => {
      stop();
      made.dispose();
    };
  }, [store, onDrawn]);
  useLayoutEffect(() => {
    if (shown) painter.current?.show(scene, viewOf(store.getState()));
    else painter.current?.hide();
  }, [scene, shown, store]);
  return <div ref={box} className="painter" hidden aria-hidden />;
}

const viewOf = ({ transform: [x, y, zoom], width, height }: ReactFlowState): View => ({
  x,
  y,
  zoom,
  width,
  height,
});
