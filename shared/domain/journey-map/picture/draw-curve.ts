import { element, escapeXml } from "@shared/base/xml.ts";
import type { PictureTheme, PictureThemeName } from "../../blueprint/picture/palette.ts";
import { curveStretches } from "../layout/curves.ts";
import type { JourneyCurve, JourneyLayout, JourneySizes, JourneyVoice } from "../layout/types.ts";
import { journeyMapMessages } from "../messages.ts";
import { drawDiamond, drawMarker } from "./draw-marks.ts";
import { SEGMENT_DASHES, segmentColour, segmentTextColour } from "./palette.ts";

export interface Ink {
  readonly theme: PictureTheme;
  readonly name: PictureThemeName;
  readonly sizes: JourneySizes;
}

export const voiceColour = (ink: Ink, voice: JourneyVoice): string =>
  voice.style === null ? ink.theme.text : segmentColour(ink.name, voice.style);
export const voiceTextColour = (ink: Ink, voice: JourneyVoice): string =>
  voice.style === null ? ink.theme.text : segmentTextColour(ink.name, voice.style);

/** Zero line, the lines of the other values, and the words of the scale in the row's head. */
export function drawScale(layout: JourneyLayout, ink: Ink): { ground: string; words: string } {
  const { emotion, sizes } = layout;
  if (!emotion) return { ground: "", words: "" };
  const right = sizes.rowHead + layout.columns.length * sizes.column;
  const lines = journeyMapMessages.scale.map(([value]) => {
    const y = emotion.zero - value * emotion.unit;
    const zero = value === 0;
    return element("line", {
      x1: sizes.rowHead,
      x2: right,
      y1: y,
      y2: y,
      stroke: zero ? ink.theme.muted : ink.theme.line,
      "stroke-width": zero ? 1.5 : 1,
      "stroke-dasharray": zero ? undefined : "2 4",
    });
  });
  const words = journeyMapMessages.scale
    .filter(([value]) => value % 2 === 0 || emotion.unit >= 2 * sizes.smallLine)
    .map(([value, word]) =>
      element(
        "text",
        {
          x: sizes.rowHead - sizes.pad,
          y: emotion.zero - value * emotion.unit + sizes.small * 0.36,
          "font-size": sizes.small,
          "text-anchor": "end",
          fill: ink.theme.muted,
        },
        word,
      ),
    );
  return { ground: lines.join(""), words: words.join("") };
}

/** One way through the feelings: dotted and thin where nothing is known between two points. */
export function drawCurve(curve: JourneyCurve, ink: Ink): string {
  const { sizes } = ink;
  const stroke = voiceColour(ink, curve.voice);
  const width = curve.beside ? sizes.stroke * 0.6 : sizes.stroke;
  const dash = curve.voice.style === null ? undefined : SEGMENT_DASHES[curve.voice.style];
  const scaled = dash
    ?.split(" ")
    .map((part) => (Number(part) * sizes.stroke) / 2.5)
    .join(" ");
  const lines = curveStretches(curve.points).map(({ data, gap }) =>
    element("path", {
      d: data,
      fill: "none",
      stroke,
      "stroke-width": gap ? width * 0.5 : width,
      "stroke-linecap": "round",
      "stroke-dasharray": gap ? `${width * 0.2} ${sizes.stroke * 2}` : scaled,
      opacity: gap ? 0.8 : undefined,
    }),
  );
  const points = curve.points.map((point) => {
    const radius = (point.inherited ? 0.6 : 1) * (curve.beside ? 0.8 : 1) * sizes.marker;
    return drawMarker(curve.voice, point.x, point.y, radius, {
      fill: curve.beside || point.inherited ? stroke : ink.theme.card,
      stroke,
      "stroke-width": width * 0.8,
    });
  });
  const truths = curve.beside
    ? []
    : curve.points
        .filter((point) => point.momentOfTruth)
        .map(({ x, y }) =>
          drawDiamond(x + sizes.marker + sizes.diamond + 4, y, sizes.diamond, ink.theme.text),
        );
  return element("g", {}, element("title", {}, escapeXml(curve.name)), ...lines, ...points, ...truths);
}

/** The name of each curve at its end, with its marker: no legend is needed. */
export function drawCurveNames(layout: JourneyLayout, ink: Ink): string {
  const { sizes, curves } = layout;
  return curves
    .filter((curve) => curve.points.length > 0)
    .map((curve) =>
      curve.nameLines
        .map((line, index) =>
          element(
            "text",
            {
              x: curve.nameAt.x,
              y: curve.nameAt.y + sizes.body + index * sizes.line,
              "font-size": sizes.body,
              "font-weight": curve.beside ? 400 : 600,
              "font-style": curve.beside ? "italic" : undefined,
              fill: voiceTextColour(ink, curve.voice),
            },
            escapeXml(line),
          ),
        )
        .join(""),
    )
    .join("");
}
