import type { Id } from "@shared/base/ids.ts";
import { classesChartMessages } from "@shared/domain/chart/charts/classes-messages.ts";
import { placeText } from "@shared/domain/chart/charts/matrix.ts";
import { type ClassEvidence, contradictions } from "@shared/domain/measure/classes.ts";
import type { PointComplaints } from "@shared/domain/measure/complaints.ts";
import type { CurveLine } from "@shared/domain/measure/curve.ts";
import { verdictName } from "@shared/domain/measure/importance-messages.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { type TextColumn, textTable } from "./table.ts";
import type { BlueprintCurve, TouchPointAnalyses } from "./touch-point-analyses.ts";
import { touchPointMessages as words } from "./touch-point-messages.ts";

const HUNDRED = 100;
type KanoCoefficient = NonNullable<ClassEvidence["kano"]>["better"];
type NameOf = (id: Id) => string;

interface TouchPointTextInputs {
  readonly nameOf: NameOf;
  readonly format: ReportFormat;
  /** Which wave was asked for; null = all. */
  readonly wave: string | null;
}

/** Classes, complaints and curves in a terminal: a block for each that there is something to say of. */
export function touchPointText(
  { classes, complaints, curves }: TouchPointAnalyses,
  { nameOf, format, wave }: TouchPointTextInputs,
): string[] {
  const said = complaintLines(complaints, nameOf, format);
  return [
    classLines(classes, nameOf, format),
    said.length > 0 && wave !== null ? [...said, words.complaintsOfAll] : said,
    curveLines(curves, format),
  ].flatMap((lines) => (lines.length === 0 ? [] : ["", ...lines]));
}

function classLines(
  { points, matrix, importance, importanceSources }: TouchPointAnalyses["classes"],
  nameOf: NameOf,
  format: ReportFormat,
): string[] {
  const some = (has: (point: ClassEvidence) => unknown) => points.some((point) => has(point) !== null);
  const [placed, asked] = [some(({ place }) => place), some(({ kano }) => kano)];
  if (!placed && !asked) return [];
  const two = (value: number | null | undefined) => (value == null ? words.na : format.number(value, 2));
  const coefficient = (one: KanoCoefficient | undefined) =>
    one ? `${two(one.value)} (${two(one.low)} … ${two(one.high)})` : words.na;
  const column = (title: string, align: TextColumn["align"], cell: (point: ClassEvidence) => string) => ({
    ...{ title, align },
    cells: points.map(cell),
  });
  const { clear } = words;
  const kano = [
    column(words.kano, "left", (point) =>
      point.kano ? classesChartMessages.categories[point.kano.category] : words.na,
    ),
    column("n", "right", (point) => String(point.kano?.n ?? 0)),
    column(words.better, "right", (point) => coefficient(point.kano?.better)),
    column(words.worse, "right", (point) => coefficient(point.kano?.worse)),
    column(clear.column, "left", (point) =>
      point.kano ? (point.kano.fong.significant ? clear.yes : clear.no) : words.na,
    ),
  ];
  const place = [
    column(words.importance, "right", (point) => two(point.place?.importance)),
    column(words.performance, "right", (point) => two(point.place?.performance)),
    column("n", "right", (point) => String(point.placeN ?? 0)),
    column(words.place, "left", (point) => (point.place ? placeText(point.place, point) : words.na)),
  ];
  return [
    words.classes(words.importances[importance](verdictName(importanceSources.verdict))),
    ...textTable([
      column(words.touchPoint, "left", ({ touchPointId }) => nameOf(touchPointId)),
      column(words.class, "left", ({ decided }) => (decided ? words.decided[decided] : words.undecided)),
      ...(asked ? kano : []),
      ...(placed ? place : []),
      column(words.against, "left", (point) =>
        contradictions(point)
          .map((source) => words.sources[source])
          .join(", "),
      ),
    ]),
    ...(matrix ? [words.crossHair(two(matrix.importance), two(matrix.performance))] : []),
  ];
}

function complaintLines(
  { points, verbatims, clients, unassigned }: TouchPointAnalyses["complaints"],
  nameOf: NameOf,
  format: ReportFormat,
): string[] {
  if (verbatims === 0) return [];
  const per100 = (share: number) => format.number(share * HUNDRED, 1);
  const column = (title: string, cell: (point: PointComplaints) => string): TextColumn => ({
    ...{ title, align: "right" },
    cells: points.map(cell),
  });
  const rated = points.some(({ rate }) => rate !== null);
  const rates = [
    column(words.rate, ({ rate }) => (rate ? per100(rate.share) : words.na)),
    column(words.interval, ({ rate }) =>
      rate && rate.low !== null && rate.high !== null
        ? `${per100(rate.low)} … ${per100(rate.high)}`
        : words.na,
    ),
    column(words.passages, ({ rate }) => String(rate?.n ?? 0)),
  ];
  return [
    words.complaints(verbatims, clients),
    ...textTable([
      {
        ...{ title: words.touchPoint, align: "left" },
        cells: points.map(({ touchPointId }) => nameOf(touchPointId)),
      },
      column(words.count, ({ complaints }) => (complaints === null ? words.na : String(complaints))),
      ...(rated ? rates : []),
    ]),
    ...(unassigned > 0 ? [words.unassigned(unassigned)] : []),
    ...(rated ? [] : [words.noRate]),
  ];
}

/** What is remembered of each journey, and where its moments of truth are. */
function curveLines(curves: readonly BlueprintCurve[], format: ReportFormat): string[] {
  const lines = curves.flatMap(({ blueprint, report }) =>
    [
      ...report.feelings.map((line) => ({ line, name: words.feeling as string })),
      ...report.gaps.map((line) => ({ line, name: words.gap as string })),
    ].flatMap(({ line, name }) => {
      const { summary } = line as CurveLine;
      if (!summary) return [];
      const signed = (value: number) => format.signed(value, 2);
      const worst = words.worstAt(
        report.places[line.worstAt ?? 0]?.name ?? "",
        "figures" in line && line.figures[line.worstAt ?? 0]?.small === true,
      );
      const { peak, end, value, mean } = summary;
      const along = blueprint === "" ? words.register : blueprint;
      return [
        [along, name, ...[peak, end, value, mean].map(signed), `${signed(summary.worst)} ${worst}`] as const,
      ];
    }),
  );
  if (lines.length === 0) return [];
  const heads = [words.along, words.line, words.peak, words.end, words.peakEnd, words.mean, words.worst];
  const moments = curves.flatMap(({ blueprint, report }) =>
    report.moments.map(({ at, reasons }) =>
      words.moment(
        blueprint,
        report.places[at]?.name ?? "",
        reasons.map((reason) => words.reasons[reason]).join(", "),
      ),
    ),
  );
  const isText = (place: number) => place < 2 || place === heads.length - 1;
  return [
    words.curves,
    ...textTable(
      heads.map((title, place) => ({
        ...{ title, align: isText(place) ? "left" : "right" },
        cells: lines.map((line) => line[place] ?? ""),
      })),
    ),
    ...(moments.length > 0 ? [words.moments, ...moments] : []),
  ];
}
