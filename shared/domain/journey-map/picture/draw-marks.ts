import { element } from "@shared/base/xml.ts";
import type { JourneyVoice } from "../layout/types.ts";
import { SEGMENT_MARKERS } from "./palette.ts";

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly "stroke-width": number;
}

/** The marker of a voice; all clients have a circle. */
export function drawMarker(voice: JourneyVoice, x: number, y: number, radius: number, look: Look): string {
  const marker = voice.style === null ? "circle" : SEGMENT_MARKERS[voice.style % SEGMENT_MARKERS.length];
  if (marker === "circle") return element("circle", { cx: x, cy: y, r: radius, ...look });
  if (marker === "square") {
    const half = radius * 0.9;
    return element("rect", { x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...look });
  }
  if (marker === "cross") {
    const d = `M${x - radius} ${y}H${x + radius}M${x} ${y - radius}V${y + radius}`;
    return element("path", { d, ...look, "stroke-width": look["stroke-width"] * 1.4 });
  }
  const corners = marker === "triangle" ? 3 : 5;
  const reach = radius * (corners === 3 ? 1.25 : 1.1);
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI - Math.PI / 2;
    return `${tenth(x + reach * Math.cos(angle))},${tenth(y + reach * Math.sin(angle))}`;
  });
  return element("polygon", { points: points.join(" "), ...look });
}

export const drawDiamond = (x: number, y: number, radius: number, fill: string): string =>
  element("path", {
    d: `M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`,
    fill,
  });

const tenth = (value: number) => Math.round(value * 10) / 10;
