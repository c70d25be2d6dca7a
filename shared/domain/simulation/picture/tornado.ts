import { axisOf } from "@shared/drawing/axis.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { frame, line, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { minutesText } from "../../blueprint/duration-text.ts";
import { messages } from "./messages.ts";

/** One side of an input: the value that it is moved to, and what follows. */
export interface TornadoSide {
  readonly value: string;
  /** The same in a sentence, such as “without it”; “at” and the value where it is not given. */
  readonly at?: string;
  /** Minutes of the 90th percentile, after − before; null where it was not run. */
  readonly effect: MeanFigure | null;
  /** Why it was not run, e.g. that a pool is overloaded; "" where it is what stands today. */
  readonly why: string;
}

export interface TornadoRow {
  readonly name: string;
  readonly low: TornadoSide;
  readonly high: TornadoSide;
}

/** The input that moves the most first. */
export interface Tornado {
  readonly rows: readonly TornadoRow[];
  readonly subtitle: string;
}

/** More rows than this hardly move anything; the table has all of them. */
const SHOWN = 14;
const LEFT = 270;
const RIGHT = 8;
const ROW = 40;
const BAR = 13;
const TOP = 4;
const { tornado: words } = messages;

/** What each input, moved by itself, does to the time within which nine of ten are through. */
export function tornadoContent({ rows, subtitle }: Tornado): ChartContent {
  const [first] = rows;
  const broken = first && [first.low, first.high].find(({ effect, why }) => effect === null && why !== "");
  const title = !first
    ? words.nothing
    : broken
      ? words.breaks(first.name, atText(broken), broken.why)
      : claimOf(first, rows[1]);
  const isCut = rows.length > SHOWN;
  return {
    title,
    subtitle: isCut ? words.cut(subtitle, SHOWN, rows.length) : subtitle,
    table: {
      columns: [...words.columns],
      numeric: words.columns.slice(1),
      rows: rows.map(({ name, low, high }) => [
        name,
        ...[low, high].flatMap((side) => [side.value, effectText(side), boundsText(side)]),
      ]),
    },
    draw: (options) => draw(rows.slice(0, SHOWN), { ...options, title }),
  };
}

/** No more than the intervals carry: that of the first is apart from nought, and from that of the second. */
function claimOf(first: TornadoRow, second: TornadoRow | undefined): string {
  const sides = [first.low, first.high].flatMap((side) =>
    side.effect ? [claimText(side.effect.mean, atText(side))] : [],
  );
  const [least] = sizeOf(first);
  if (least === 0) return words.unproven(first.name, sides);
  return second && sizeOf(second)[1] >= least
    ? words.tied(first.name, second.name, sides)
    : words.most(first.name, sides);
}

/** The least and the most minutes by which an input changes anything, either way, as far as the interval tells. */
function sizeOf({ low, high }: TornadoRow): readonly [least: number, most: number] {
  const [one] = [low.effect, high.effect]
    .filter((effect) => effect !== null)
    .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  if (!one) return [0, 0];
  const ends = [one.low ?? one.mean, one.high ?? one.mean];
  const isApart = ends.every((end) => end > 0) || ends.every((end) => end < 0);
  const sizes = ends.map(Math.abs);
  return [isApart ? Math.min(...sizes) : 0, Math.max(...sizes)];
}

const atText = ({ at, value }: TornadoSide): string => at ?? words.at(value);
function claimText(minutes: number, at: string): string {
  if (minutes === 0) return words.unmoved(at);
  return (minutes < 0 ? words.sooner : words.later)(minutesText(Math.abs(minutes)), at);
}
const signed = (minutes: number): string =>
  minutes === 0 ? minutesText(0) : `${minutes < 0 ? "−" : "+"}${minutesText(Math.abs(minutes))}`;
const effectText = ({ effect, why }: TornadoSide): string =>
  effect ? signed(effect.mean) : why === "" ? words.asToday : why;
