import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { NoteBox } from "@shared/domain/blueprint/layout/place-notes.ts";
import { type BlueprintLayout, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { markSize } from "@shared/domain/blueprint/picture/distance.ts";
import { useReactFlow, type Viewport } from "@xyflow/react";
import { type Ref, type RefObject, useCallback, useEffect, useImperativeHandle, useRef } from "react";
import type { CanvasHandle, GhostCard } from "./canvas-props.ts";
import { elementBox } from "./element-box.ts";
import { boxAt, placeAt } from "./geometry.ts";
import { headWidthAt } from "./StickyHeads.tsx";
import { useMoving } from "./use-moving.ts";
import { useTheme } from "./use-theme.ts";
import {
  detailAt,
  isClose,
  leastZoom,
  openingZoom,
  selectionWidth,
  typeAt,
  ZOOM,
  zoomedAbout,
  zoomToFit,
} from "./view.ts";

/** The upper left corner of the map, clear of the heads, which do not shrink with it. */
const viewAt = (zoom: number): Viewport => ({
  x: headWidthAt(zoom) - SIZE.laneHead * zoom,
  y: SIZE.stageHead * (1 - zoom),
  zoom,
});

/** Zoomed by so much, letters have another size at once. */
const FAR = 1.4;

interface ViewOptions {
  box: RefObject<HTMLDivElement | null>;
  layout: BlueprintLayout;
  notes: readonly NoteBox[];
  selection: readonly Id[];
  /** The card that is being typed. */
  ghost: GhostCard | null;
  onZoom(zoom: number): void;
  ref: Ref<CanvasHandle> | undefined;
}

/** What part of the map is in view: at first, by command, in a projection, and when its tab comes back. */
export function useView({ box, layout, notes, selection, ghost, onZoom, ref }: ViewOptions) {
  const latest = useRef(selection.at(-1));
  latest.current = selection.at(-1);
  const flow = useReactFlow();
  const area = useCallback(() => box.current?.getBoundingClientRect() ?? new DOMRect(), [box]);

  const opened = useRef(false);
  const view = useRef({ at: { x: 0, y: 0, zoom: 1 }, live: false });
  // A map that is hidden behind another tab comes back with the view it had.
  useEffect(() => {
    const held = view.current;
    if (opened.current) void flow.setViewport(held.at);
    held.live = true;
    return () => {
      held.live = false;
    };
  }, [flow]);
  useEffect(() => {
    if (opened.current || layout.width === 0) return;
    opened.current = true;
    void flow.setViewport(viewAt(openingZoom(layout, area())));
  }, [flow, layout, area]);

  // Projected, cards are read from the back row; afterwards the view is as it was.
  const theme = useTheme();
  const beforeProjection = useRef<Viewport | null>(null);
  useEffect(() => {
    const before = beforeProjection.current;
    const projected = theme === "projection";
    if (projected === (before !== null)) return;
    beforeProjection.current = projected ? flow.getViewport() : null;
    void flow.setViewport(before ?? viewAt(ZOOM.projection));
  }, [theme, flow]);

  useImperativeHandle(ref, () => ({
    fit: () => void flow.setViewport(viewAt(zoomToFit(layout, area(), theme === "projection"))),
    zoomTo,
    zoomBy: (factor) => zoomTo(flow.getZoom() * factor),
    reveal: (id) => reveal(id),
    pointOnScreen: (at) => flow.screenToFlowPosition(at, { snapToGrid: false }),
    placeOnScreen: (at) => {
      const point = flow.screenToFlowPosition(at, { snapToGrid: false });
      return placeAt(layout, point.x, point.y);
    },
    screenPlaceOf: (id) => {
      const { left, right, top, bottom } = area();
      const at = id === undefined ? null : lowerLeftOf(id);
      if (!at) return { x: (left + right) / 2, y: (top + bottom) / 2 };
      return { x: Math.max(left, at.x), y: Math.min(bottom, at.y + 4) };
    },
  }));

  /** On the screen; steps have a place though they are only painted. */
  function lowerLeftOf(id: Id): { x: number; y: number } | null {
    const step = indexOf(layout).step(id);
    if (step) return flow.flowToScreenPosition({ x: step.x, y: step.y + step.height });
    const element = box.current?.querySelector(`[data-element="${CSS.escape(id)}"]`);
    const shown = element?.getBoundingClientRect();
    return shown ? { x: shown.left, y: shown.bottom } : null;
  }

  /** About the selected step where there is one: whoever zooms wants to see it nearer. */
  function zoomTo(wanted: number): void {
    const view = flow.getViewport();
    const zoom = Math.min(ZOOM.most, Math.max(leastZoom(layout), wanted));
    const { width, height } = area();
    const step = indexOf(layout).step(latest.current);
    const about = step
      ? {
          x: (step.x + step.width / 2) * view.zoom + view.x,
          y: (step.y + step.height / 2) * view.zoom + view.y,
        }
      : { x: width / 2, y: height / 2 };
    void flow.setViewport(zoomedAbout(view, about, viewAt(zoom), layout, { width, height }));
  }

  function reveal(id: Id): void {
    const found = elementBox(layout, notes, id);
    if (found) revealBox(found);
  }

  // What is typed must be seen while it is typed.
  const typed = ghost?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each card that is begun
  useEffect(() => {
    if (ghost) revealBox({ ...boxAt(layout, ghost.place), ...SIZE.card });
  }, [typed]);

  /** Pans by the least that brings it into view, clear of the heads. */
  function revealBox(box: { x: number; y: number; width: number; height: number }): void {
    const { width, height } = area();
    const { x, y, zoom } = flow.getViewport();
    const margin = 16;
    const head = { x: headWidthAt(zoom) + margin, y: SIZE.stageHead + margin };
    const shift = (start: number, length: number, from: number, to: number) =>
      start < from ? from - start : Math.min(0, to - margin - start - length);
    const dx = box.width === 0 ? 0 : shift(box.x * zoom + x, box.width * zoom, head.x, width);
    const dy = box.height === 0 ? 0 : shift(box.y * zoom + y, box.height * zoom, head.y, height);
    if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom });
  }

  const followed = useRef({ zoom: 0, typed: 0 });
  /**
   * Type, marks and detail follow the zoom by properties of the box, so that no card renders for it. While the hand zooms
   * they wait until it has gone far: letters of another size mean that every card is laid out again.
   */
  const setType = useCallback(() => {
    const { zoom, typed } = followed.current;
    if (!box.current || zoom === typed) return;
    followed.current.typed = zoom;
    const { title, small } = typeAt(zoom);
    const mark = markSize(zoom);
    box.current.style.setProperty("--card-title", `${title}px`);
    box.current.style.setProperty("--card-small", `${small}px`);
    box.current.style.setProperty("--mark", `${(2 * mark.radius) / SIZE.mark}`);
    box.current.style.setProperty("--mark-number", `${mark.number}px`);
    box.current.style.setProperty("--mark-letters", `${mark.letters}px`);
    box.current.style.setProperty("--ring", `${selectionWidth(zoom)}px`);
    box.current.dataset.detail = detailAt(zoom);
    box.current.toggleAttribute("data-close", isClose(zoom));
  }, [box]);
  useMoving(box, setType);
  return (viewport: Viewport) => {
    if (!view.current.live) return;
    view.current.at = viewport;
    const { zoom, typed } = followed.current;
    if (zoom === viewport.zoom) return;
    followed.current.zoom = viewport.zoom;
    const ratio = viewport.zoom / (typed || Number.EPSILON);
    if (ratio > FAR || ratio < 1 / FAR || box.current?.dataset.moving === undefined) setType();
    onZoom(viewport.zoom);
  };
}
