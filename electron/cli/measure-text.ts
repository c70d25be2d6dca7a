import type { Id } from "@shared/base/ids.ts";
import type { Changes } from "@shared/domain/measure/changes.ts";
import type { RegisterRow } from "@shared/domain/register/register.ts";
import { type ReportFormat, reportFormat } from "@shared/domain/report/format.ts";
import { weightCaveats } from "@shared/domain/scoring/caveats.ts";
import type { TouchPointDifference } from "@shared/domain/scoring/figure-differences.ts";
import type { ProportionFigure, QuestionFigures } from "@shared/domain/scoring/figures.ts";
import { noteTexts } from "@shared/domain/scoring/note-texts.ts";
import type {
  MeanFigure,
  Scorecard,
  SegmentFilter,
  TouchPointFigures,
} from "@shared/domain/scoring/scorecard.ts";
import { messages } from "./messages.ts";
import { type TextColumn, textTable } from "./table.ts";

interface MeasureTextInputs {
  readonly name: string;
  readonly language: string;
  readonly currency: string;
  readonly segments: readonly SegmentFilter[];
  readonly wave: string | null;
  readonly card: Scorecard;
  /** Since the wave before; null where there is none. */
  readonly changes: Changes | null;
  readonly register: readonly RegisterRow[];
  readonly surveyOf: (mappingId: Id) => string;
}

const words = messages.measure;
/** Beyond this a scale needs fewer digits: 1–100. */
const WIDE_SCALE = 20;
const digitsFor = ({ minimum, maximum }: { minimum: number; maximum: number }): number =>
  maximum - minimum > WIDE_SCALE ? 1 : 2;

/** The figures as a person reads them in a terminal: each with its interval and n. */
export function measureText({
  name,
  language,
  currency,
  segments,
  wave,
  card,
  changes,
  register,
  surveyOf,
}: MeasureTextInputs): string {
  const format = reportFormat(language, currency);
  const confidence = format.percent(card.confidence);
  const limits = segments.map(({ column, value }) => `${column}: ${value}`);
  const filter = [...limits, ...(wave === null ? [] : [words.inWave(wave)])].join(", ");
  const head = [name, words.respondents(card.respondents, card.respondentsInAll, filter, confidence), ""];
  const whole = wholeLines(card, surveyOf, format);
  const small = card.touchPoints.some((figures) => figures.small) ? [words.small(card.smallSample)] : [];
  const notes = [...weightCaveats(card), ...noteTexts(card.notes)];
  const tail = [
    ...small,
    ...(changes?.differences.touchPoints.some(isChanged) ? [words.holm] : []),
    ...notes,
  ];
  return [
    ...head,
    ...(register.length === 0 ? [words.noTouchPoints] : touchPointLines(card, changes, register, format)),
    ...(whole.length > 0 ? ["", ...whole] : []),
    ...(tail.length > 0 ? ["", ...tail] : []),
  ].join("\n");
}

function touchPointLines(
  card: Scorecard,
  changes: Changes | null,
  register: readonly RegisterRow[],
  format: ReportFormat,
): string[] {
  const rows = card.touchPoints;
  const numbers = (title: string, cell: (row: TouchPointFigures) => string): TextColumn => ({
    title,
    align: "right",
    cells: rows.map(cell),
  });
  const figure = (title: string, of: (row: TouchPointFigures) => MeanFigure | null, signed = false) => {
    if (!rows.some((row) => of(row) !== null)) return [];
    const digits = (row: TouchPointFigures) => digitsFor(row);
    const show = signed ? format.signed : format.number;
    return [
      numbers(title, (row) => meanText(of(row), (value) => show(value, digits(row)))),
      numbers(words.interval, (row) => intervalText(of(row), (value) => show(value, digits(row)))),
      numbers("n", (row) => String(of(row)?.n ?? 0)),
    ];
  };
  const share = (title: string, of: (row: TouchPointFigures) => ProportionFigure | null) => {
    if (!rows.some((row) => of(row) !== null)) return [];
    const text = (row: TouchPointFigures, show: (figure: ProportionFigure) => string) => {
      const figure = of(row);
      return figure === null ? words.na : show(figure);
    };
    return [
      numbers(title, (row) => text(row, ({ value }) => format.percent(value))),
      numbers(words.interval, (row) =>
        text(row, ({ low, high }) => `${format.percent(low)} … ${format.percent(high)}`),
      ),
      numbers("n", (row) => String(of(row)?.n ?? 0)),
    ];
  };
  const observed = rows.some((row) => row.observed !== null)
    ? [
        numbers(words.observed, ({ observed: seen }) =>
          seen?.perception == null ? words.na : format.number(seen.perception, digitsFor(seen)),
        ),
        numbers("n", (row) => String(row.observed?.n ?? 0)),
      ]
    : [];
  return textTable([
    numbers("#", (row) => String(row.number)),
    { title: words.touchPoint, align: "left", cells: register.map(({ touchPoint }) => touchPoint.name) },
    ...figure(words.expectation, (row) => row.expectation),
    ...figure(words.perception, (row) => row.perception),
    ...figure(words.gap, (row) => row.gap, true),
    ...figure(words.importance, (row) => row.importance),
    ...share("CSAT", (row) => row.csat),
    ...share("CES", (row) => row.ces),
    ...(changes ? changeColumns(changes, rows, format) : []),
    ...observed,
    { title: "", align: "left", cells: rows.map(marksOf) },
  ]);
}

