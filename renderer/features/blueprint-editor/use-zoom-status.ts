import { useCallback, useEffect, useRef } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import { messages } from "./messages.ts";

const ID = "canvas.zoom";

/** Whole percents; very far away, where all of them would be 0, a tenth. */
const percentOf = (zoom: number): number =>
  zoom < 0.01 ? Math.max(0.1, Math.round(zoom * 1000) / 10) : Math.round(zoom * 100);

/** Says in the status bar how near the map is, while it is the active editor; a press there fits it. */
export function useZoomStatus(active: boolean): (zoom: number) => void {
  const { status, commands } = useServices();
  const latest = useRef({ zoom: 1, active });
  latest.current.active = active;
  const show = useCallback(() => {
    if (!latest.current.active) return;
    const text = messages.zoom(percentOf(latest.current.zoom));
    const title = commands.get("canvas.zoom.fit")?.title ?? "";
    const tooltip = [title, commands.shortcut("canvas.zoom.fit")].filter(Boolean).join(" · ");
    status.set({ id: ID, text, tooltip, side: "right", order: 90, command: "canvas.zoom.fit" });
  }, [status, commands]);
  useEffect(() => {
    if (!active) return;
    show();
    return () => status.remove(ID);
  }, [active, show, status]);
  return useCallback(
    (zoom: number) => {
      latest.current.zoom = zoom;
      show();
    },
    [show],
  );
}