const boundsText = ({ effect }: TornadoSide): string =>
  effect?.low == null || effect.high === null ? "" : `${signed(effect.low)} … ${signed(effect.high)}`;

function draw(rows: readonly TornadoRow[], options: PictureOptions): Picture {
  const palette = paletteOf(options);
  const sides = rows
    .flatMap(({ low, high }) => [low.effect, high.effect])
    .filter((effect) => effect !== null);
  const bounds = sides.flatMap(({ mean, low, high }) => [mean, low ?? mean, high ?? mean]);
  const widest = Math.max(1, ...bounds.map(Math.abs));
  const unit = widest >= 2880 ? 1440 : widest >= 120 ? 60 : 1;
  const unitName = unit === 1440 ? words.days : unit === 60 ? words.hours : words.minutes;
  const axis = axisOf([Math.min(0, ...bounds) / unit, Math.max(0, ...bounds) / unit], 6);
  // The words behind a bar need room at both ends.
  const [from, to] = [LEFT + 110, options.width - RIGHT - 110];
  const x = (minutes: number) => from + ((minutes / unit - axis.low) / (axis.high - axis.low)) * (to - from);
  const bottom = TOP + rows.length * ROW;
  const parts = axis.ticks.map((tick) =>
    line([x(tick * unit), TOP], [x(tick * unit), bottom], tick === 0 ? palette.muted : palette.line),
  );
  rows.forEach(({ name, low, high }, index) => {
    const y = TOP + index * ROW;
    const lines = wrapText(name, LEFT - 16, 11, 2);
    lines.forEach((words, at) => {
      parts.push(text(0, y + (lines.length === 1 ? 24 : 17) + at * 14, words, palette.text));
    });
    parts.push(
      ...bar(low, y + 6, palette.series[0] ?? palette.accent),
      ...bar(high, y + 6 + BAR + 1, palette.series[1] ?? palette.accent),
    );
  });
  axis.ticks.forEach((tick) => {
    const number = `${tick > 0 ? "+" : ""}${numberText(tick, axis.digits)}`;
    const said = tick === axis.ticks.at(-1) ? `${number} ${unitName}` : number;
    parts.push(text(x(tick * unit), bottom + 16, said, palette.muted, { anchor: "middle" }));
  });
  return frame(parts, bottom + 24, options);

  function bar(side: TornadoSide, y: number, colour: string): string[] {
    const { effect, value, why } = side;
    const middle = y + BAR / 2 + 4;
    if (effect === null) {
      if (why === "") return [];
      return [text(x(0) + 6, middle, `${value}: ${why}`, palette.bad, { rim: palette.ground })];
    }
    const [start, end] = [Math.min(x(0), x(effect.mean)), Math.max(x(0), x(effect.mean))];
    const drawn = [
      `<rect x="${round(start)}" y="${y}" width="${round(Math.max(1, end - start))}" height="${BAR}" fill="${colour}"/>`,
    ];
    const ends = [x(effect.mean), x(0)];
    if (effect.low !== null && effect.high !== null) {
      const at = y + BAR / 2;
      drawn.push(
        line([x(effect.low), at], [x(effect.high), at], palette.text),
        line([x(effect.low), at - 3], [x(effect.low), at + 3], palette.text),
        line([x(effect.high), at - 3], [x(effect.high), at + 3], palette.text),
      );
      ends.push(x(effect.low), x(effect.high));
    }
    const said = `${value}: ${signed(effect.mean)}`;
    const isLeft = effect.mean < 0 && Math.min(...ends) - 6 - textWidth(said, 11) > LEFT - 8;
    drawn.push(
      text(isLeft ? Math.min(...ends) - 6 : Math.max(...ends) + 6, middle, said, palette.text, {
        anchor: isLeft ? "end" : "start",
        rim: palette.ground,
      }),
    );
    return drawn;
  }
}
