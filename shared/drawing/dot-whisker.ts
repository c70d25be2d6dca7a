import { type Axis, axisOf } from "./axis.ts";
import type { Picture, PictureOptions } from "./chart.ts";
import { formatLike } from "./chart-figures.ts";
import { numberText } from "./figure-text.ts";
import { frame, line, paletteOf, round, SMALL, text } from "./svg-parts.ts";
import { textWidth, wrapText } from "./text.ts";

export interface WhiskerRow {
  /** Stands before the name, e.g. the touch point's number; "" for none. */
  readonly number: string;
  readonly name: string;
  /** Null = not known: the row says so and has no dot. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The value as it is written at the end of the row. */
  readonly label: string;
  /** A weaker dot: few answers, or no difference told. */
  readonly open?: boolean;
  /** Too few answers: the row is in italics. */
  readonly small?: boolean;
}

export interface WhiskerOptions extends PictureOptions {
  /** Written after each number of the axis, e.g. " %". */
  readonly unit?: string;
  /** Values that the axis must reach, such as 0. */
  readonly reach?: readonly number[];
  /** What a filled and an open dot mean, said below the rows. */
  readonly dots?: { readonly filled: string; readonly open: string };
  /** In place of one that is made of the values, e.g. of ranks. */
  readonly axis?: Axis;
}

const ROW = 24;
const TOP = 28;
const NUMBER_WIDTH = 28;
const PAD = 12;
const KEY = 24;
const DOT = 4;

/** A dot with its interval a row, in the order given; nought is a line of its own. */
export function dotWhiskerSvg(rows: readonly WhiskerRow[], options: WhiskerOptions): Picture {
  const palette = paletteOf(options);
  const numbered = rows.some((row) => row.number !== "");
  const start = numbered ? NUMBER_WIDTH : 0;
  const names = Math.max(0, ...rows.map((row) => textWidth(row.name, SMALL)));
  const nameWidth = Math.min(names, options.width * 0.4);
  const labelWidth = Math.max(0, ...rows.map((row) => textWidth(row.label, SMALL, 600)));
  const left = start + nameWidth + PAD;
  const right = options.width - labelWidth - PAD;
  const values = rows.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== null));
  const { low, high, ticks, digits } = options.axis ?? axisOf([...values, ...(options.reach ?? [])]);
  const x = (value: number) => left + ((value - low) / (high - low)) * (right - left);
  const height = TOP + rows.length * ROW + 4;
  const parts: string[] = ticks.flatMap((tick) => [
    line([x(tick), TOP - 4], [x(tick), height - 4], tick === 0 ? palette.muted : palette.line),
    text(x(tick), TOP - 10, `${numberText(tick, digits)}${options.unit ?? ""}`, palette.muted, {
      anchor: "middle",
    }),
  ]);
  const dot = (at: number, y: number, open: boolean) =>
    `<circle cx="${round(at)}" cy="${round(y)}" r="${DOT}" fill="${open ? palette.ground : palette.text}" stroke="${palette.text}" stroke-width="1.5"/>`;
  rows.forEach((row, index) => {
    const y = TOP + index * ROW + ROW / 2;
    if (numbered) parts.push(text(NUMBER_WIDTH - 8, y + 4, row.number, palette.muted, { anchor: "end" }));
    const [name = ""] = wrapText(row.name, nameWidth + 1, SMALL, 1);
    parts.push(text(start, y + 4, name, palette.text, { slanted: row.small === true }));
    if (row.low !== null && row.high !== null) {
      parts.push(line([x(row.low), y], [x(row.high), y], palette.muted, ` stroke-width="2"`));
    }
    if (row.value !== null) parts.push(dot(x(row.value), y, row.open === true));
    parts.push(
      text(options.width, y + 4, row.label, palette.text, {
        anchor: "end",
        strong: true,
        slanted: row.small === true,
      }),
    );
  });
  const figures = {
    kind: "bars",
    isLying: true,
    places: rows.map((row) => [row.number, row.name].filter((part) => part !== "").join(" ")),
    series: [
      {
        name: options.title,
        colour: palette.accent,
        values: rows.map((row) => row.value),
        lows: rows.map((row) => row.low),
        highs: rows.map((row) => row.high),
      },
    ],
    numbers: formatLike(
      rows.map((row) => row.label),
      options.unit,
    ),
  } as const;
  if (!options.dots) return { ...frame(parts, height, options), figures };
  let at = left;
  for (const [open, words] of [
    [false, options.dots.filled],
    [true, options.dots.open],
  ] as const) {
    parts.push(dot(at + DOT, height + KEY / 2, open));
    parts.push(text(at + 3 * DOT, height + KEY / 2 + DOT, words, palette.muted));
    at += 3 * DOT + textWidth(words, SMALL) + 2 * PAD;
  }
  return { ...frame(parts, height + KEY, options), figures };
}
