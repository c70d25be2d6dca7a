import type { Id } from "@shared/base/ids.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import { dotWhiskerSvg } from "@shared/drawing/dot-whisker.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import type { Driver, DriverAnalysis, UsedDriver } from "@shared/statistics/drivers.ts";
import { type DriversQuestion, type DriversReport, HIGH_VIF } from "../../measure/drivers.ts";
import { driversFooting, isBeyondInterval } from "../../measure/drivers-footing.ts";
import { type Named, namesOf } from "../../register/named.ts";
import { VERDICTS } from "../../scoring/verdicts.ts";
import { defineChart } from "../chart-kind.ts";
import { scopeOfChoices } from "../choices.ts";
import { driversChartMessages as messages } from "./drivers-messages.ts";

const WITHOUT = "without ";

/** What was left out of a model, as choices that a pinned chart can keep. */
export const withoutChoices = (ids: readonly Id[]): Record<string, true> =>
  Object.fromEntries(ids.map((id) => [`${WITHOUT}${id}`, true] as const));

interface WeighedDriver extends Named {
  /** Among the predictors. */
  readonly index: number;
  readonly used: UsedDriver;
  readonly share: { readonly value: number; readonly low: number | null; readonly high: number | null };
}

/** Relative weights with their intervals, largest first; null where no model could be made. */
export function driversChartContent(
  report: DriversReport | null,
  nameOf: (id: Id) => Named,
): ChartContent | null {
  const analysis = report?.result.analysis;
  if (!report || !analysis) return null;
  const weighed = analysis.predictors
    .flatMap((driver: Driver, index): WeighedDriver[] => {
      const id = report.touchPointIds[index];
      if (id === undefined || driver.status !== "used" || !driver.share) return [];
      return [{ ...nameOf(id), index, used: driver, share: driver.share }];
    })
    .sort((a, b) => b.share.value - a.share.value);
  const [first] = weighed;
  if (!first) return null;
  const title = titleOf(report, analysis, weighed);
  const { weight, low, high, correlation, beta, none } = messages;
  const numeric = [weight, low, high, correlation, beta];
  const percent = (share: number | null) => (share === null ? none : shareText(share, 1));
  return {
    title,
    subtitle: messages.subtitle({
      columns: report.columns,
      n: analysis.n,
      rSquared: analysis.rSquared.value,
      adjusted: analysis.adjustedRSquared,
      beyond: weighed.some(({ used }) => isBeyondInterval(used)),
      confidence: analysis.confidence,
      samples: analysis.samplesUsed,
    }),
    table: {
      columns: [messages.touchPoint, ...numeric],
      numeric,
      rows: weighed.map(({ name, used, share }) => [
        name,
        percent(share.value),
        percent(share.low),
        percent(share.high),
        numberText(used.correlation.value, 2),
        numberText(used.coefficient.value, 2),
      ]),
    },
    draw: (options) =>
      dotWhiskerSvg(
        weighed.map(({ number, name, share }) => ({
          number: String(number),
          name,
          value: share.value * 100,
          low: share.low === null ? null : share.low * 100,
          high: share.high === null ? null : share.high * 100,
          label: percent(share.value),
        })),
        { ...options, title, unit: " %", reach: [0] },
      ),
  };
}

/**
 * Names the first driver only where the complete answers bear it, and with what it moves most only where it comes
 * first in as many bootstrap samples as the confidence asks; else together with its twin, where it has one.
 */
function titleOf(
  report: DriversReport,
  { confidence, among, predictors }: DriverAnalysis,
  [first, ...others]: readonly WeighedDriver[],
): string {
  const footing = driversFooting(report);
  if (footing?.few) return messages.titleFew(report.verdict, footing.n, footing.drivers);
  if (!first || first.used.aboveChance === false || others.length === 0)
    return messages.titleNone(report.verdict);
  const { name, share, used } = first;
  const isFirst = used.first !== null && used.first >= confidence;
  const twin = others.find((other) =>
    isTwin(used, other.used, among[first.index * predictors.length + other.index]),
  );
  const title = isFirst
    ? messages.title(name, shareText(share.value), report.verdict)
    : twin
      ? messages.titleTogether(name, twin.name, shareText(share.value + twin.share.value), report.verdict)
      : messages.titleOpen(name, used.first === null ? null : shareText(used.first), report.verdict);
  return footing?.mostLeftOut ? messages.titleOfComplete(title, footing.n, footing.respondents) : title;
}

/** The two nearly determine each other, and go alike with the verdict: which of them moves it is chance. */
const isTwin = (first: UsedDriver, other: UsedDriver, between = 0): boolean =>
  between ** 2 > DETERMINED && Math.abs(first.correlation.value - other.correlation.value) < SAME_CORRELATION;

/** So much of each other the two explain where it alone makes the VIF of both a high one. */
const DETERMINED = 1 - 1 / HIGH_VIF;
/** Two that go together this closely with the verdict. */
const SAME_CORRELATION = 0.05;

/** What drives the verdict, drawn anew from its choices. */
export const driversChart = defineChart({
  measure: "drivers",
  args: (choices): DriversQuestion => ({
    ...scopeOfChoices(choices),
    verdict: VERDICTS.find((verdict) => verdict === choices.verdict) ?? null,
    without: Object.keys(choices).flatMap((key) =>
      key.startsWith(WITHOUT) ? [key.slice(WITHOUT.length)] : [],
    ),
  }),
  content: (report, { model }) => driversChartContent(report, namesOf(model)),
});
