import { element, escapeXml } from "@shared/base/xml.ts";
import type { Heads } from "@shared/drawing/drawing.ts";
import { fitText, wrapText } from "@shared/drawing/text.ts";
import type { BlueprintLayout } from "../layout/types.ts";
import { SIZE } from "../layout/types.ts";
import type { MapWords } from "./legend-messages.ts";
import type { PictureTheme } from "./palette.ts";

const STAGE_SIZES = [
  { size: 13, pitch: 16 },
  { size: 11, pitch: 13.5 },
  { size: 10, pitch: 11.5 },
] as const;
const LANE_SIZES = [
  { size: 13, pitch: 16 },
  { size: 12, pitch: 14 },
  { size: 11, pitch: 13 },
  { size: 10, pitch: 11.5 },
] as const;
const SUBTITLE = 14;

/** Stage heads between two x, the name of a stage that has begun before the part at the part's beginning. */
export function stageHeads(layout: BlueprintLayout, theme: PictureTheme): Heads {
  const size = SIZE.stageHead;
  return {
    size,
    paint: (from, to) => {
      const ground = element("rect", { x: from, y: 0, width: to - from, height: size, fill: theme.ground });
      const names = layout.stages.flatMap((box) => {
        const start = Math.max(box.x, from);
        const end = Math.min(box.x + box.width, to);
        if (end - start < 1) return [];
        const room = { width: end - start - 20, height: size - 6 };
        const title = fitText(box.stage.name, room, STAGE_SIZES, 600);
        const first = (size - title.lines.length * title.pitch) / 2 + title.pitch * 0.5 + title.size * 0.36;
        const lines = room.width < 24 ? [] : title.lines;
        const head = lines.map((line, index) =>
          element(
            "text",
            {
              x: start + 12,
              y: Math.round((first + index * title.pitch) * 100) / 100,
              "font-size": title.size,
              "font-weight": 600,
              fill: theme.text,
            },
            escapeXml(line),
          ),
        );
        const edge =
          box.x >= from ? element("line", { x1: box.x, x2: box.x, y1: 0, y2: size, stroke: theme.line }) : "";
        return [edge + element("g", {}, element("title", {}, escapeXml(box.stage.name)), ...head)];
      });
      const foot = element("line", { x1: from, x2: to, y1: size, y2: size, stroke: theme.line });
      return [ground, ...names, foot].join("");
    },
  };
}

/** Lane heads between two y on the ground of their bands, with the names of the three lines. */
export function laneHeads(layout: BlueprintLayout, theme: PictureTheme, words: MapWords): Heads {
  const size = SIZE.laneHead;
  return {
    size,
    paint: (from, to) => {
      const within = (box: { y: number; height: number }) => box.y < to && box.y + box.height > from;
      const ground = element("rect", { x: 0, y: from, width: size, height: to - from, fill: theme.ground });
      const bands = layout.bands.filter(within).map((band) => {
        const top = Math.max(from, band.y);
        const height = Math.min(to, band.y + band.height) - top;
        return element("rect", { x: 0, y: top, width: size, height, fill: theme.bands[band.band] });
      });
      const names = layout.lanes.filter(within).map((box) => {
        const top = Math.max(from, box.y);
        const room = Math.min(to, box.y + box.height) - top;
        return laneName(box.lane.name, box.lane.subtitle, top, room, theme);
      });
      const hairs = hairlines(layout, theme).filter((y) => y > from && y < to);
      const lines = layout.lines.filter((line) => line.y > from - 10 && line.y < to + 10);
      return [
        ground,
        ...bands,
        ...names,
        ...hairs.map((y) => element("line", { x1: 0, x2: size, y1: y, y2: y, stroke: theme.line })),
        ...lines.map((line) =>
          element(
            "text",
            { x: 12, y: line.y + 4, "font-size": 11, fill: theme.muted },
            words.lineLabels[line.name],
          ),
        ),
        element("line", { x1: size, x2: size, y1: from, y2: to, stroke: theme.line }),
      ].join("");
    },
  };
}

/** A hairline parts two lanes of one band; bands are told apart by their ground, or by a hairline too where they have none. */
export function hairlines(layout: BlueprintLayout, theme: PictureTheme): number[] {
  return layout.lanes.flatMap((box, index) => {
    const before = layout.lanes[index - 1];
    if (!before) return [];
    const sameBand = before.lane.band === box.lane.band;
    const line = layout.lines.some(({ y }) => y > before.y + before.height - 1 && y < box.y + 1);
    return sameBand || (!theme.filled && !line) ? [box.y] : [];
  });
}

function laneName(name: string, subtitle: string, y: number, height: number, theme: PictureTheme): string {
  if (height < 12) return "";
  const width = SIZE.laneHead - 20;
  const under = subtitle !== "" && height >= 44 ? wrapText(subtitle, width, 11, height >= 90 ? 2 : 1) : [];
  const title = fitText(name, { width, height: height - 8 - under.length * SUBTITLE }, LANE_SIZES, 600);
  const block = title.lines.length * title.pitch + under.length * SUBTITLE;
  const first = y + (height - block) / 2 + title.pitch * 0.5 + title.size * 0.36;
  const row = (line: string, at: number, size: number, weight: number | undefined, fill: string) =>
    element(
      "text",
      { x: 12, y: Math.round(at * 100) / 100, "font-size": size, "font-weight": weight, fill },
      escapeXml(line),
    );
  return element(
    "g",
    {},
    element("title", {}, escapeXml(name)),
    ...title.lines.map((line, index) => row(line, first + index * title.pitch, title.size, 600, theme.text)),
    ...under.map((line, index) =>
      row(
        line,
        y + (height - block) / 2 + title.lines.length * title.pitch + 11 + index * SUBTITLE,
        11,
        undefined,
        theme.muted,
      ),
    ),
  );
}
