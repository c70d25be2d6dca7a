import type { Id } from "@shared/base/ids.ts";
import type { Words } from "@shared/base/words.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import { digitsFor, intervalText, numberText, signedText } from "@shared/drawing/figure-text.ts";
import type { Scorecard } from "../scorecard.ts";
import { widestGap } from "../widest-gap.ts";
import { gapChartMessages } from "./gap-chart-messages.ts";
import { type ChartPart, gapChartSvg } from "./gap-chart-svg.ts";

export type GapChartWords = Words<typeof gapChartMessages>;

/** The chart of gaps with its finding and its figures; null where no gap was measured. `part`: the rows that are drawn. */
export function gapChartContent(
  card: Scorecard,
  nameOf: (touchPointId: Id) => string,
  labels: "number" | "name",
  part?: ChartPart,
  messages: GapChartWords = gapChartMessages,
): ChartContent | null {
  const measured = card.touchPoints.flatMap((figures) =>
    figures.gap ? [{ figures, gap: figures.gap }] : [],
  );
  if (measured.length === 0) return null;
  const widest = measured[widestGap(measured.map(({ figures }) => figures)) ?? -1];
  const title = widest
    ? messages.title(
        nameOf(widest.figures.touchPointId),
        signedText(widest.gap.mean, digitsFor(widest.figures)),
      )
    : measured.every(({ figures, gap }) => !figures.small && gap.low !== null && gap.low >= 0)
      ? messages.titleMet
      : messages.titleNone;
  const { n, expectation, perception, gap } = messages;
  const effective = measured.flatMap(({ gap: { effectiveN } }) => effectiveN ?? []);
  const weighted = effective.length > 0;
  const numeric = [
    n,
    ...(weighted ? [messages.effectiveN] : []),
    expectation,
    perception,
    gap,
    messages.interval(card.confidence),
  ];
  return {
    title,
    subtitle: [
      messages.subtitle(card.minimum, card.maximum, card.respondents, card.respondentsInAll),
      ...(weighted ? [messages.weighted(Math.min(...effective), Math.max(...effective))] : []),
    ].join(" · "),
    table: {
      columns: [messages.touchPoint, ...numeric],
      numeric,
      rows: measured.map(({ figures, gap: figure }) => {
        const digits = digitsFor(figures);
        const { expectation: expected, perception: perceived } = figures;
        return [
          nameOf(figures.touchPointId),
          numberText(figure.n, 0),
          ...(weighted ? [figure.effectiveN ? numberText(figure.effectiveN, 1) : messages.none] : []),
          expected ? numberText(expected.mean, digits) : messages.none,
          perceived ? numberText(perceived.mean, digits) : messages.none,
          signedText(figure.mean, digits),
          intervalText(figure.low, figure.high, digits),
        ];
      }),
    },
    draw: (options) =>
      gapChartSvg(
        measured.map(({ figures }) => ({ figures, name: nameOf(figures.touchPointId) })),
        {
          ...options,
          title,
          labels,
          part,
          digits: digitsFor(card),
          words: {
            expected: messages.expected,
            perceived: messages.perceived,
            interval: messages.perceivedInterval(card.confidence),
          },
        },
      ),
  };
}
