import type { Id } from "@shared/base/ids.ts";
import type { ChartChoices, ChartContent } from "@shared/drawing/chart.ts";
import { digitsFor, signedText } from "@shared/drawing/figure-text.ts";
import { type Series, seriesSvg } from "@shared/drawing/series-lines.ts";
import type { CurveQuestion, CurveReport, GapLine } from "../../measure/curve.ts";
import type { CurvePlace } from "../../measure/curve-places.ts";
import type { AskedScope } from "../../scoring/scope.ts";
import { defineChart } from "../chart-kind.ts";
import { scopeChoicesOf, scopeOfChoices } from "../choices.ts";
import { curveChartMessages as messages } from "./curve-messages.ts";

const HEIGHT = 260;

/** Feelings along the journey, a line a persona; null where no step says how it feels. */
export function feelingChartContent(
  report: CurveReport,
  personaName: (id: Id | null) => string,
): ChartContent | null {
  const lines = report.feelings.filter((line) => line.summary !== null);
  const [first] = lines;
  if (!first?.summary) return null;
  const worst = report.places[first.worstAt ?? 0]?.name ?? "";
  return curveContent(report, {
    title: messages.feelingTitle(worst, first.summary.worst),
    subtitle: messages.feelingSubtitle(lines.length, report.moments.length),
    series: lines.map((line) => ({ name: personaName(line.personaId), values: line.values })),
    reach: [-2, 2],
    digits: 1,
  });
}

/** Gaps along the journey, a line a group; null where none was measured. */
export function gapCurveContent(report: CurveReport): ChartContent | null {
  const lines = report.gaps.filter((line) => line.summary !== null);
  const [first] = lines;
  if (!first?.summary) return null;
  const digits = digitsFor(report);
  const { minimum, maximum, confidence } = report;
  return curveContent(report, {
    title: gapFinding(report, first, digits, lines.length > 1 ? groupName(first) : ""),
    subtitle: messages.gapSubtitle({
      minimum,
      maximum,
      whiskers: lines.length === 1 ? confidence : null,
      counts: lines.map((line) => line.figures.flatMap((figure) => (figure ? [figure.n] : []))),
    }),
    series: lines.map((line) => ({
      name: groupName(line),
      values: line.values,
      ...(lines.length === 1 && { lows: bounds(line, "low"), highs: bounds(line, "high") }),
    })),
    reach: [0],
    digits,
  });
}

/** Only what enough answers bear is told as a finding. */
function gapFinding({ places }: CurveReport, line: GapLine, digits: number, group: string): string {
  const told = (at: number, titleOf: typeof messages.gapTitle) =>
    titleOf(places[at]?.name ?? "", signedText(line.values[at] ?? 0, digits), group);
  if (line.toldAt !== null) return told(line.toldAt, messages.gapTitle);
  const worst = line.worstAt ?? 0;
  const met = (line.values[worst] ?? 0) >= 0 && line.figures[worst]?.small === false;
  return met ? told(worst, messages.gapMet) : messages.gapUntold(group);
}

export const groupName = ({ group }: GapLine): string =>
  group.map(({ column, value }) => messages.group(column, value)).join(", ") || messages.everybody;

/** The bounds moved with the mean where a touch point's own scale was stretched. */
const bounds = ({ figures, values }: GapLine, end: "low" | "high"): (number | null)[] =>
  figures.map((figure, index) => {
    const bound = figure?.[end] ?? null;
    const value = values[index] ?? null;
    if (figure === null || bound === null || value === null) return null;
    return figure.mean === 0 ? bound : bound * (value / figure.mean);
  });

interface CurveParts {
  readonly title: string;
  readonly subtitle: string;
  readonly series: readonly Series[];
  readonly reach: readonly number[];
  readonly digits: number;
}

