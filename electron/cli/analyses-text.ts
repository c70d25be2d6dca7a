import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { analysesMessages as words } from "./analyses-messages.ts";
import type { Analyses } from "./measure-analyses.ts";
import { textTable } from "./table.ts";

const MINUTE = 60_000;

/** What the analyses say in a terminal: a block for each that there is something to say of. */
export function analysesText(
  { drivers, priority, rounds, logs }: Analyses,
  nameOf: (id: Id) => string,
  format: ReportFormat,
): string[] {
  return [
    ...(drivers ? block(driverLines(drivers, nameOf, format)) : []),
    ...block(priorityLines(priority, nameOf, format)),
    ...rounds.flatMap((round) => block(roundLines(round, nameOf, format))),
    ...logs.flatMap((log) => block(logLines(log, format))),
  ];
}

const block = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", ...lines]);

/** The heaviest first, then those that could not take part. */
function driverLines(
  { result, verdict, touchPointIds }: NonNullable<Analyses["drivers"]>,
  nameOf: (id: Id) => string,
  format: ReportFormat,
): string[] {
  const { analysis } = result;
  if (!analysis) return [words.noDrivers(words.verdicts[verdict], words.reasons[result.reason])];
  const rows = analysis.predictors.flatMap((driver, index) =>
    driver.status === "used" ? [{ driver, name: nameOf(touchPointIds[index] ?? "") }] : [],
  );
  rows.sort((a, b) => b.driver.weight.value - a.driver.weight.value);
  const unused = analysis.predictors.length - rows.length;
  const range = (low: number | null, high: number | null, show: (value: number) => string) =>
    low === null || high === null ? words.na : `${show(low)} … ${show(high)}`;
  const percent = (share: number) => format.percent(share);
  const number = (value: number) => format.number(value, 2);
  return [
    words.drivers(words.verdicts[verdict], analysis.n, analysis.leftOut, number(analysis.rSquared.value)),
    ...textTable([
      { title: words.touchPoint, align: "left", cells: rows.map(({ name }) => name) },
      {
        title: words.share,
        align: "right",
        cells: rows.map(({ driver: { share } }) => (share ? percent(share.value) : words.na)),
      },
      {
        title: words.interval,
        align: "right",
        cells: rows.map(({ driver: { share } }) =>
          share ? range(share.low, share.high, percent) : words.na,
        ),
      },
      {
        title: "r",
        align: "right",
        cells: rows.map(({ driver }) => format.signed(driver.correlation.value, 2)),
      },
      {
        title: "β",
        align: "right",
        cells: rows.map(({ driver }) => format.signed(driver.coefficient.value, 2)),
      },
      {
        title: "VIF",
        align: "right",
        cells: rows.map(({ driver }) => format.number(driver.coefficient.vif, 1)),
      },
    ]),
    ...(unused > 0 ? [words.unusedDrivers(unused)] : []),
  ];
}

function priorityLines(
  { priorities, parts, inPlaceOfStated }: Analyses["priority"],
  nameOf: (id: Id) => string,
  format: ReportFormat,
): string[] {
  const { ranked, leftOut, spread } = priorities;
  const without = [
    ...(inPlaceOfStated ? [words.inPlaceOfStated] : []),
    ...(leftOut.length > 0 ? [words.noPriority(leftOut.length)] : []),
  ];
  if (ranked.length === 0) return parts.length === 0 ? [] : without;
  return [
    words.priority(format.percent(spread)),
    ...textTable([
      { title: words.rank, align: "right", cells: ranked.map(({ rank }) => String(rank)) },
      {
        title: words.ranks,
        align: "right",
        cells: ranked.map(({ bestRank, worstRank }) => `${bestRank}–${worstRank}`),
      },
      { title: words.touchPoint, align: "left", cells: ranked.map(({ id }) => nameOf(id)) },
      { title: words.value, align: "right", cells: ranked.map(({ value }) => format.number(value, 2)) },
    ]),
    ...without,
  ];
}

function roundLines(
  { rubric, report }: Analyses["rounds"][number],
  nameOf: (id: Id) => string,
  format: ReportFormat,
): string[] {
  const { agreement, disagreements } = report;
  const { alpha, icc, kendall } = agreement;
  const number = (value: number) => format.number(value, 2);
  const bounds = (interval: { readonly low: number; readonly high: number } | null) =>
    interval ? `${number(interval.low)} … ${number(interval.high)}` : words.na;
  const rows = [
    ["α", alpha.figure ? number(alpha.figure.alpha) : words.na, bounds(alpha.figure?.interval ?? null)],
    [
      "ICC(2,1)",
      icc.figure ? number(icc.figure.single) : words.na,
      bounds(icc.figure?.singleInterval ?? null),
    ],
    [
      "ICC(2,k)",
      icc.figure?.mean.figure != null ? number(icc.figure.mean.figure) : words.na,
      bounds(icc.figure?.meanInterval ?? null),
    ],
    ["W", kendall.figure ? number(kendall.figure.w) : words.na, ""],
  ] as const;
  const worst = disagreements.find(({ apart }) => apart !== null && apart > 0);
  return [
    words.agreement(rubric, agreement.raters, agreement.units, agreement.scores),
    ...textTable([
      { title: "", align: "left", cells: rows.map(([name]) => name) },
      { title: "", align: "right", cells: rows.map(([, value]) => value) },
      { title: words.interval, align: "right", cells: rows.map(([, , range]) => range) },
    ]),
    ...(worst ? [words.disputed(nameOf(worst.touchPointId), format.number(worst.apart ?? 0, 1))] : []),
  ];
}

function logLines({ name, figures }: Analyses["logs"][number], format: ReportFormat): string[] {
  const { cases, events, leadTime, withinLimit, reworkShare, variants } = figures;
  const time = (value: number | null) => (value === null ? words.na : format.minutes(value / MINUTE));
  const share = (one: typeof withinLimit) =>
    one
      ? `${format.percent(one.share)} (${format.percent(one.low)} … ${format.percent(one.high)}, n ${one.n})`
      : words.na;
  const { number } = format;
  return [
    words.log(name, number(cases, 0), number(events, 0), number(variants.length, 0)),
    ...(leadTime
      ? [
          words.median(time(leadTime.median), time(leadTime.medianLow), time(leadTime.medianHigh)),
          words.leadTimes(time(leadTime.mean), time(leadTime.p75), time(leadTime.p90), time(leadTime.p95)),
        ]
      : []),
    ...(withinLimit ? [words.withinLimit(share(withinLimit))] : []),
    words.rework(share(reworkShare)),
  ];
}
