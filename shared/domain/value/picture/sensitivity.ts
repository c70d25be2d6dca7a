import { axisOf } from "@shared/drawing/axis.ts";
import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { numberFormat } from "@shared/drawing/chart-figures.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { frame, line, paletteOf, round, text } from "@shared/drawing/svg-parts.ts";
import { wrapText } from "@shared/drawing/text.ts";
import { valueIn } from "../case-numbers.ts";
import { valueMessages as english, type ValueWords } from "../messages.ts";
import type { Sensitivity, ValueReport } from "../value-report.ts";
import { moneyText, valueText } from "../value-text.ts";

const LEFT = 190;
const ROW = 40;
const BAR = 13;
const TOP = 20;
const END_WORDS = 118;

/** What each number, moved by itself between its scenarios, does to the net gain; null while nothing can be figured. */
export function sensitivityContent(
  report: ValueReport,
  currency: string,
  valueMessages: ValueWords = english,
): ChartContent | null {
  const { picture: words } = valueMessages;
  const { figures, sensitivity, valueCase } = report;
  if (!figures || figures.expected.net === null) return null;
  const net = figures.expected.net;
  const [first] = sensitivity;
  const title = first
    ? words.most(
        nameOf(first, valueMessages),
        netText(first.cautious, currency, valueMessages),
        netText(first.hopeful, currency, valueMessages),
      )
    : words.nothing;
  return {
    title,
    subtitle: words.subtitle(valueCase.name, moneyText(net, currency), words.first[valueCase.firstMargin]),
    table: {
      columns: [...words.columns],
      numeric: words.columns.slice(1),
      rows: sensitivity.map((row) => [
        nameOf(row, valueMessages),
        ...(["cautious", "hopeful"] as const).flatMap((side) => [
          valueText(row.number.kind, valueIn(row.number, side), currency),
          netText(row[side], currency, valueMessages),
        ]),
      ]),
    },
    draw: (options) => draw(sensitivity, net, currency, { ...options, title }, valueMessages),
  };
}

const nameOf = ({ number }: Sensitivity, words: ValueWords): string => words.inLine(number.line, number.kind);
const netText = (net: number | null, currency: string, words: ValueWords): string =>
  net === null ? words.noBound : moneyText(net, currency);

function draw(
  rows: readonly Sensitivity[],
  expected: number,
  currency: string,
  options: PictureOptions,
  valueMessages: ValueWords,
): Picture {
  const { picture: words, scenarios } = valueMessages;
  const palette = paletteOf(options);
  const colours = {
    cautious: palette.series[1] ?? palette.accent,
    hopeful: palette.series[0] ?? palette.accent,
  };
  const told = rows.flatMap(({ cautious, hopeful }) => [cautious, hopeful].filter((net) => net !== null));
  const axis = axisOf([Math.min(0, expected, ...told), Math.max(0, expected, ...told)], 5);
  // The words behind a bar need room at both ends.
  const [from, to] = [LEFT + END_WORDS, options.width - END_WORDS];
  const x = (net: number) => from + ((net - axis.low) / (axis.high - axis.low)) * (to - from);
  const bottom = TOP + rows.length * ROW;
  const parts = axis.ticks.map((tick) =>
    line([x(tick), TOP], [x(tick), bottom], tick === 0 ? palette.muted : palette.line),
  );
  parts.push(line([x(expected), TOP - 4], [x(expected), bottom], palette.text));
  parts.push(
    text(x(expected), TOP - 8, `${words.expected} ${moneyText(expected, currency)}`, palette.text, {
      anchor: "middle",
    }),
  );
  rows.forEach((row, index) => {
    const y = TOP + index * ROW;
    const lines = wrapText(nameOf(row, valueMessages), LEFT - 12, 11, 2);
    lines.forEach((said, at) => {
      parts.push(text(0, y + (lines.length === 1 ? 24 : 17) + at * 14, said, palette.text));
    });
    parts.push(...bar(row, "cautious", y + 6), ...bar(row, "hopeful", y + 7 + BAR));
  });
  axis.ticks.forEach((tick) => {
    const said = numberText(tick, axis.digits);
    const isLast = tick === axis.ticks.at(-1);
    parts.push(
      text(x(tick), bottom + 16, isLast ? `${said} ${currency}`.trim() : said, palette.muted, {
        anchor: "middle",
      }),
    );
  });
  const side = (name: "cautious" | "hopeful") => ({
    name: scenarios[name],
    colour: colours[name],
    values: rows.map((row) => (valueIn(row.number, name) === row.number.expected ? null : row[name])),
  });
  return {
    ...frame(parts, bottom + 24, options),
    figures: {
      kind: "bars",
      isLying: true,
      places: rows.map((row) => nameOf(row, valueMessages)),
      series: [side("cautious"), side("hopeful")],
      numbers: numberFormat(0, currency === "" ? "" : ` ${currency}`),
      from: expected,
    },
  };

  function bar(row: Sensitivity, side: "cautious" | "hopeful", y: number): string[] {
    // Where no other value is told, the expected one stands.
    if (valueIn(row.number, side) === row.number.expected) return [];
    const net = row[side];
    const value = `${scenarios[side]} ${valueText(row.number.kind, valueIn(row.number, side), currency)}`;
    const middle = y + BAR / 2 + 4;
    if (net === null) {
      return [
        text(x(expected) + 6, middle, `${value}: ${valueMessages.noBound}`, palette.text, {
          rim: palette.ground,
        }),
      ];
    }
    const [start, end] = [Math.min(x(expected), x(net)), Math.max(x(expected), x(net))];
    const isLeft = net < expected;
    return [
      `<rect x="${round(start)}" y="${y}" width="${round(Math.max(1, end - start))}" height="${BAR}" fill="${colours[side]}"/>`,
      text(isLeft ? start - 6 : end + 6, middle, value, palette.text, {
        anchor: isLeft ? "end" : "start",
        rim: palette.ground,
      }),
    ];
  }
}
