import { element, escapeXml } from "@shared/base/xml.ts";
import { flowPathData } from "../../blueprint/picture/path.ts";
import { stagePitch } from "../layout/columns.ts";
import type { JourneyLayout, JourneyWay } from "../layout/types.ts";
import { type Ink, voiceColour, voiceTextColour } from "./draw-curve.ts";
import { drawMarker } from "./draw-marks.ts";

/** Bands of the rows, the lines between stages and rows. */
export function drawGround(layout: JourneyLayout, ink: Ink): string {
  const { theme, sizes } = ink;
  const right = sizes.rowHead + layout.columns.length * sizes.column;
  const top = layout.stages[0]?.height ?? 0;
  const steps = layout.rows.find((row) => row.row === "steps");
  const band = steps
    ? element("rect", {
        x: 0,
        y: steps.y,
        width: right,
        height: steps.height,
        fill: theme.bands.client,
      })
    : "";
  const rows = layout.rows
    .filter((row) => row.first)
    .map((row) => element("line", { x1: 0, x2: right, y1: row.y, y2: row.y, stroke: theme.line }));
  const stages = layout.stages.map((head) =>
    element("line", { x1: head.x, x2: head.x, y1: top, y2: layout.height, stroke: theme.line }),
  );
  const edges = [right, layout.height].map((end, index) =>
    index === 0
      ? element("line", { x1: end, x2: end, y1: 0, y2: layout.height, stroke: theme.line })
      : element("line", { x1: 0, x2: right, y1: end - 0.5, y2: end - 0.5, stroke: theme.line }),
  );
  return [band, ...rows, ...stages, ...edges].join("");
}

export const drawStageLines = (layout: JourneyLayout, ink: Ink): string =>
  layout.stages
    .map(({ x, height }) => element("line", { x1: x, x2: x, y1: 0, y2: height, stroke: ink.theme.line }))
    .join("");

export function drawStageNames(layout: JourneyLayout, ink: Ink): string {
  const { theme, sizes } = ink;
  const pitch = stagePitch(sizes);
  return layout.stages
    .flatMap((head) => {
      const first = head.height / 2 - ((head.lines.length - 1) * pitch) / 2 + sizes.stage * 0.36;
      return head.lines.map((line, index) =>
        element(
          "text",
          {
            x: head.x + sizes.pad,
            y: first + index * pitch,
            "font-size": sizes.stage,
            "font-weight": 600,
            fill: theme.text,
          },
          escapeXml(line),
        ),
      );
    })
    .join("");
}

export function drawRowHeads(layout: JourneyLayout, ink: Ink): string {
  const { theme, sizes } = ink;
  const heads = layout.rows.map((row) => {
    const line = row.first
      ? element("line", { x1: 0, x2: sizes.rowHead, y1: row.y, y2: row.y, stroke: theme.line })
      : "";
    const name = row.name.map((text, index) =>
      element(
        "text",
        {
          x: sizes.pad,
          y: row.y + sizes.pad + sizes.line * (index + 0.5) + sizes.body * 0.36,
          "font-size": sizes.body,
          "font-weight": 600,
          fill: theme.text,
        },
        escapeXml(text),
      ),
    );
    const top = row.y + sizes.pad + row.name.length * sizes.line + (row.first ? 2 : 0);
    const { voice } = row;
    const marker = voice
      ? drawMarker(voice, sizes.pad + sizes.marker, top + sizes.smallLine / 2, sizes.marker, {
          fill: theme.card,
          stroke: voiceColour(ink, voice),
          "stroke-width": sizes.stroke * 0.7,
        })
      : "";
    const indent = voice ? 2 * sizes.marker + sizes.pad / 2 : 0;
    const voiceName = row.voiceName.map((text, index) =>
      element(
        "text",
        {
          x: sizes.pad + indent,
          y: top + sizes.smallLine * (index + 0.5) + sizes.small * 0.36,
          "font-size": sizes.small,
          fill: voice ? voiceTextColour(ink, voice) : theme.muted,
        },
        escapeXml(text),
      ),
    );
    return [line, ...name, marker, ...voiceName].join("");
  });
  return heads.join("");
}

/** How the client goes on: loops dashed, what goes through the organisation dotted. */
export function drawWays(layout: JourneyLayout, ink: Ink): string {
  return layout.ways.map((way) => drawWay(way, ink)).join("");
}

function drawWay(way: JourneyWay, ink: Ink): string {
  const { theme, sizes } = ink;
  const stroke = theme.muted;
  const weight = sizes.body / 13;
  const line = element("path", {
    d: flowPathData(way.points),
    fill: "none",
    stroke,
    "stroke-width": 1.5 * weight,
    "stroke-dasharray": way.through ? "2 4" : way.kind === "back" ? "6 4" : undefined,
  });
  const end = way.points.at(-1);
  const before = way.points.at(-2);
  const angle = end && before ? (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI : 0;
  const head = end
    ? element("path", {
        d: "M0 0L-7 -3V3Z",
        fill: stroke,
        transform: `translate(${end.x} ${end.y}) rotate(${angle}) scale(${weight})`,
      })
    : "";
  if (way.label === "") return line + head;
  const { x, y, width } = way.labelAt;
  const height = sizes.smallLine;
  return (
    line +
    head +
    element("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 2, fill: theme.bands.client }) +
    element(
      "text",
      { x, y: y + sizes.small * 0.36, "font-size": sizes.small, "text-anchor": "middle", fill: theme.muted },
      escapeXml(way.label),
    )
  );
}