const marksOf = ({ small, aggregated }: TouchPointFigures): string =>
  [...(small ? [words.smallMark] : []), ...(aggregated.length > 0 ? [words.aggregatedMark] : [])].join(", ");

const changeOf = ({ means }: TouchPointDifference) => means.gap ?? means.perception;
const isChanged = (point: TouchPointDifference): boolean => changeOf(point) !== null;

/** A change stays after Holm's correction over all touch points of its figure. */
const isSure = (difference: { readonly adjustedP: number | null }, confidence: number): boolean =>
  difference.adjustedP !== null && difference.adjustedP < 1 - confidence;

/** How the gap moved since the wave before, or the perception where nobody was asked what he expected. */
function changeColumns(
  { from, differences }: Changes,
  rows: readonly TouchPointFigures[],
  format: ReportFormat,
): TextColumn[] {
  const moved = rows.map((row) => {
    const point = differences.touchPoints.find(({ touchPointId }) => touchPointId === row.touchPointId);
    return { difference: point ? changeOf(point) : null, digits: digitsFor(row) };
  });
  if (moved.every(({ difference }) => difference === null)) return [];
  return [
    {
      title: words.change(from.name),
      align: "right",
      cells: moved.map(({ difference, digits }) =>
        difference === null
          ? words.na
          : `${format.signed(difference.value, digits)}${isSure(difference, differences.confidence) ? words.sureMark : ""}`,
      ),
    },
    {
      title: words.interval,
      align: "right",
      cells: moved.map(({ difference, digits }) =>
        difference === null || difference.low === null || difference.high === null
          ? words.na
          : `${format.signed(difference.low, digits)} … ${format.signed(difference.high, digits)}`,
      ),
    },
  ];
}

function wholeLines(
  card: Scorecard,
  surveyOf: MeasureTextInputs["surveyOf"],
  format: ReportFormat,
): string[] {
  const digits = digitsFor(card);
  const two = (value: number) => format.number(value, 2);
  const gap = (value: number) => format.signed(value, digits);
  const rows = [
    ...WHOLE_SHARES.flatMap(({ role, title }) => {
      const show = (value: number) => (role === "nps" ? format.signed(value, 0) : format.percent(value));
      const { first, others } = asked(card, role);
      return [
        ...shareRow(first === null ? title : words.question(title, first), card[role], show),
        ...others.flatMap(({ column, mappingId, share }) =>
          shareRow(words.question(title, column, surveyOf(mappingId)), share, show),
        ),
      ];
    }),
    ...overallRows(card, surveyOf, two),
    ...meanRow(words.overallGap, card.overallGap, gap),
    ...meanRow(words.weightedGap, card.weightedGap, gap),
  ];
  if (rows.length === 0) return [];
  return textTable([
    { title: words.whole, align: "left", cells: rows.map((row) => row.title) },
    { title: "", align: "right", cells: rows.map((row) => row.value) },
    { title: words.interval, align: "right", cells: rows.map((row) => row.range) },
    { title: "n", align: "right", cells: rows.map((row) => String(row.n)) },
  ]);
}

const WHOLE_SHARES = [
  { role: "nps", title: "NPS" },
  { role: "csat", title: "CSAT" },
  { role: "ces", title: "CES" },
] as const;

function overallRows(
  card: Scorecard,
  surveyOf: MeasureTextInputs["surveyOf"],
  show: (value: number) => string,
) {
  const { first, others } = asked(card, "overall");
  return [
    ...meanRow(first === null ? words.overall : words.question(words.overall, first), card.overall, show),
    ...others.flatMap(({ column, mappingId, mean }) =>
      meanRow(words.question(words.overall, column, surveyOf(mappingId)), mean, show),
    ),
  ];
}

/** The question that the figure of the whole is of, where a survey asks several; and those that it leaves out. */
function asked({ questions, aggregated }: Scorecard, role: "nps" | "csat" | "ces" | "overall") {
  const about = questions.filter((one) => one.role === role && one.touchPointId === null);
  const isFirst = (one: QuestionFigures) =>
    about.find(({ mappingId }) => mappingId === one.mappingId) === one;
  const others = about.filter((one) => !isFirst(one));
  const first = others.length === 0 || aggregated.includes(role) ? undefined : about[0];
  return { first: first?.column ?? null, others };
}

const shareRow = (title: string, figure: ProportionFigure | null, show: (value: number) => string) =>
  figure
    ? [
        {
          title,
          value: show(figure.value),
          range: `${show(figure.low)} … ${show(figure.high)}`,
          n: figure.n,
        },
      ]
    : [];

const meanRow = (title: string, figure: MeanFigure | null, show: (value: number) => string) =>
  figure ? [{ title, value: show(figure.mean), range: intervalText(figure, show), n: figure.n }] : [];

const meanText = (figure: MeanFigure | null, show: (value: number) => string): string =>
  figure === null ? words.na : show(figure.mean);

const intervalText = (figure: MeanFigure | null, show: (value: number) => string): string =>
  figure === null || figure.low === null || figure.high === null
    ? words.na
    : `${show(figure.low)} … ${show(figure.high)}`;
