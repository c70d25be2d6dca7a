import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { useReactFlow, useStore, useViewport } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useTheme } from "./use-theme.ts";

const WIDTH = 160;

/** The whole map on one small canvas (xyflow's own draws an SVG node for each step); a press goes there. */
export function MapMinimap({ layout }: { layout: BlueprintLayout }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const flow = useReactFlow();
  const { x, y, zoom } = useViewport();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const scale = WIDTH / Math.max(1, layout.width);
  const tall = Math.max(1, layout.height * scale);
  const theme = useTheme();
  const covers = layout.width * zoom <= width && layout.height * zoom <= height;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme means other colours
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context || covers) return;
    const style = getComputedStyle(context.canvas);
    context.clearRect(0, 0, WIDTH, tall);
    context.fillStyle = style.getPropertyValue("--faint");
    for (const box of layout.steps) {
      context.fillRect(
        box.x * scale,
        box.y * scale,
        Math.max(1, box.width * scale),
        Math.max(1, box.height * scale),
      );
    }
    context.strokeStyle = style.getPropertyValue("--accent");
    context.strokeRect(
      (-x / zoom) * scale,
      (-y / zoom) * scale,
      (width / zoom) * scale,
      (height / zoom) * scale,
    );
  }, [layout, x, y, zoom, width, height, scale, tall, covers, theme]);
  if (covers) return null;
  return (
    <canvas
      ref={canvas}
      className="minimap"
      width={WIDTH}
      height={tall}
      aria-hidden
      onPointerDown={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        void flow.setCenter((event.clientX - box.left) / scale, (event.clientY - box.top) / scale, { zoom });
      }}
    />
  );
}
