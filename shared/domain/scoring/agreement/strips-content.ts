import type { Id } from "@shared/base/ids.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { digitsFor, numberText } from "@shared/drawing/figure-text.ts";
import { frame, LETTER, line, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import { stripDots } from "./strip-layout.ts";
import type { Strip, StripsReport } from "./strips.ts";
import { messages } from "./strips-messages.ts";

/** Strips drawn; the table behind the chart holds all. */
const MOST = 15;
const NAME = 200;
const END = 88;
const STEP = 8;
const RADIUS = 3.5;
const FOOT = 16;

/** Everybody's scores as dots, a strip for each touch point, most disputed first. Nobody's name is in it. */
export function stripsContent(report: StripsReport, nameOf: (id: Id) => string): ChartContent {
  const { strips, item, round: name, date, minimum, maximum, kind, raters } = report;
  const digits = digitsFor(report);
  const figure = (value: number | null) =>
    value === null ? messages.notAvailable : numberText(value, digits);
  const [first] = strips;
  const title =
    first && (first.apart ?? 0) > 0
      ? messages.title(nameOf(first.touchPointId), figure(first.apart))
      : messages.alike;
  const drawn = strips.slice(0, MOST);
  const { mean, deviation, apart, n } = messages;
  return {
    title,
    subtitle: messages.subtitle(
      [item, name, date],
      [minimum, maximum],
      [kind, raters],
      [drawn.length, strips.length],
    ),
    table: {
      columns: [messages.touchPoint, mean, deviation, apart, n],
      numeric: [mean, deviation, apart, n],
      rows: strips.map((strip) => [
        nameOf(strip.touchPointId),
        figure(strip.mean),
        figure(strip.deviation),
        figure(strip.apart),
        strip.scores,
      ]),
    },
    draw: (options) =>
      stripsSvg(
        drawn.map((strip) => ({
          strip,
          name: nameOf(strip.touchPointId),
          words: strip.apart === null ? messages.notAvailable : messages.apartText(figure(strip.apart)),
        })),
        report,
        { ...options, title },
      ),
  };
}

interface StripRow {
  readonly strip: Strip;
  readonly name: string;
  readonly words: string;
}

function stripsSvg(
  rows: readonly StripRow[],
  scale: { readonly minimum: number; readonly maximum: number },
  options: PictureOptions,
): Picture {
  const palette = paletteOf(options);
  const right = options.width - END;
  const range = scale.maximum - scale.minimum;
  const x = (at: number) => NAME + at * (right - NAME);
  const most = Math.floor((NAME - 16) / LETTER);
  const parts = [
    text(x(0), 12, numberText(scale.minimum, 0), palette.muted, { anchor: "middle" }),
    text(x(1), 12, numberText(scale.maximum, 0), palette.muted, { anchor: "middle" }),
  ];
  let top = FOOT;
  for (const { strip, name, words } of rows) {
    const dots = stripDots(strip.ratings, scale);
    const levels = dots.reduce((height, { level }) => Math.max(height, level + 1), 1);
    const base = top + 8 + levels * STEP;
    const short = name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
    parts.push(
      text(0, base, short, palette.text),
      line([x(0), base], [x(1), base], palette.line),
      ...dots.map(
        ({ at, level }) =>
          `<circle cx="${round(x(at))}" cy="${round(base - RADIUS - 1 - level * STEP)}" r="${RADIUS}" fill="${palette.accent}"/>`,
      ),
      text(options.width, base, words, palette.text, { anchor: "end" }),
    );
    if (strip.mean !== null && range > 0) {
      const at = x((strip.mean - scale.minimum) / range);
      parts.push(line([at, top + 4], [at, base + 4], palette.text, ` stroke-width="1.5"`));
    }
    top = base + 8;
  }
  return frame(parts, top + 4, options);
}
