import { element, escapeXml } from "@shared/base/xml.ts";
import { textWidth } from "@shared/drawing/text.ts";
import type { StepBox } from "../layout/types.ts";
import { type HalfFigure, PAIR, type PairFigure } from "./pair-figure.ts";
import type { PictureTheme } from "./palette.ts";

const SIZE = 11;
const PAD = 6;
/** Lines of the hatch, in pixels between two of them. */
const PITCH = 6;

/** Two groups side by side on the lower edge of a card, as on the screen: each half in its heat, with figure and n. */
export function drawPair(box: StepBox, { halves, note }: PairFigure, theme: PictureTheme): string {
  const y = box.y + box.height - PAIR.inside;
  const width = box.width / 2;
  const parts = halves.map((half, at) => drawHalf(half, { x: box.x + at * width, y, width }, theme));
  const edge = { fill: "none", stroke: theme.edge, "stroke-width": theme.edgeWidth };
  return element(
    "g",
    {},
    element("title", {}, escapeXml(note)),
    ...parts,
    element("rect", { x: box.x, y, width: box.width, height: PAIR.height, ...edge }),
    element("path", { d: `M${box.x + width} ${y}v${PAIR.height}`, ...edge }),
  );
}

function drawHalf(
  half: HalfFigure,
  { x, y, width }: { x: number; y: number; width: number },
  theme: PictureTheme,
): string {
  const { fill, ink } =
    half.heat === null || !theme.filled
      ? { fill: theme.card, ink: half.heat === null ? theme.muted : theme.text }
      : theme.heat[half.heat];
  const words = { y: y + PAIR.height - 4, "font-size": SIZE, fill: ink };
  const from = x + PAD + textWidth(half.text, SIZE, 600) + 4;
  // On paper an n that is too long for its half stands there smaller rather than not at all.
  const room = x + width - 2 - from;
  const size = Math.min(SIZE, (SIZE * room) / Math.max(1, textWidth(half.n, SIZE)));
  return (
    element("rect", { x, y, width, height: PAIR.height, fill }) +
    (half.few ? hatch(x, y, width, ink) : "") +
    plate(
      { x: x + PAD - 2, y, width: from + textWidth(half.n, size) - x - PAD + 4 },
      half.few && half.heat !== null,
      fill,
    ) +
    element("text", { x: x + PAD, ...words, "font-weight": 600 }, escapeXml(half.text)) +
    (half.n === ""
      ? ""
      : element(
          "text",
          { x: from, ...words, "font-size": size, "font-style": half.few ? "italic" : undefined },
          escapeXml(half.n),
        ))
  );
}

/** Under the words of a hatched half. */
const plate = (at: { x: number; y: number; width: number }, shown: boolean, fill: string): string =>
  shown ? element("rect", { ...at, y: at.y + 2, height: PAIR.height - 4, fill }) : "";

function hatch(x: number, y: number, width: number, stroke: string): string {
  const lines: string[] = [];
  for (let at = PITCH; at <= width - PAIR.height; at += PITCH)
    lines.push(`M${x + at} ${y + PAIR.height}l${PAIR.height} -${PAIR.height}`);
  return element("path", { d: lines.join(""), stroke, "stroke-width": 0.75, opacity: 0.35, fill: "none" });
}
