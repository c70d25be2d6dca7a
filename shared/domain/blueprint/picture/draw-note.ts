import { element, escapeXml } from "@shared/base/xml.ts";
import { fitText } from "@shared/drawing/text.ts";
import type { Note } from "../../notes/records.ts";
import { type NoteBox, placeNotes } from "../layout/place-notes.ts";
import type { BlueprintLayout } from "../layout/types.ts";
import { SIZE } from "../layout/types.ts";
import type { PictureTheme } from "./palette.ts";

const PAD = 9;
/** As on the screen where the note has room; closer, then smaller, where it would be cut. */
const SIZES = [
  { size: 13, pitch: 20 },
  ...[13, 12, 11, 10, 9, 8].map((size) => ({ size, pitch: size * 1.3 })),
];

/** Notes as the canvas has them, but never beneath the heads at the edge: there nobody could move the map aside. */
export const placedNotes = (layout: BlueprintLayout, notes: readonly Note[]): NoteBox[] =>
  placeNotes(layout, notes).map((box) => ({
    ...box,
    x: Math.max(SIZE.laneHead + 4, box.x),
    y: Math.max(SIZE.stageHead + 4, box.y),
  }));

export function drawNote({ note, x, y, width, height }: NoteBox, theme: PictureTheme): string {
  const room = { width: width - 2 * PAD, height: height - 2 * PAD };
  const title = element("title", {}, escapeXml(note.text));
  const paper = notePaper({ note, x, y, width, height }, theme);
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
            y: Math.round((top + size.pitch / 2 + size.size * 0.36) * 100) / 100,
            "font-size": size.size,
            fill: theme.text,
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

/** Where areas are not filled with colour, the edge at the left says it, and on a grey printer the dashes that it is a note. */
function notePaper({ note, x, y, width, height }: NoteBox, theme: PictureTheme): string {
  const colour = theme.notes[note.colour];
  const place = { x, y, width, height, rx: 2 };
  if (!theme.filled)
    return element("rect", { ...place, fill: theme.card, stroke: theme.muted, "stroke-dasharray": "2 2" });
  if (theme.edgeWidth < 2)
    return element("rect", { ...place, fill: colour, stroke: theme.text, "stroke-opacity": 0.2 });
  return (
    element("rect", { ...place, fill: theme.card, stroke: colour, "stroke-width": 2 }) +
    element("rect", { x, y, width: 8, height, fill: colour })
  );
}
