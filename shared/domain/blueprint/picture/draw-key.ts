import { element, escapeXml } from "@shared/base/xml.ts";
import type { Key } from "@shared/drawing/drawing.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { HEAT_COLOURS } from "../../scoring/heat.ts";
import { hatchPath } from "./draw-mark.ts";
import { legendMessages, type MapWords } from "./legend-messages.ts";
import type { PairKey } from "./pair-figure.ts";
import type { HeatKey, PictureTheme } from "./palette.ts";

const SIZE = 12;
const CELL = 18;
const GAP = 8;
const APART = 20;
const RADIUS = 7;
const LINE = 20;

interface Part {
  readonly width: number;
  paint(x: number, y: number): string;
}

interface KeyLook {
  readonly few: boolean;
  readonly words?: MapWords | undefined;
  /** Without, nothing is said of colours: what they mean is known only to whoever gave the figures. */
  readonly heat: HeatKey | undefined;
  readonly sides?: PairKey | undefined;
  /** Cards or their halves are filled with the heat, which a theme does in its own way; discs have that of paper. */
  readonly areas?: boolean;
}

/** What the colours and the hatch of the marks mean. */
export function drawKey(
  theme: PictureTheme,
  { few, heat, sides, areas = sides !== undefined, words: said = legendMessages }: KeyLook,
): Key {
  const colours = (heat?.steps ?? []).map((step) => (areas ? theme.heat[step].fill : HEAT_COLOURS[step]));
  const words = (text: string): Part => ({
    width: textWidth(text, SIZE),
    paint: (x, y) => element("text", { x, y: y + 4, "font-size": SIZE, fill: theme.muted }, escapeXml(text)),
  });
  const scale: Part = {
    width: colours.length * CELL,
    paint: (x, y) =>
      colours
        .map((fill, index) =>
          element("rect", {
            x: x + index * CELL,
            y: y - 6,
            width: CELL,
            height: 12,
            fill,
            stroke: theme.line,
          }),
        )
        .join(""),
  };
  const hatched: Part = {
    width: 2 * RADIUS,
    paint: (x, y) =>
      element("circle", { cx: x + RADIUS, cy: y, r: RADIUS, fill: theme.card, stroke: theme.muted }) +
      element("path", { d: hatchPath(x + RADIUS, y, RADIUS), stroke: theme.text, "stroke-width": 0.75 }),
  };
  const half = (left: boolean): Part => ({
    width: CELL,
    paint: (x, y) =>
      element("rect", { x, y: y - 6, width: CELL, height: 12, fill: theme.card, stroke: theme.muted }) +
      element("rect", {
        x: left ? x : x + CELL / 2,
        y: y - 6,
        width: CELL / 2,
        height: 12,
        fill: theme.muted,
      }),
  });
  const hatches = few ? [[hatched, words(said.few)]] : [];
  const lines = [[...(heat ? [meaningOf(heat)] : []), ...hatches], ...(sides ? linesOf(sides) : [])]
    .filter((line) => line.length > 0)
    .map(inOneLine);
  return {
    width: Math.max(...lines.map(({ width }) => width)),
    below: (lines.length - 1) * LINE,
    paint: (x, y) => lines.map((line, at) => line.paint(x, y + at * LINE)).join(""),
  };

  /** Without colours the ends of the scale say nothing. */
  function meaningOf({ label, low, high, note }: HeatKey): Part[] {
    const meaning = note === "" ? label : `${label}, ${note}`;
    return theme.filled ? [words(`${meaning}: ${low}`), scale, words(high)] : [words(meaning)];
  }

  /** Whose the halves are, and below what else is to be known. */
  function linesOf({ first, second, note }: PairKey): Part[][][] {
    const names = [
      [half(true), words(`Left: ${first}`)],
      [half(false), words(`Right: ${second}`)],
    ];
    return note === "" ? [names] : [names, ...note.split("; ").map((part) => [[words(part)]])];
  }
}

/** Groups of parts beside each other. */
function inOneLine(groups: readonly (readonly Part[])[]): Part {
  const placed: { part: Part; at: number }[] = [];
  let width = 0;
  for (const [index, group] of groups.entries()) {
    width += index === 0 ? 0 : APART;
    for (const [place, part] of group.entries()) {
      width += place === 0 ? 0 : GAP;
      placed.push({ part, at: width });
      width += part.width;
    }
  }
  return { width, paint: (x, y) => placed.map(({ part, at }) => part.paint(x + at, y)).join("") };
}
