import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import type { Block } from "@shared/domain/report/report-model.ts";
import { html, type Markup } from "./html.ts";

type Matrix = Extract<Block, { kind: "matrix" }>;
const INK = "#1B1F24";
const SIDE = 416;
const LEFT = 34;
const TOP = 12;
const PLOT = 364;

/** Impact upwards, effort to the right; the list of titles beside it, so that no label hides another. */
export function matrixChart(matrix: Matrix, words: ReportWords): Markup {
  const list = matrix.points.map((point) => `${point.number} ${point.title}`).join("; ");
  return html`<figure role="group">
<p class="chart-subtitle">${matrix.subtitle}</p>
<div class="matrix"><svg role="img" aria-label="${matrix.title}: ${list}" viewBox="0 0 ${SIDE} ${SIDE}" style="width:104mm;height:104mm" font-family="Inter" fill="${INK}">
${plot(matrix, words.opportunities)}</svg>
<ol>${matrix.points.map((point) => html`<li><b>${point.number}</b><span>${point.title}</span></li>`)}</ol></div>
</figure>`;
}

/** The same as a picture of its own. */
export const matrixSvg = (
  matrix: Matrix,
  words: ReportWords,
): { svg: string; width: number; height: number } => ({
  svg: String(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" font-family="Inter" fill="${INK}">${plot(matrix, words.opportunities)}</svg>`,
  ),
  width: SIDE,
  height: SIDE,
});

/** Where everything of it stands, in pixels of a picture of `side`: for formats that draw it with forms of their own. */
export const matrixPlaces = ({ points }: Matrix) => ({
  side: SIDE,
  plot: { x: LEFT, y: TOP, width: PLOT, height: PLOT },
  ...borders(),
  points: placePoints(points),
});

// Between the scores: no circle lies on a border.
const borders = () => ({ across: scoreAt(3.5), down: PLOT - scoreAt(2.5) });

function plot(matrix: Matrix, words: ReportWords["opportunities"]): Markup {
  const [first, plan, fill, leave] = words.quadrants;
  const { across, down } = borders();
  const quadrant = (x: number, y: number, text: string) =>
    html`<text x="${LEFT + x + 10}" y="${TOP + y + 20}" font-size="11" font-weight="600" fill="#57606A">${text}</text>`;
  return html`<rect x="${LEFT}" y="${TOP}" width="${across}" height="${down}" fill="#EDF6EF"/>
<rect x="${LEFT}" y="${TOP}" width="${PLOT}" height="${PLOT}" fill="none" stroke="#D9DDE2"/>
<path d="M${LEFT + across} ${TOP}v${PLOT}M${LEFT} ${TOP + down}h${PLOT}" stroke="#D9DDE2"/>
${quadrant(0, 0, first)}${quadrant(across, 0, plan)}${quadrant(0, down, fill)}${quadrant(across, down, leave)}
<text x="${LEFT + PLOT / 2}" y="${TOP + PLOT + 26}" text-anchor="middle" font-size="12">${words.effort}</text>
<text transform="translate(${LEFT - 14} ${TOP + PLOT / 2}) rotate(-90)" text-anchor="middle" font-size="12">${words.impact}</text>
${placePoints(matrix.points).map(
  ({ point, x, y }) =>
    html`<g><circle cx="${x}" cy="${y}" r="12" fill="${point.chosen ? "#1B1F24" : "#FFFFFF"}" stroke="#1B1F24" stroke-width="1.4"/><text x="${x}" y="${y + 4}" text-anchor="middle" font-size="11" font-weight="600" fill="${point.chosen ? "#FFFFFF" : "#1B1F24"}">${point.number}</text></g>
`,
)}`;
}

/** Room at the edges for the names of the corners. */
const scoreAt = (value: number): number => 44 + ((value - 1) / 4) * (PLOT - 88);

/** Points that fall on each other stand side by side. */
function placePoints(points: Matrix["points"]) {
  const taken = new Map<string, number>();
  return points.map((point) => {
    const place = `${point.impact} ${point.effort}`;
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    const shift = (before % 2 === 0 ? 1 : -1) * Math.ceil(before / 2) * 26;
    const x = LEFT + Math.max(13, Math.min(PLOT - 13, scoreAt(point.effort) + shift));
    return { point, x: Math.round(x), y: Math.round(TOP + PLOT - scoreAt(point.impact)) };
  });
}
