import type { Id } from "@shared/base/ids.ts";
import { driversChartContent } from "@shared/domain/chart/charts/drivers.ts";
import { priorityChartMessages } from "@shared/domain/chart/charts/priority-messages.ts";
import { chanceOf, driverRows, type UsedDriver } from "@shared/domain/measure/driver-rows.ts";
import { driversFooting } from "@shared/domain/measure/drivers-footing.ts";
import { driversNotesMessages } from "@shared/domain/measure/drivers-messages.ts";
import { driversNotes, driversWarning, reasonWithout } from "@shared/domain/measure/drivers-notes.ts";
import { verdictName } from "@shared/domain/measure/importance-messages.ts";
import type { RegisterRow } from "@shared/domain/register/register.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";

import { analysesMessages as words } from "./analyses-messages.ts";
import type { Analyses } from "./measure-analyses.ts";
import { type TextColumn, textTable } from "./table.ts";

const MINUTE = 60_000;

/** What the analyses say in a terminal: a block for each that there is something to say of. */
export function analysesText(
  { drivers, priority, rounds, logs }: Analyses,
  rows: ReadonlyMap<Id, RegisterRow>,
  format: ReportFormat,
): string[] {
  const nameOf = (id: Id) => rows.get(id)?.touchPoint.name ?? "";
  return [
    ...(drivers ? block(driverLines(drivers, rows, format)) : []),
    ...block(priorityLines(priority, nameOf, format)),
    ...rounds.flatMap((round) => block(roundLines(round, nameOf, format))),
    ...logs.flatMap((log) => block(logLines(log, format))),
  ];
}

const block = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", ...lines]);

/** What can be said and the warning first, then the heaviest drivers, then what the model had to leave out: as the page tells it. */
function driverLines(
  report: NonNullable<Analyses["drivers"]>,
  register: ReadonlyMap<Id, RegisterRow>,
  format: ReportFormat,
): string[] {
  const { analysis } = report.result;
  const verdict = words.verdicts[report.verdict];
  const without = reasonWithout(report);
  if (!analysis) return without === null ? [] : [words.noDrivers(verdict), without];
  const rows = driverRows(report, register);
  const drivers = rows.flatMap((row) => (row.driver.status === "used" ? [row.driver] : []));
  const names = rows.flatMap(({ driver, name }) => (driver.status === "used" ? [name] : []));
  const named = (id: Id) => ({
    number: register.get(id)?.number ?? 0,
    name: register.get(id)?.touchPoint.name ?? "",
  });
  const title = driversChartContent(report, named)?.title;
  const warning = driversWarning(report);
  const range = (low: number | null, high: number | null, show: (value: number) => string) =>
    low === null || high === null ? words.na : `${show(low)} … ${show(high)}`;
  const percent = (share: number) => format.percent(share);
  const number = (value: number) => format.number(value, 2);
  const figures = (title: string, cell: (driver: UsedDriver) => string): TextColumn => ({
    ...{ title, align: "right" },
    cells: drivers.map(cell),
  });
  return [
    words.drivers(verdict, analysis.n, analysis.leftOut, {
      rSquared: number(analysis.rSquared.value),
      // Percentiles of few complete answers lie above what they are to hold.
      interval: driversFooting(report)?.few
        ? words.na
        : range(analysis.rSquared.low, analysis.rSquared.high, number),
      adjusted: number(analysis.adjustedRSquared),
    }),
    ...(title === undefined ? [] : [title]),
    ...(warning ? [`${warning.finding} ${warning.text}`] : []),
    ...textTable([
      { title: words.touchPoint, align: "left", cells: names },
      figures(words.share, ({ share }) => (share ? percent(share.value) : words.na)),
      figures(words.interval, ({ share }) => (share ? range(share.low, share.high, percent) : words.na)),
      figures(driversNotesMessages.chance, (driver) => driversNotesMessages.chances[chanceOf(driver)]),
      figures("r", ({ correlation }) => format.signed(correlation.value, 2)),
      figures("β", ({ coefficient }) => format.signed(coefficient.value, 2)),
      figures("VIF", ({ coefficient }) => format.number(coefficient.vif, 1)),
    ]),
    ...driversNotes(report, rows, register).map(({ text }) => text),
  ];
}

function priorityLines(
  { priorities, parts, importance, inPlaceOfStated, importanceSources }: Analyses["priority"],
  nameOf: (id: Id) => string,
  format: ReportFormat,
): string[] {
  const { ranked, leftOut, spread } = priorities;
  const without = [
    ...(inPlaceOfStated ? [words.inPlaceOfStated(verdictName(importanceSources.verdict))] : []),
    ...(importance === "equal" && ranked.length > 0 ? [words.equal] : []),
    ...(leftOut.length > 0 ? [words.noPriority(leftOut.length)] : []),
  ];
  if (ranked.length === 0) return parts.length === 0 ? [] : without;
  return [
    words.priority(priorityChartMessages.ranksWhen(spread, importance)),
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
  { rubric, kind, round, date, report }: Analyses["rounds"][number],
  nameOf: (id: Id) => string,
  format: ReportFormat,
): string[] {
  const { agreement, disagreements } = report;
  const { alpha, icc, kendall } = agreement;
  const number = (value: number) => format.number(value, 2);
  const bounds = (interval: { readonly low: number; readonly high: number } | null) =>
    interval ? `${number(interval.low)} … ${number(interval.high)}` : words.na;
  const rows = [
    [
      words.alpha,
      alpha.figure ? number(alpha.figure.alpha) : words.na,
      bounds(alpha.figure?.interval ?? null),
    ],
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
    words.agreement(rubric, [words.kinds[kind], round, date]),
    words.rated(agreement.raters, agreement.units, agreement.scores),
    ...textTable([
      { title: "", align: "left", cells: rows.map(([name]) => name) },
      { title: "", align: "right", cells: rows.map(([, value]) => value) },
      { title: words.interval, align: "right", cells: rows.map(([, , range]) => range) },
    ]),
    ...(worst ? [words.disputed(nameOf(worst.touchPointId), format.number(worst.apart ?? 0, 1))] : []),
  ];
}

function logLines({ name, limit, figures }: Analyses["logs"][number], format: ReportFormat): string[] {
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
    ...(withinLimit ? [words.withinLimit(time(limit), share(withinLimit))] : []),
    words.rework(share(reworkShare)),
  ];
}
