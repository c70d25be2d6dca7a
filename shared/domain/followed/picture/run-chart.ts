import { dayInShort } from "@shared/base/date-words.ts";
import { axisOf } from "@shared/drawing/axis.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { countsText, numberText, shareText } from "@shared/drawing/figure-text.ts";
import { frame, line, paletteOf, round, SMALL, text } from "@shared/drawing/svg-parts.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { FEWEST_POINTS, type FollowedFigures } from "../followed-figures.ts";
import { findingText, reckonedText, targetText, valueText } from "../followed-text.ts";
import { followedMessages } from "../messages.ts";
import type { FollowedMeasure } from "../records.ts";
import { type LineLabel, spreadLabels } from "./spread-labels.ts";

const words = followedMessages.picture;
const LEFT = 48;
const RIGHT = 148;
const TOP = 26;
const HEIGHT = 280;
const FOOT = 24;
const RADIUS = 4;

/** How a measure runs, with its median, limits and target, and the day it went live; null without a point. */
export function runChartContent(figures: FollowedFigures): ChartContent | null {
  const { measure, points } = figures;
  if (points.length === 0) return null;
  const title = findingText(figures);
  const value = (one: number | undefined) => (one === undefined ? words.na : reckonedText(measure, one));
  return {
    title,
    subtitle: subtitleOf(figures),
    table: {
      columns: [...words.columns],
      numeric: words.columns.slice(1, 5),
      rows: points.map((point) => [
        point.date,
        valueText(measure, point.value),
        point.n ?? words.na,
        value(point.limits?.low),
        value(point.limits?.high),
        point.outside !== null ? words.outside : point.isSignal ? words.run : "",
        point.note,
      ]),
    },
    draw: (options) => draw(figures, { ...options, title }),
  };
}

