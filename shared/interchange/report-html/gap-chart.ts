import type { ReportFormat } from "@shared/domain/report/format.ts";
import { reportMessages } from "@shared/domain/report/messages.ts";
import type { Block, GapRow } from "@shared/domain/report/report-model.ts";
import { digitsFor } from "@shared/drawing/figure-text.ts";
import { heatColour } from "./colour.ts";
import { html, type Markup } from "./html.ts";
import { wrapWords } from "./wrap-words.ts";

type GapChart = Extract<Block, { kind: "gap-chart" }>;

/** Four units to the millimetre: 664 is the text width of an A4 page. */
const WIDTH = 664;
const LABEL = 196;
const PLOT = { left: 244, right: 540 };
const GAP_AT = 600;
const HEAD = 34;

/** Expectation ○ and perception ●, joined by a line in the heat of the gap, whisker = interval of the perception. */
export function gapChart(chart: GapChart, format: ReportFormat): Markup {
  const labels = chart.rows.map((row) => wrapWords(row.name, 31, 2));
  const rowHeight = labels.some((lines) => lines.length > 1) ? 32 : 25;
  const height = HEAD + chart.rows.length * rowHeight + 8;
  const span = chart.maximum - chart.minimum || 1;
  const x = (value: number) => {
    const share = Math.max(0, Math.min(1, (value - chart.minimum) / span));
    return round(PLOT.left + share * (PLOT.right - PLOT.left));
  };
  const words = reportMessages.scorecard;
  return html`<figure role="group">
<p class="chart-title">${chart.title}</p>
<p class="chart-subtitle">${chart.subtitle}</p>
<svg role="img" aria-label="${chart.title}. ${chart.subtitle}" viewBox="0 0 ${WIDTH} ${height}" style="width:166mm;height:${round(height / 4)}mm" font-family="Inter" font-size="12" fill="#1B1F24">
${ticks(chart.minimum, chart.maximum).map(
  (
    tick,
  ) => html`<g><line x1="${x(tick)}" x2="${x(tick)}" y1="${HEAD - 6}" y2="${height - 6}" stroke="#E4E7EB"/><text x="${x(tick)}" y="${HEAD - 12}" text-anchor="middle" font-size="10.5" fill="#57606A">${format.number(tick)}</text></g>
`,
)}${chart.rows.map((row, index) => gapRow(row, labels[index] ?? [], HEAD + (index + 0.5) * rowHeight, x, format, digitsFor(chart)))}
</svg>
<figcaption><svg viewBox="0 0 10 10" style="display:inline;width:2.4mm;height:2.4mm" aria-hidden="true"><circle cx="5" cy="5" r="3.6" fill="#fff" stroke="#1B1F24" stroke-width="1.3"/></svg> ${words.expectation} &#160; <svg viewBox="0 0 10 10" style="display:inline;width:2.4mm;height:2.4mm" aria-hidden="true"><circle cx="5" cy="5" r="4" fill="#1B1F24"/></svg> ${words.perception}${
    chart.rows.some(({ low }) => low !== null) &&
    html` &#160; <svg viewBox="0 0 20 10" style="display:inline;width:4.8mm;height:2.4mm" aria-hidden="true"><path d="M1 5H19M1 2v6M19 2v6" fill="none" stroke="#1B1F24"/></svg> ${chart.interval}`
  }</figcaption>
</figure>`;
}

function gapRow(
  row: GapRow,
  lines: readonly string[],
  y: number,
  x: (value: number) => number,
  format: ReportFormat,
  digits: number,
): Markup {
  const first = y + 4 - (lines.length - 1) * 6.5;
  return html`<g>${lines.map(
    (line, index) =>
      html`<text x="${LABEL}" y="${round(first + index * 13)}" text-anchor="end">${line}</text>`,
  )}<text x="${LABEL + 24}" y="${y + 4}" text-anchor="end" font-size="10.5" fill="#57606A">${row.number}</text>
<line x1="${x(row.expectation)}" x2="${x(row.perception)}" y1="${y}" y2="${y}" stroke="${lineColour(row.heat)}" stroke-width="3"/>
${row.low !== null && row.high !== null && whisker(x(row.low), x(row.high), y)}
<circle cx="${x(row.expectation)}" cy="${y}" r="4.4" fill="#fff" stroke="#1B1F24" stroke-width="1.4"/><circle cx="${x(row.perception)}" cy="${y}" r="4.6" fill="#1B1F24"/>
<text x="${GAP_AT}" y="${y + 4}" text-anchor="end" font-weight="600">${format.signed(row.gap, digits)}</text>
<text x="${WIDTH}" y="${y + 4}" text-anchor="end" font-size="10.5" fill="#57606A" font-style="${row.small ? "italic" : "normal"}">n ${format.number(row.n)}</text></g>
`;
}

const whisker = (low: number, high: number, y: number): Markup =>
  html`<path class="whisker" d="M${low} ${y}H${high}M${low} ${y - 3}v6M${high} ${y - 3}v6" fill="none" stroke="#1B1F24"/>`;

/** The heat, but never so light that the line cannot be seen. */
const lineColour = (gap: number): string =>
  Math.abs(gap) < 0.75 ? (gap < 0 ? "#EBA98F" : "#97BEDB") : heatColour(gap);

/** At most seven whole steps. */
function ticks(minimum: number, maximum: number): number[] {
  const span = maximum - minimum;
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((candidate) => span / candidate <= 6) ?? span;
  const list: number[] = [];
  for (let tick = minimum; tick <= maximum + 1e-9; tick += step) list.push(tick);
  return list;
}

const round = (value: number): number => Math.round(value * 100) / 100;
