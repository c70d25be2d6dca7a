import type { Picture, PictureOptions } from "./chart.ts";
import { numberText } from "./figure-text.ts";
import { frame, paletteOf, text } from "./svg-parts.ts";

const HEADING = 20;
const BETWEEN = 16;

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

export interface ScalePanel<T> {
  readonly scale: Scale;
  readonly rows: readonly T[];
}

/** Rows of one scale together, the scale with the most rows first: no axis carries figures of two scales. */
export function byScale<T extends { readonly scale: Scale }>(rows: readonly T[]): ScalePanel<T>[] {
  const panels = new Map<string, { scale: Scale; rows: T[] }>();
  for (const row of rows) {
    const { minimum, maximum } = row.scale;
    const key = `${minimum} ${maximum}`;
    const panel = panels.get(key);
    if (panel) panel.rows.push(row);
    else panels.set(key, { scale: row.scale, rows: [row] });
  }
  return [...panels.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** How far it lies as a part of its scale, for sorting figures of different scales. */
export const partOfScale = (value: number, { minimum, maximum }: Scale): number =>
  Math.abs(value) / (maximum - minimum || 1);

export const scaleName = ({ minimum, maximum }: Scale): string =>
  `${numberText(minimum, 0)}–${numberText(maximum, 0)}`;

/** One picture a scale, below each other under the name of the scale; of a single scale just its picture. */
export function panelsSvg<T>(
  panels: readonly ScalePanel<T>[],
  options: PictureOptions,
  draw: (rows: readonly T[]) => Picture,
): Picture {
  const [first] = panels;
  if (panels.length === 1 && first) return draw(first.rows);
  const { text: ink } = paletteOf(options);
  const parts: string[] = [];
  let height = 0;
  for (const { scale, rows } of panels) {
    if (height > 0) height += BETWEEN;
    parts.push(text(0, height + 12, scaleName(scale), ink, { strong: true }));
    const { svg, height: own } = draw(rows);
    parts.push(svg.replace(/^<svg /, `<svg x="0" y="${height + HEADING}" `));
    height += HEADING + own;
  }
  return frame(parts, height, options);
}
