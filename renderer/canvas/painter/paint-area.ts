import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { Box, LineName } from "@shared/domain/blueprint/layout/types.ts";
import { markSize } from "@shared/domain/blueprint/picture/distance.ts";
import { detailAt, selectionWidth, typeAt } from "../view.ts";
import { paintFlows } from "./paint-flows.ts";
import { paintMark } from "./paint-mark.ts";
import { paintStep } from "./paint-step.ts";
import type { Grain, Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";

const DASH: Record<LineName, number[]> = { interaction: [], visibility: [8, 4], internal: [2, 4] };
/** Words and outlines reach over what they belong to, and the figure beside a mark as far as the next one. */
const REACH = 64;
const BESIDE = 176;

/** Paints the part of the map that lies in the area; the pen is already scaled to units of the map. */
export function paintArea(pen: Pen, scene: Scene, area: Box, zoom: number): void {
  const { layout, theme } = scene;
  const grain = grainAt(zoom);
  const index = indexOf(layout);
  const wider = around(area, REACH);
  pen.fillStyle = theme.ground;
  pen.fillRect(area.x, area.y, area.width, area.height);
  paintGround(pen, scene, area, grain);
  paintFlows(pen, index.flowsIn(wider), scene, grain);
  for (const box of index.stepsIn(wider)) paintStep(pen, box, scene, grain);
  for (const mark of index.marksIn(around(area, BESIDE))) paintMark(pen, mark, scene, grain);
}

/** All that a painter must know of how near the map is. */
export const grainAt = (zoom: number): Grain => ({
  zoom,
  detail: detailAt(zoom),
  pixel: 1 / zoom,
  ring: selectionWidth(zoom),
  ...typeAt(zoom),
  mark: markSize(zoom),
});

const around = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function paintGround(pen: Pen, { layout, theme }: Scene, area: Box, { pixel }: Grain): void {
  const left = Math.max(0, area.x);
  const right = Math.min(layout.width, area.x + area.width);
  const top = Math.max(0, area.y);
  const bottom = Math.min(layout.height, area.y + area.height);
  if (right <= left || bottom <= top) return;
  for (const band of layout.bands) {
    pen.fillStyle = theme.bands[band.band];
    pen.fillRect(left, band.y, right - left, band.height);
  }
  // A hairline stays one however far away the map is: thinner than a pixel it would be fog.
  const hair = Math.max(1, pixel);
  pen.fillStyle = theme.line;
  layout.lanes.forEach((box, index) => {
    if (layout.lanes[index - 1]?.lane.band === box.lane.band)
      pen.fillRect(left, box.y - hair / 2, right - left, hair);
  });
  for (const stage of layout.stages) {
    if (stage.x < left - hair || stage.x > right) continue;
    pen.fillRect(stage.x - hair / 2, top, hair, Math.min(bottom, stage.height) - top);
  }
  pen.strokeStyle = theme.muted;
  pen.lineWidth = Math.max(1.5, pixel);
  for (const line of layout.lines) {
    const unit = Math.max(1, pixel / 2);
    const dash = DASH[line.name].map((length) => length * unit);
    pen.setLineDash(dash);
    // Dashes begin at the edge of the map, so that they meet where two pieces do.
    pen.lineDashOffset = left;
    pen.beginPath();
    pen.moveTo(left, line.y);
    pen.lineTo(right, line.y);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.lineDashOffset = 0;
}
