import type { JourneyLayout } from "@shared/domain/journey-map/layout/types.ts";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { messages } from "./messages.ts";

const LEAST = 0.2;
const MOST = 3;
const STATUS = "canvas.zoom";

/** How near the map is shown; what is in the middle of the view stays there. */
export function useMapZoom(layout: JourneyLayout, scroller: RefObject<HTMLElement | null>, active: boolean) {
  const [zoom, setZoom] = useState(1);
  const { status, commands } = useServices();
  const before = useRef(zoom);
  const latest = useRef(layout);
  latest.current = layout;
  const zoomTo = useCallback(
    (wish: number | ((held: number) => number)) =>
      setZoom((held) => Math.max(LEAST, Math.min(MOST, typeof wish === "number" ? wish : wish(held)))),
    [],
  );
  const fit = useCallback(() => {
    const view = scroller.current;
    if (!view) return;
    const { width, height } = latest.current;
    // Rounded down, so that no scroll bar comes that takes room again.
    const share = Math.min(view.offsetWidth / width, view.offsetHeight / height, 1);
    zoomTo(Math.floor(share * 1000) / 1000);
  }, [scroller, zoomTo]);
  useLayoutEffect(() => {
    const view = scroller.current;
    const ratio = zoom / before.current;
    before.current = zoom;
    if (!view || ratio === 1) return;
    view.scrollLeft = (view.scrollLeft + view.clientWidth / 2) * ratio - view.clientWidth / 2;
    view.scrollTop = (view.scrollTop + view.clientHeight / 2) * ratio - view.clientHeight / 2;
  }, [zoom, scroller]);
  useEffect(() => {
    const view = scroller.current;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomTo((held) => held * Math.exp(-event.deltaY / 400));
    };
    view?.addEventListener("wheel", wheel, { passive: false });
    return () => view?.removeEventListener("wheel", wheel);
  }, [scroller, zoomTo]);
  useEffect(() => {
    if (!active) return;
    const text = messages.zoom(Math.round(zoom * 100));
    const tooltip = [messages.fit, commands.shortcut("journey-map.zoom.fit")].filter(Boolean).join(" · ");
    status.set({ id: STATUS, text, tooltip, side: "right", order: 90, command: "journey-map.zoom.fit" });
    return () => status.remove(STATUS);
  }, [active, zoom, status, commands]);
  return { zoom, zoomTo, fit };
}
