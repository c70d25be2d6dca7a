import { useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect } from "react";

/** The view counts as at rest so many milliseconds after it last moved. */
const REST = 160;

/**
 * Says on the box that the view is being panned or zoomed. What the view shows is then a picture of its own, which the
 * browser moves and stretches without painting it again; at rest it is painted sharp. `onRest` is told with it.
 */
export function useMoving(box: RefObject<HTMLDivElement | null>, onRest: () => void): void {
  const store = useStoreApi();
  useEffect(() => {
    let timer = 0;
    let movedAt = 0;
    const rest = () => {
      const left = movedAt + REST - performance.now();
      if (left > 0) {
        timer = window.setTimeout(rest, left);
        return;
      }
      timer = 0;
      box.current?.removeAttribute("data-moving");
      onRest();
    };
    const stop = store.subscribe((state, before) => {
      if (state.transform === before.transform) return;
      movedAt = performance.now();
      if (timer === 0) timer = window.setTimeout(rest, REST);
      // One step, such as a command's, is over before it would pay.
      else box.current?.setAttribute("data-moving", "");
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, box, onRest]);
}
