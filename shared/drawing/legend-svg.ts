import { element } from "@shared/base/xml.ts";
import type { Area, Drawing, LegendEntry } from "./drawing.ts";

const LINE = 26;
const APART = 22;

export interface LegendLines {
  readonly height: number;
  readonly names: readonly string[];
  paint(left: number, top: number): string;
}

/**
 * What the signs and the colours of a map mean, in lines of at most `width`; of a part of it only what lies in that part.
 * Null where there is nothing to explain.
 */
export function legendLines({ legend, key }: Drawing, width: number, area?: Area): LegendLines | null {
  const signs = legend?.(area) ?? [];
  const colours = key && { name: "", width: key.width, paint: key.paint };
  const entries = [...signs, ...(colours ? [colours] : [])];
  if (entries.length === 0) return null;
  const lines: LegendEntry[][] = [[]];
  let taken = 0;
  for (const entry of entries) {
    const last = lines.at(-1) ?? [];
    if (last.length > 0 && taken + APART + entry.width > width) {
      lines.push([entry]);
      taken = entry.width;
    } else {
      taken += (last.length > 0 ? APART : 0) + entry.width;
      last.push(entry);
    }
  }
  return {
    height: lines.length * LINE + (key?.below ?? 0),
    names: signs.map(({ name }) => name),
    paint: (left, top) =>
      lines
        .flatMap((line, row) => {
          let x = left;
          return line.map((entry) => {
            const svg = entry.paint(x, top + (row + 0.5) * LINE);
            x += entry.width + APART;
            return svg;
          });
        })
        .join(""),
  };
}

/** The same as a picture of its own. */
export function legendSvg(
  drawing: Drawing,
  width: number,
  area?: Area,
): { svg: string; width: number; height: number; names: readonly string[] } | null {
  const lines = legendLines(drawing, width, area);
  if (!lines) return null;
  const { height, names } = lines;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": "Inter",
    },
    lines.paint(0, 0),
  );
  return { svg, width, height, names };
}
