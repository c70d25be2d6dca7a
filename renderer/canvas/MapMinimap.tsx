import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { useReactFlow, useStore, useViewport } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useTheme } from "./use-theme.ts";

const WIDTH = 160;
const TALLEST = 120;

/**
 * The whole map on one small canvas (xyflow's own draws an SVG node for each step), painted when the map changes; a
 * frame over it follows the view. A press goes there.
 */
export function MapMinimap({ layout }: { layout: BlueprintLayout }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const flow = useReactFlow();
  const { x, y, zoom } = useViewport();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const scale = Math.min(WIDTH / Math.max(1, layout.width), TALLEST / Math.max(1, layout.height));
  const wide = Math.max(1, Math.round(layout.width * scale));
  const tall = Math.max(1, Math.round(layout.height * scale));
  const theme = useTheme();
  const covers = layout.width * zoom <= width && layout.height * zoom <= height;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme means other colours
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context || covers) return;
    // It can wait: whoever types a title does not look at ten thousand dots.
    const idle = requestIdleCallback(
      () => {
        context.clearRect(0, 0, wide, tall);
        context.fillStyle = getComputedStyle(context.canvas).getPropertyValue("--faint");
        for (const box of layout.steps) {
          const size = [Math.max(1, box.width * scale), Math.max(1, box.height * scale)] as const;
          context.fillRect(box.x * scale, box.y * scale, ...size);
        }
      },
      { timeout: 500 },
    );
    return () => cancelIdleCallback(idle);
  }, [layout, scale, wide, tall, covers, theme]);
  if (covers) return null;
  return (
    <div className="minimap" style={{ width: wide, height: tall }}>
      <canvas
        ref={canvas}
        width={wide}
        height={tall}
        aria-hidden
        onPointerDown={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const centre = [(event.clientX - box.left) / scale, (event.clientY - box.top) / scale] as const;
          void flow.setCenter(...centre, { zoom });
        }}
      />
      <i
        style={{
          left: (-x / zoom) * scale,
          top: (-y / zoom) * scale,
          width: (width / zoom) * scale,
          height: (height / zoom) * scale,
        }}
      />
    </div>
  );
}
