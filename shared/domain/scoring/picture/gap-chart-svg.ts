import { escapeXml } from "@shared/base/xml.ts";
import type { Picture } from "@shared/drawing/chart.ts";
import { numberFormat } from "@shared/drawing/chart-figures.ts";
import { numberText, signedText } from "@shared/drawing/figure-text.ts";
import { type ChartPalette, PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { wrapText } from "@shared/drawing/text.ts";
import type { TouchPointFigures } from "../figures.ts";
import { HEAT_COLOURS, heatStep } from "../heat.ts";

export interface GapChartRow {
  readonly figures: TouchPointFigures;
  readonly name: string;
}
export interface GapChartOptions {
  /** What the picture shows, for those who hear it. */
  readonly title: string;
  readonly width: number;
  /** Number alone where the register stands beside it, number and name where the chart stands alone. */
  readonly labels: "number" | "name";
  /** Digits of the gaps, the same as where they stand beside the chart. */
  readonly digits?: number;
  readonly palette?: ChartPalette;
  readonly font?: string;
  readonly words?: { readonly expected: string; readonly perceived: string; readonly interval: string };
  /** The rows of one page out of many, from 0; the axis is that of all. */
  readonly part?: ChartPart | undefined;
}
export interface ChartPart {
  readonly from: number;
  readonly count: number;
}

const ROW = 24;
/** Of a name in two lines. */
const HIGH_ROW = 32;
const PITCH = 13;
const TOP = 48;
const SMALL = 11;
const GAP_WIDTH = 48;
const COUNT_WIDTH = 52;
const NAME_WIDTH = 200;
const NUMBER_WIDTH = 32;
/** Where a name begins beside its number. */
const NAME_AT = 24;
const CHARACTER = 6;

/**
 * Expectation ○ and perception ● of each touch point, joined, with the interval of the perception as whisker;
 * worst gap first. Text is real text, and everything from the data is escaped.
 */
export function gapChartSvg(rows: readonly GapChartRow[], options: GapChartOptions): Picture {
  const {
    title,
    width,
    labels,
    digits = 1,
    palette = PAPER_PALETTE,
    font = "Inter Variable, Inter, sans-serif",
  } = options;
  const words = options.words ?? { expected: "expected", perceived: "perceived", interval: "95 % interval" };
  const all = sortByGap(rows);
  const { from, count } = options.part ?? { from: 0, count: all.length };
  const shown = all.slice(from, from + count).map((row) => ({ ...row, lines: linesOf(row, labels) }));
  const row = shown.some(({ lines }) => lines.length > 1) ? HIGH_ROW : ROW;
  const left = labels === "name" ? NAME_WIDTH : NUMBER_WIDTH;
  const right = width - GAP_WIDTH - COUNT_WIDTH;
  const { low, high, ticks } = axisOf(all);
  const x = (value: number) => left + ((value - low) / (high - low)) * (right - left);
  const height = TOP + shown.length * row + 8;
  const parts: string[] = [legend(words, all.some(hasWhisker), palette)];
  for (const tick of ticks) {
    const at = round(x(tick));
    parts.push(
      `<line x1="${at}" x2="${at}" y1="${TOP - 4}" y2="${height - 8}" stroke="${palette.line}"/>`,
      `<text x="${at}" y="${TOP - 12}" text-anchor="middle" fill="${palette.muted}">${number(tick, 0)}</text>`,
    );
  }
  const minimum = Math.min(...all.map(({ figures }) => figures.minimum));
  const maximum = Math.max(...all.map(({ figures }) => figures.maximum));
  if (low > minimum) parts.push(axisBreak(left - 7, palette));
  if (high < maximum) parts.push(axisBreak(right + 7, palette));
  shown.forEach((entry, index) => {
    parts.push(drawRow(entry, TOP + index * row + row / 2, x, { right, digits, palette }));
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="${escapeXml(font)}" font-size="${SMALL}" role="img" aria-label="${escapeXml(title)}">${parts.join("")}</svg>`;
  const meanOf = (which: "expectation" | "perception") =>
    shown.map(({ figures }) => figures[which]?.mean ?? null);
  const bounds = (end: "low" | "high") => shown.map(({ figures }) => figures.perception?.[end] ?? null);
  return {
    ...{ svg, width, height },
    figures: {
      kind: "bars",
      isLying: true,
      places: shown.map(({ figures, name }) => `${figures.number} ${name}`),
      series: [
        { name: words.expected, colour: palette.line, values: meanOf("expectation") },
        {
          name: words.perceived,
          colour: palette.accent,
          values: meanOf("perception"),
          lows: bounds("low"),
          highs: bounds("high"),
        },
      ],
      numbers: numberFormat(2),
      least: minimum,
    },
  };
}

interface Frame {
  readonly right: number;
  readonly digits: number;
  readonly palette: ChartPalette;
}

const linesOf = ({ name }: GapChartRow, labels: GapChartOptions["labels"]): readonly string[] =>
  labels === "name" ? wrapText(name, NAME_WIDTH - NAME_AT - 12, SMALL, 2) : [];

const hasWhisker = ({ figures: { perception } }: GapChartRow): boolean =>
  perception !== null && perception.low !== null && perception.high !== null;

function drawRow(
  { figures, lines }: GapChartRow & { readonly lines: readonly string[] },
  y: number,
  x: (value: number) => number,
  frame: Frame,
): string {
  const { palette, right, digits } = frame;
  const { expectation, perception, gap } = figures;
  const first = y + 4 - ((lines.length - 1) * PITCH) / 2;
  const parts = [
    `<text x="0" y="${y + 4}" fill="${palette.muted}">${figures.number}</text>`,
    ...lines.map(
      (words, index) =>
        `<text x="${NAME_AT}" y="${first + index * PITCH}" fill="${palette.text}">${escapeXml(words)}</text>`,
    ),
  ];
  if (expectation && perception) {
    const step = heatStep(perception.mean - expectation.mean, figures.minimum, figures.maximum);
    const colour = step === "0" ? palette.line : HEAT_COLOURS[step];
    parts.push(line(x(expectation.mean), x(perception.mean), y, colour, 3));
  }
  if (perception && perception.low !== null && perception.high !== null) {
    parts.push(whisker(x(perception.low), x(perception.high), y, palette));
  }
  if (expectation) {
    parts.push(
      `<circle cx="${round(x(expectation.mean))}" cy="${y}" r="4.5" fill="${palette.ground}" stroke="${palette.text}" stroke-width="1.5"/>`,
    );
  }
  if (perception)
    parts.push(`<circle cx="${round(x(perception.mean))}" cy="${y}" r="4.5" fill="${palette.text}"/>`);
  const n = gap?.n ?? perception?.n ?? expectation?.n ?? 0;
  const style = figures.small ? ` font-style="italic"` : "";
  parts.push(
    `<text x="${right + GAP_WIDTH}" y="${y + 4}" text-anchor="end" font-weight="600" fill="${palette.text}">${gap ? signed(gap.mean, digits) : "n/a"}</text>`,
    `<text x="${right + GAP_WIDTH + COUNT_WIDTH}" y="${y + 4}" text-anchor="end" fill="${palette.muted}"${style}>n ${n.toLocaleString("en")}</text>`,
  );
  return parts.join("");
}

/** Two slashes at the tick line: the scale goes on there, the axis does not. */
const axisBreak = (at: number, palette: ChartPalette): string =>
  `<path class="axis-break" d="M${at - 8} ${TOP - 4}h5m6 0h5M${at - 5} ${TOP}l4 -8m2 8l4 -8" fill="none" stroke="${palette.muted}"/>`;

/** The interval of a perception, with its ends. */
const whisker = (low: number, high: number, y: number, palette: ChartPalette): string => {
  const [from, to] = [round(low), round(high)];
  return `<path class="whisker" d="M${from} ${y}H${to}M${from} ${y - 3}v6M${to} ${y - 3}v6" fill="none" stroke="${palette.text}"/>`;
};

function legend(
  words: { expected: string; perceived: string; interval: string },
  hasIntervals: boolean,
  palette: ChartPalette,
): string {
  const after = (text: string) => text.length * CHARACTER + 32;
  const second = after(words.expected);
  const third = second + after(words.perceived);
  const text = (at: number, word: string) =>
    `<text x="${at}" y="14" fill="${palette.muted}">${escapeXml(word)}</text>`;
  return (
    `<circle cx="6" cy="10" r="4.5" fill="${palette.ground}" stroke="${palette.text}" stroke-width="1.5"/>` +
    text(18, words.expected) +
    `<circle cx="${second + 6}" cy="10" r="4.5" fill="${palette.text}"/>` +
    text(second + 18, words.perceived) +
    (hasIntervals ? whisker(third, third + 20, 10, palette) + text(third + 28, words.interval) : "")
  );
}

const line = (from: number, to: number, y: number, colour: string, width: number) =>
  `<line x1="${round(from)}" x2="${round(to)}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="${width}"/>`;

/** Worst first; those without a gap last, in their order. */
export const sortByGap = (rows: readonly GapChartRow[]): GapChartRow[] =>
  [...rows].sort(
    (a, b) =>
      (a.figures.gap?.mean ?? Number.POSITIVE_INFINITY) - (b.figures.gap?.mean ?? Number.POSITIVE_INFINITY) ||
      a.figures.number - b.figures.number,
  );

/** Whole ticks around all that is drawn, at most six; inside the scale. */
function axisOf(rows: readonly GapChartRow[]): { low: number; high: number; ticks: number[] } {
  const values = rows.flatMap(({ figures: { expectation, perception } }) =>
    [expectation?.mean, perception?.mean, perception?.low, perception?.high].filter(
      (value): value is number => typeof value === "number",
    ),
  );
  if (values.length === 0) return { low: 1, high: 7, ticks: [1, 4, 7] };
  const least = Math.min(...values);
  const most = Math.max(...values);
  const spread = Math.max(most - least, 1);
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((size) => spread / size <= 5) ?? spread;
  const low = Math.floor(least / step) * step;
  const high = Math.max(Math.ceil(most / step) * step, low + step);
  const ticks: number[] = [];
  for (let tick = low; tick <= high + step / 2; tick += step) ticks.push(tick);
  return { low, high, ticks };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const number = numberText;
const signed = signedText;
