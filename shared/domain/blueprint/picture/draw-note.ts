import { element, escapeXml } from "@shared/base/xml.ts";
import type { Note, NoteColour } from "../../notes/records.ts";
import type { Area } from "../../picture/drawing.ts";
import type { BlueprintLayout } from "../layout/types.ts";
import { SIZE } from "../layout/types.ts";
import type { PictureTheme } from "./palette.ts";
import { fitText } from "./text.ts";

const FILLS: Readonly<Record<NoteColour, string>> = {
  yellow: "#FFF1B0",
  blue: "#D5E7FA",
  green: "#D8F0DB",
  rose: "#FBD9E0",
  grey: "#E7E9EC",
};
const INK = "#1B1F24";
const PAD = 8;
const SIZES = [13, 12, 11, 10, 9, 8].map((size) => ({ size, pitch: size * 1.3 }));

/** Where a note lies: with its lane and stage, never beneath the heads at the edge. Null when its stage is not shown. */
export function areaOfNote(layout: BlueprintLayout, note: Note): Area | null {
  const lane = layout.lanes.find((box) => box.lane.id === note.laneId);
  const stage = layout.stages.find((box) => box.stage.id === note.stageId);
  if (!lane || !stage) return null;
  return {
    x: Math.max(SIZE.laneHead + 4, stage.x + note.x),
    y: Math.max(SIZE.stageHead + 4, lane.y + note.y),
    width: note.width,
    height: note.height,
  };
}

export function drawNote({ x, y, width, height }: Area, note: Note, theme: PictureTheme): string {
  const room = { width: width - 2 * PAD, height: height - 2 * PAD };
  const title = element("title", {}, escapeXml(note.text));
  const paper = theme.filled
    ? element("rect", { x, y, width, height, rx: 2, fill: FILLS[note.colour] })
    : element("rect", {
        x,
        y,
        width,
        height,
        rx: 2,
        fill: theme.card,
        stroke: theme.muted,
        "stroke-dasharray": "2 2",
      });
  const lines: string[] = [];
  let top = y + PAD;
  const paragraphs = note.text.split("\n");
  const size = SIZES.find(({ pitch, size }) => {
    const count = paragraphs.reduce(
      (sum, text) =>
        sum + Math.max(1, fitText(text, { ...room, height: 1e6 }, [{ size, pitch }]).lines.length),
      0,
    );
    return count * pitch <= room.height;
  }) ?? { size: 8, pitch: 8 * 1.3 };
  for (const text of paragraphs) {
    const left = y + height - PAD - top;
    if (left < size.pitch) break;
    const fitted = fitText(text, { ...room, height: left }, [size]);
    for (const line of fitted.lines) {
      lines.push(
        element(
          "text",
          {
            x: x + PAD,
            y: Math.round((top + size.size) * 100) / 100,
            "font-size": size.size,
            fill: theme.filled ? INK : theme.text,
          },
          escapeXml(line),
        ),
      );
      top += size.pitch;
    }
    if (fitted.lines.length === 0) top += size.pitch;
  }
  return element("g", {}, title, paper, ...lines);
}