function curveContent(report: CurveReport, parts: CurveParts): ChartContent {
  const { places, moments } = report;
  const columns = parts.series.map(({ name }) => name);
  const value = (series: Series, index: number) => {
    const known = series.values[index] ?? null;
    return known === null ? messages.none : signedText(known, parts.digits);
  };
  return {
    title: parts.title,
    subtitle: `${parts.subtitle} · ${messages.numbers(places.some(({ number }) => number === null))}`,
    table: {
      columns: [messages.number, messages.place, ...columns],
      numeric: [messages.number, ...columns],
      rows: places.map(({ number, name }, index) => [
        number === null ? messages.noNumber : String(number),
        name,
        ...parts.series.map((series) => value(series, index)),
      ]),
    },
    draw: (options) =>
      seriesSvg(parts.series, {
        ...options,
        title: parts.title,
        height: HEIGHT,
        places: places.map(({ number }) => (number === null ? messages.noNumber : String(number))),
        names: places.map(({ name }) => name),
        groups: stagesOf(places),
        marked: moments.map(({ at }) => at),
        reach: parts.reach,
        signed: true,
      }),
  };
}

/** Places of one stage that stand beside each other. */
function stagesOf(places: readonly CurvePlace[]): { name: string; from: number; to: number }[] {
  const groups: { name: string; from: number; to: number }[] = [];
  places.forEach(({ stage }, index) => {
    const last = groups.at(-1);
    if (last?.name === stage) last.to = index;
    else groups.push({ name: stage, from: index, to: index });
  });
  return groups.some(({ name }) => name !== "") ? groups : [];
}

const BLUEPRINT = "blueprint";
const COLUMN = "by column";
const VALUE = "by value ";
const PERSONA = "persona ";
const LINE = "line";
const FEELING = "feeling";

/** What a curve was drawn of, as choices that a pinned chart can keep. */
export interface CurveChoice {
  readonly line: typeof FEELING | "gap";
  readonly blueprintId: Id | null;
  readonly scope: AskedScope;
  /** Whose feelings; null = all clients. */
  readonly personas: readonly (Id | null)[];
  /** Groups overlaid: the column, and its values in their order; null = none. */
  readonly by: { readonly column: string; readonly values: readonly string[] } | null;
}

export const curveChoicesOf = ({ line, blueprintId, scope, personas, by }: CurveChoice): ChartChoices => ({
  ...scopeChoicesOf(scope),
  [LINE]: line,
  ...(blueprintId !== null && { [BLUEPRINT]: blueprintId }),
  ...Object.fromEntries(personas.map((id, at) => [`${PERSONA}${at}`, id ?? ""])),
  ...(by && { [COLUMN]: by.column }),
  ...(by && Object.fromEntries(by.values.map((value, at) => [`${VALUE}${at}`, value]))),
});

/** What the measure is asked for a choice. */
export function curveQuestionOf(choices: ChartChoices): CurveQuestion {
  const { segments, wave } = scopeOfChoices(choices);
  const column = choices[COLUMN];
  const values = listed(choices, VALUE);
  return {
    blueprintId: typeof choices[BLUEPRINT] === "string" ? choices[BLUEPRINT] : null,
    personas: listed(choices, PERSONA).map((id) => id || null),
    groups:
      typeof column === "string" && values.length > 0
        ? values.map((value) => [...segments, { column, value }])
        : [segments],
    wave,
  };
}

/** Feelings come from the map: no answers are left in or out of them. */
export const isOfFeelings = (choices: ChartChoices): boolean => choices[LINE] === FEELING;

const listed = (choices: ChartChoices, prefix: string): string[] =>
  Object.entries(choices).flatMap(([key, value]) => (key.startsWith(prefix) ? [String(value)] : []));

/** Feeling or gap along the journey, drawn anew from its choices. */
export const curveChart = defineChart({
  measure: "curve",
  args: curveQuestionOf,
  content: (report, { model, choices }) =>
    isOfFeelings(choices)
      ? feelingChartContent(report, (id) =>
          id === null ? messages.allClients : (model.get("segment", id)?.name ?? messages.allClients),
        )
      : gapCurveContent(report),
});
