import { axisOf } from "@shared/drawing/axis.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { type ChartFigures, numberFormat } from "@shared/drawing/chart-figures.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { frame, line, paletteOf, round, shareText, text } from "@shared/drawing/svg-parts.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import { PERCENTILES } from "@shared/simulation/experiment/figures.ts";
import { minutesText } from "../../blueprint/duration-text.ts";
import { messages as english, type ResultChartWords } from "./messages.ts";

/** One version of the service as a curve of its lead times. */
export interface LeadCurve {
  readonly name: string;
  /** Minutes at each of `PERCENTILES`. */
  readonly percentiles: readonly number[];
  readonly p90: number;
}

export interface LeadCurves {
  readonly curves: readonly LeadCurve[];
  /** What is promised: minutes on the wall's clock, and what it is called. */
  readonly limit: { readonly minutes: number; readonly name: string } | null;
  /** What a log of events tells of so many cases: minutes at each of `PERCENTILES`. */
  readonly measured?: { readonly percentiles: readonly number[]; readonly cases: number } | null;
  readonly replications: number;
  readonly weeks: string;
}

const HEIGHT = 260;
const TOP = 40;
const BOTTOM = 224;
const LEFT = 48;
const RIGHT_MARGIN = 20;
const DASHES = ["", "6 3", "2 2", "8 3 2 3", "1 3"] as const;
const MEASURED_DASH = "5 4";
const SHOWN = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
const HOUR = 60;
const DAY = 1440;

/**
 * Cumulative lead times of the versions, the first as it is today, with the 90 % on each, the promise as a line and what
 * was measured as a curve behind them.
 */
export function leadCurvesContent(all: LeadCurves, messages: ResultChartWords = english): ChartContent {
  const { curves, replications, weeks, measured } = all;
  const columns = [
    ...curves,
    ...(measured ? [{ name: messages.measured(measured.cases), percentiles: measured.percentiles }] : []),
  ];
  const names = columns.map(({ name }) => name);
  const [first, last] = [curves[0], curves.at(-1)];
  const title =
    first && last && first !== last
      ? messages.curvePair(
          minutesText(first.p90, messages.duration),
          minutesText(last.p90, messages.duration),
        )
      : messages.curveTitle(first?.name ?? "", minutesText(first?.p90 ?? 0, messages.duration));
  return {
    title,
    subtitle: messages.curveSubtitle(replications, weeks),
    table: {
      columns: [...messages.curveColumns, ...names],
      numeric: names,
      rows: SHOWN.map((share) => [
        shareText(share),
        ...columns.map(({ percentiles }) => minutesText(at(percentiles, share), messages.duration)),
      ]),
    },
    draw: (options) => draw(all, { ...options, title }, messages),
  };
}

const at = (percentiles: readonly number[], share: number): number =>
  percentiles[Math.round(share * 100) - 1] ?? Number.NaN;