function subtitleOf({ measure, points, median, basis, before }: FollowedFigures): string {
  const said = followedMessages.subtitle;
  const counts = points.flatMap(({ n }) => n ?? []);
  const judged = basis === "before" ? before : points.length;
  return [
    measure.kind === "share" ? said.share : said.of(measure.unit.trim()),
    said.points(points.length),
    ...(counts.length > 0 ? [said.n(countsText(counts))] : []),
    said.dates(dayInShort(points[0]?.date ?? ""), dayInShort(points.at(-1)?.date ?? "")),
    median === null ? said.few(FEWEST_POINTS) : said.basis[basis](judged),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function draw(figures: FollowedFigures, options: PictureOptions): Picture {
  const { measure, points, median, before, after } = figures;
  const palette = paletteOf(options);
  const held = points.flatMap(({ value, limits }) => [value, ...(limits ? [limits.low, limits.high] : [])]);
  const told = [median, measure.target, measure.baseline].filter((value) => value !== null);
  const axis = axisOf([...held, ...told], 5);
  const [top, bottom] = [TOP, HEIGHT - FOOT];
  const end = options.width - RIGHT;
  const room = (end - LEFT) / points.length;
  const x = (at: number) => LEFT + (at + 0.5) * room;
  const y = (value: number) => bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top);
  const digits = measure.kind === "share" ? Math.max(0, axis.digits - 2) : axis.digits;
  const tick = (value: number) =>
    measure.kind === "share" ? shareText(value, digits) : numberText(value, digits);
  const parts = axis.ticks.flatMap((value) => [
    line([LEFT, y(value)], [end, y(value)], palette.line),
    text(LEFT - 8, y(value) + 4, tick(value), palette.muted, { anchor: "end" }),
  ]);
  parts.push(...dates(figures, room, x, palette.muted));
  if (after > 0 && before > 0) {
    const at = x(before) - room / 2;
    parts.push(line([at, top - 8], [at, bottom], palette.text, ` stroke-width="1.5"`));
    const label = `${words.live} ${dayInShort(figures.liveOn)}`;
    const fits = at + 6 + textWidth(label, SMALL) < end;
    parts.push(
      text(fits ? at + 6 : at - 6, top - 10, label, palette.text, { anchor: fits ? "start" : "end" }),
    );
  }
  for (const side of ["low", "high"] as const) {
    const path = points.flatMap(({ limits }, at) =>
      limits ? `${round(x(at) - room / 2)} ${round(y(limits[side]))}H${round(x(at) + room / 2)}` : [],
    );
    if (path.length > 0)
      parts.push(
        `<path d="M${path.map((one, at) => (at === 0 ? one : `L${one}`)).join("")}" fill="none" stroke="${palette.muted}" stroke-dasharray="4 3"/>`,
      );
  }
  if (median !== null) parts.push(line([LEFT, y(median)], [end, y(median)], palette.text));
  if (measure.baseline !== null)
    parts.push(
      line([LEFT, y(measure.baseline)], [end, y(measure.baseline)], palette.muted, ` stroke-dasharray="1 3"`),
    );
  const aim = palette.good;
  if (measure.target !== null)
    parts.push(
      line(
        [LEFT, y(measure.target)],
        [end, y(measure.target)],
        aim,
        ` stroke-width="2" stroke-dasharray="8 4"`,
      ),
    );
  const path = points.map(({ value }, at) => `${at === 0 ? "M" : "L"}${round(x(at))} ${round(y(value))}`);
  parts.push(`<path d="${path.join("")}" fill="none" stroke="${palette.accent}" stroke-width="1.5"/>`);
  points.forEach((point, at) => {
    parts.push(mark(x(at), y(point.value), point, measure, palette));
  });
  const labels: LineLabel[] = spreadLabels(lineLabels(figures, y), top + 4, bottom);
  for (const { at, label, strong } of labels)
    parts.push(text(end + 8, at + 4, label, strong ? palette.text : palette.muted, { strong }));
  return frame(parts, HEIGHT, options);
}

type Palette = ReturnType<typeof paletteOf>;

/** A dot; since the go-live filled, in a shift or trend with a ring, outside of the limits a diamond, whose colour says whether that is good. */
function mark(
  x: number,
  y: number,
  { outside, isSignal, isAfter }: FollowedFigures["points"][number],
  { higherIsBetter }: FollowedMeasure,
  { accent, bad, good, ground, text: ink }: Palette,
): string {
  const [a, b] = [round(x), round(y)];
  if (outside !== null) {
    const colour = (outside === "up") === higherIsBetter ? good : bad;
    return `<path d="M${a} ${round(y - 7)}l7 7l-7 7l-7 -7z" fill="${colour}" stroke="${ground}"/>`;
  }
  const ring = isSignal
    ? `<circle cx="${a}" cy="${b}" r="${RADIUS + 3}" fill="${ground}" stroke="${ink}" stroke-width="1.5"/>`
    : "";
  return `${ring}<circle cx="${a}" cy="${b}" r="${RADIUS}" fill="${isAfter ? accent : ground}" stroke="${accent}" stroke-width="1.5"/>`;
}

/** As many days below the points as have room. */
function dates({ points }: FollowedFigures, room: number, x: (at: number) => number, ink: string): string[] {
  const names = points.map(({ date }) => dayInShort(date));
  const widest = Math.max(...names.map((name) => textWidth(name, SMALL))) + 12;
  const every = Math.max(1, Math.ceil(widest / room));
  return names.flatMap((name, at) =>
    at % every === 0 ? text(x(at), HEIGHT - FOOT + 16, name, ink, { anchor: "middle" }) : [],
  );
}

function lineLabels({ measure, median, points }: FollowedFigures, y: (value: number) => number): LineLabel[] {
  const limits = points.at(-1)?.limits;
  const plain = { ...measure, unit: "" };
  const label = (name: string, value: number, strong = false): LineLabel => ({
    at: y(value),
    label: `${name} ${reckonedText(plain, value)}`,
    strong,
  });
  return [
    ...(limits ? [label(words.upper, limits.high), label(words.lower, limits.low)] : []),
    ...(median === null ? [] : [label(words.median, median)]),
    ...(measure.baseline === null ? [] : [label(words.baseline, measure.baseline)]),
    ...(measure.target === null
      ? []
      : [
          {
            ...label(words.target, measure.target, true),
            label: `${words.target} ${targetText(plain, measure.target)}`,
          },
        ]),
  ];
}
