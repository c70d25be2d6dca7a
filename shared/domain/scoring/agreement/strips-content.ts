import type { Id } from "@shared/base/ids.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { digitsFor, numberText } from "@shared/drawing/figure-text.ts";
import { frame, LETTER, line, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import {
  alongStrip,
  STRIP_ABOVE,
  STRIP_FOOT,
  STRIP_TICK,
  stripDots,
  stripRows,
  stripTicks,
} from "./strip-layout.ts";
import type { Strip, StripsReport } from "./strips.ts";
import { messages } from "./strips-messages.ts";

/** Strips drawn; the table behind the chart holds all. */
const MOST = 15;
const NAME = 200;
const END = 88;
/** Pixels to the em of the layout: the size of letters on the screen. */
const EM = 13;
/** Of the ends of the scale, above all strips. */
const HEAD = 16;
/** From one strip to the next. */
const GAP = 4;

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
  const x = (at: number) => NAME + at * (right - NAME);
  const most = Math.floor((NAME - 16) / LETTER);
  const parts = [
    text(x(0), 12, numberText(scale.minimum, 0), palette.muted, { anchor: "middle" }),
    text(x(1), 12, numberText(scale.maximum, 0), palette.muted, { anchor: "middle" }),
  ];
  let top = HEAD;
  for (const { strip, name, words } of rows) {
    const dots = stripDots(strip.ratings, scale);
    const { step, radius, height } = stripRows(dots);
    const base = top + (height - STRIP_FOOT) * EM;
    const short = name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
    parts.push(
      text(0, base, short, palette.text),
      line([x(0), base], [x(1), base], palette.line),
      ...stripTicks(scale).map((at) => line([x(at), base], [x(at), base + STRIP_TICK * EM], palette.line)),
      ...dots.map(
        ({ at, level }) =>
          `<circle cx="${round(x(at))}" cy="${round(base - (STRIP_ABOVE + radius + level * step) * EM)}" r="${round(radius * EM)}" fill="${palette.accent}"/>`,
      ),
      text(options.width, base, words, palette.text, { anchor: "end" }),
    );
    if (strip.mean !== null) {
      const at = x(alongStrip(strip.mean, scale));
      parts.push(line([at, top], [at, base + STRIP_TICK * EM], palette.text, ` stroke-width="1.5"`));
    }
    top += height * EM + GAP;
  }
  return frame(parts, top + 4, options);
}
