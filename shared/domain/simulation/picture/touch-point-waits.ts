import { axisOf } from "@shared/drawing/axis.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { frame, line, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import { minutesText } from "../../blueprint/duration-text.ts";
import { messages } from "./messages.ts";

/** Minutes; null where nobody came there. */
export interface Percentiles {
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
}

export interface TouchPointWaits {
  /** Before it, or at it. */
  readonly which: "before" | "waiting";
  readonly versions: readonly string[];
  /** In the order of the way, version by version. */
  readonly touchPoints: readonly { readonly name: string; readonly each: readonly (Percentiles | null)[] }[];
}

const LEFT = 200;
const ROOM = 150;
const BAR = 10;
const GAP = 4;
const BETWEEN = 14;
const TOP = 24;
const { waits: words } = messages;

/** How long clients wait for each touch point, or at it: half of them, nine of ten and nineteen of twenty. */
export function touchPointWaitsContent(all: TouchPointWaits): ChartContent {
  const { which, versions, touchPoints } = all;
  const longest = touchPoints
    .flatMap(({ name, each }) => each.flatMap((found, version) => (found ? [{ name, found, version }] : [])))
    .reduce<{ name: string; found: Percentiles; version: number } | null>(
      (most, one) => (one.found.p90 > (most?.found.p90 ?? 0) ? one : most),
      null,
    );
  const title = longest
    ? words.title[which](longest.name, minutesText(longest.found.p90), versions[longest.version] ?? "")
    : words.none[which];
  const columns = versions.flatMap((version) => words.columns.map((share) => `${share}: ${version}`));
  return {
    title,
    subtitle: words.subtitle,
    table: {
      columns: [words.touchPoint, ...columns],
      numeric: columns,
      rows: touchPoints.map(({ name, each }) => [
        name,
        ...versions.flatMap((_, index) => {
          const found = each[index];
          return found
            ? [found.p50, found.p90, found.p95].map((minutes) => minutesText(minutes))
            : ["", "", ""];
        }),
      ]),
    },
    draw: (options) => draw(all, { ...options, title }),
  };
}

function draw({ versions, touchPoints }: TouchPointWaits, options: PictureOptions): Picture {
  const palette = paletteOf(options);
  const most = Math.max(1, ...touchPoints.flatMap(({ each }) => each.map((found) => found?.p95 ?? 0)));
  const unit = most >= 2880 ? 1440 : most >= 120 ? 60 : 1;
  const axis = axisOf([0, most / unit], 6);
  const right = options.width - ROOM;
  const x = (minutes: number) => LEFT + (minutes / unit / axis.high) * (right - LEFT);
  const height = versions.length * (BAR + GAP) + BETWEEN;
  const bottom = TOP + touchPoints.length * height;
  const parts = axis.ticks.map((tick) =>
    line([x(tick * unit), TOP], [x(tick * unit), bottom], tick === 0 ? palette.muted : palette.line),
  );
  const colourOf = (version: number) => palette.series[version] ?? palette.text;
  let legend = 0;
  versions.forEach((name, version) => {
    const [short = ""] = wrapText(name, 220, 11, 1);
    parts.push(
      `<rect x="${round(legend)}" y="3" width="12" height="10" fill="${colourOf(version)}"/>`,
      text(legend + 18, 12, short, palette.text),
    );
    legend += 18 + textWidth(short, 11) + 20;
  });
  touchPoints.forEach(({ name, each }, index) => {
    const y = TOP + index * height + BETWEEN / 2;
    const [short = ""] = wrapText(name, LEFT - 12, 11, 1);
    parts.push(text(0, y + (height - BETWEEN - GAP) / 2 + 4, short, palette.text));
    each.forEach((found, version) => {
      const top = y + version * (BAR + GAP);
      const middle = top + BAR / 2;
      if (!found) {
        parts.push(text(LEFT + 6, middle + 4, words.nobody, palette.muted));
        return;
      }
      const colour = colourOf(version);
      const bar = (to: number, opacity: number) =>
        `<rect x="${LEFT}" y="${round(top)}" width="${round(Math.max(0, x(to) - LEFT))}" height="${BAR}" fill="${colour}" fill-opacity="${opacity}"/>`;
      parts.push(
        bar(found.p90, 0.45),
        bar(found.p50, 1),
        line([x(found.p90), middle], [x(found.p95), middle], colour, ` stroke-width="1.5"`),
        text(
          x(found.p95) + 6,
          middle + 4,
          found.p95 === 0 ? minutesText(0) : words.figures(minutesText(found.p50), minutesText(found.p90)),
          palette.text,
          { rim: palette.ground },
        ),
      );
    });
  });
  axis.ticks.forEach((tick) => {
    const said = numberText(tick, axis.digits);
    const unitName = unit === 1440 ? words.days : unit === 60 ? words.hours : words.minutes;
    const isLast = tick === axis.ticks.at(-1);
    parts.push(
      text(x(tick * unit), bottom + 14, isLast ? `${said} ${unitName}` : said, palette.muted, {
        anchor: "middle",
      }),
    );
  });
  return frame(parts, bottom + 20, options);
}
