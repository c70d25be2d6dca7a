import { element } from "@shared/base/xml.ts";
import type { Drawing, LegendEntry } from "./drawing.ts";

const LINE = 26;
const APART = 22;

/** What the signs and the colours of a map mean, in lines of at most `width`; null where there is nothing to explain. */
export function legendSvg(
  { legend = [], key }: Drawing,
  width: number,
): { svg: string; width: number; height: number; names: string[] } | null {
  const colours = key && { name: "", width: key.width, paint: key.paint };
  const entries = [...legend, ...(colours ? [colours] : [])];
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
  const height = lines.length * LINE + (key?.below ?? 0);
  const painted = lines.flatMap((line, row) => {
    let x = 0;
    return line.map((entry) => {
      const svg = entry.paint(x, (row + 0.5) * LINE);
      x += entry.width + APART;
      return svg;
    });
  });
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
    ...painted,
  );
  return { svg, width, height, names: legend.map(({ name }) => name) };
}