function draw(
  { curves, limit, measured }: LeadCurves,
  options: PictureOptions,
  messages: ResultChartWords,
): Picture {
  const palette = paletteOf(options);
  const right = options.width - RIGHT_MARGIN;
  const most = Math.max(
    limit?.minutes ?? 0,
    ...[...curves, ...(measured ? [measured] : [])].map(({ percentiles }) => at(percentiles, 0.99)),
  );
  const unit = most >= 2 * DAY ? DAY : most >= 2 * HOUR ? HOUR : 1;
  const unitName = unit === DAY ? messages.days : unit === HOUR ? messages.hours : messages.minutes;
  const axis = axisOf([0, most / unit], 8);
  const x = (minutes: number) => LEFT + Math.min(1, minutes / unit / axis.high) * (right - LEFT);
  const y = (share: number) => BOTTOM - share * (BOTTOM - TOP);
  const parts = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    line([LEFT, y(share)], [right, y(share)], palette.line),
    text(LEFT - 8, y(share) + 4, shareText(share), palette.muted, { anchor: "end" }),
  ]);
  for (const tick of axis.ticks) {
    const words =
      tick === axis.ticks.at(-1)
        ? `${numberText(tick, axis.digits)} ${unitName}`
        : numberText(tick, axis.digits);
    parts.push(
      line([x(tick * unit), BOTTOM], [x(tick * unit), BOTTOM + 4], palette.muted),
      text(
        Math.min(x(tick * unit), options.width - textWidth(words, 11) / 2),
        BOTTOM + 20,
        words,
        palette.muted,
        {
          anchor: "middle",
        },
      ),
    );
  }
  if (limit) {
    const [words = ""] = wrapText(limit.name, right - LEFT, 11, 1);
    const place = x(limit.minutes);
    const after = place + 8 + textWidth(words, 11) <= right;
    parts.push(
      line([place, TOP - 12], [place, BOTTOM], palette.accent, ` stroke-dasharray="4 4"`),
      text(after ? place + 6 : place - 6, TOP - 16, words, palette.accent, {
        anchor: after ? "start" : "end",
      }),
    );
  }
  const pathOf = (percentiles: readonly number[], colour: string, rest: string) => {
    const points = PERCENTILES.map((share, place) => [x(percentiles[place] ?? 0), y(share)] as const);
    const path = points.map(([a, b], place) => `${place === 0 ? "M" : "L"}${round(a)} ${round(b)}`).join("");
    return `<path d="${path}" fill="none" stroke="${colour}"${rest}/>`;
  };
  let legend = LEFT;
  const explain = (name: string, colour: string, rest: string) => {
    const [short = ""] = wrapText(name, 220, 11, 1);
    parts.push(
      line([legend, 10], [legend + 24, 10], colour, rest),
      text(legend + 30, 14, short, palette.text),
    );
    legend += 30 + textWidth(short, 11) + 24;
  };
  const behind = ` stroke-width="1.5" stroke-dasharray="${MEASURED_DASH}"`;
  if (measured) parts.push(pathOf(measured.percentiles, palette.muted, behind));
  curves.forEach(({ name, percentiles, p90 }, index) => {
    const colour = palette.series[index] ?? palette.text;
    const rest = ` stroke-width="2"${DASHES[index] ? ` stroke-dasharray="${DASHES[index]}"` : ""}`;
    const words = `${messages.nine}: ${minutesText(p90, messages.duration)}`;
    const fits = x(p90) + 12 + textWidth(words, 11) <= right;
    parts.push(
      pathOf(percentiles, colour, rest),
      `<circle cx="${round(x(p90))}" cy="${round(y(0.9))}" r="4.5" fill="${palette.ground}" stroke="${colour}" stroke-width="2"/>`,
      text(fits ? x(p90) + 10 : x(p90) - 10, y(0.9) + 16, words, palette.text, {
        anchor: fits ? "start" : "end",
        strong: true,
        rim: palette.ground,
      }),
    );
    explain(name, colour, rest);
  });
  if (measured) explain(messages.measured(measured.cases), palette.muted, behind);
  const pointsOf = (percentiles: readonly number[]) =>
    PERCENTILES.map((share, place) => ({ x: (percentiles[place] ?? 0) / unit, y: share }));
  const figures: ChartFigures = {
    kind: "points",
    x: { title: unitName, low: 0, high: axis.high, numbers: numberFormat(axis.digits) },
    y: { title: "", low: 0, high: 1, numbers: "0 %" },
    series: [
      ...curves.map(({ name, percentiles }, index) => ({
        name,
        colour: palette.series[index] ?? palette.text,
        isLine: true,
        points: pointsOf(percentiles),
      })),
      ...(measured
        ? [
            {
              name: messages.measured(measured.cases),
              colour: palette.muted,
              isLine: true,
              isDashed: true,
              points: pointsOf(measured.percentiles),
            },
          ]
        : []),
      ...(limit
        ? [
            {
              name: limit.name,
              colour: palette.accent,
              isLine: true,
              isDashed: true,
              points: [0, 1].map((y) => ({ x: limit.minutes / unit, y })),
            },
          ]
        : []),
    ],
  };
  return { ...frame(parts, HEIGHT, options), figures };
}
