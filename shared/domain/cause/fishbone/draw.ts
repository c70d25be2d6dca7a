import { escapeXml } from "@shared/base/xml.ts";
import type { Picture, PictureOptions } from "@shared/drawing/chart.ts";
import type { Area } from "@shared/drawing/drawing.ts";
import type { ChartPalette } from "@shared/drawing/palette.ts";
import { paletteOf, round } from "@shared/drawing/svg-parts.ts";
import {
  type Bone,
  type Fishbone,
  HEAD_LETTERS,
  HEAD_PITCH,
  LETTERS,
  PITCH,
  type PlacedTwig,
} from "./layout.ts";

const FONT = "Inter Variable, Inter, sans-serif";
const NOTE_LETTERS = 12;
/** From the top of a line to where its letters stand. */
const BASE = 13;

/** The fishbone as a standalone SVG; its words are real text. */
export function drawFishbone(fish: Fishbone, options: PictureOptions): Picture {
  const palette = paletteOf(options);
  const { width, height } = fish;
  const parts = [
    path(fish.spine, palette.text, 2),
    ...fish.bones.flatMap((bone) => boneParts(bone, palette)),
    ...headParts(fish, palette),
  ];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" ` +
    `font-family="${escapeXml(options.font ?? FONT)}" font-size="${LETTERS}" role="img" aria-label="${escapeXml(options.title)}">${parts.join("")}</svg>`;
  return { svg, width, height };
}

function headParts({ head, headLines }: Fishbone, palette: ChartPalette): string[] {
  const { x, y, width } = head;
  return [
    box(head, palette.ground, palette.text, 2),
    ...headLines.map((words, at) =>
      line(x + width / 2, y + 12 + 14 + at * HEAD_PITCH, words, palette.text, {
        "font-size": HEAD_LETTERS,
        "font-weight": 600,
        "text-anchor": "middle",
      }),
    ),
  ];
}

function boneParts(bone: Bone, palette: ChartPalette): string[] {
  const { x, y, width } = bone.label;
  return [
    path(bone.line, palette.muted, 1.5),
    box(bone.label, palette.ground, palette.muted, 1),
    ...bone.lines.map((words, at) =>
      line(x + width / 2, y + 6 + BASE + at * PITCH, words, palette.text, {
        "font-weight": 600,
        "text-anchor": "middle",
      }),
    ),
    ...bone.twigs.flatMap((twig) => twigParts(twig, palette)),
  ];
}

function twigParts({ row, twig, x, y, path: points }: PlacedTwig, palette: ChartPalette): string[] {
  const isRoot = row.cause.kind === "root";
  const isSymptom = row.cause.kind === "symptom";
  const start = x + twig.sign;
  const style = {
    ...(isRoot && { "font-weight": 600 }),
    ...(isSymptom && { "font-style": "italic" }),
  };
  const words = twig.lines.map((words, at) =>
    line(start, y + BASE + at * PITCH, words, isSymptom ? palette.muted : palette.text, style),
  );
  const noteY = y + twig.lines.length * PITCH + 11;
  return [
    path(points, palette.muted, 1),
    ...(isRoot ? [target(x + 6, y + PITCH / 2, palette)] : []),
    ...words,
    ...(twig.note === ""
      ? []
      : [
          line(start, noteY, twig.note, twig.ideas === 0 ? palette.bad : palette.good, {
            "font-size": NOTE_LETTERS,
          }),
        ]),
  ];
}

/** The sign of a root cause: what is aimed at. */
const target = (x: number, y: number, { accent }: ChartPalette): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="5" fill="none" stroke="${accent}" stroke-width="1.5"/>` +
  `<circle cx="${round(x)}" cy="${round(y)}" r="1.75" fill="${accent}"/>`;

const box = ({ x, y, width, height }: Area, fill: string, stroke: string, weight: number): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="4" fill="${fill}" stroke="${stroke}" stroke-width="${weight}"/>`;

const path = (points: readonly (readonly [number, number])[], stroke: string, weight: number): string =>
  `<polyline points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ")}" fill="none" stroke="${stroke}" stroke-width="${weight}"/>`;

const line = (
  x: number,
  y: number,
  words: string,
  fill: string,
  style: Readonly<Record<string, string | number>>,
): string =>
  `<text x="${round(x)}" y="${round(y)}" fill="${fill}"${Object.entries(style)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("")}>${escapeXml(words)}</text>`;
