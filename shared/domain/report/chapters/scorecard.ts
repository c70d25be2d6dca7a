import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { digitsFor } from "@shared/drawing/figure-text.ts";
import { agreementWord } from "@shared/statistics/krippendorff.ts";
import { scopeOfChoices } from "../../chart/choices.ts";
import { caveatsOf } from "../../scoring/caveats.ts";
import { onSeven } from "../../scoring/heat.ts";
import { gapKinds } from "../../scoring/is-measured.ts";
import { gapChartContent } from "../../scoring/picture/gap-chart.ts";
import type { ProportionFigure, Scorecard } from "../../scoring/scorecard.ts";
import { isWholeSmall, type WholeMeasure, wholeScaleText } from "../../scoring/whole-scale.ts";
import type { ReportFormat } from "../format.ts";
import type { ReportWords } from "../languages/english.ts";
import { chartBlock, numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, RichCell, Section } from "../report-model.ts";
import { type TouchPointRow, touchPointRows } from "../touch-point-rows.ts";
import { segmentNote } from "./segment-note.ts";

type Interval = Pick<ProportionFigure, "n" | "value" | "effectiveN"> & {
  low: number | null;
  high: number | null;
};

/** Rows of a chart that fit on a page with its head. */
const CHART_ROWS = 26;

/** What clients answered; null where there is no touch point to answer about. */
export function scorecardChapter(inputs: ChapterInputs): Chapter | null {
  const { scorecard: words } = inputs.words;
  const rows = touchPointRows(inputs);
  const chapter = (blocks: Block[], sections: Section[] = []): Chapter => ({
    id: "scorecard",
    title: words.title,
    blocks,
    sections,
  });
  if (rows.length === 0) return null;
  const measured = rows.some(({ figures }) => figures?.gap || figures?.perception || figures?.expectation);
  const observed = observedSections(inputs, rows);
  const sections: Section[] = [
    {
      id: "touch-points",
      title: words.table,
      page: "text",
      blocks: [tableOf(inputs, rows), ...caveats(inputs)],
    },
    ...(isGapChartPinned(inputs) ? [] : chartSections(inputs)),
    ...observed,
  ];
  const overall = overallRows(inputs);
  if (overall.length > 0) {
    sections.push({
      id: "overall",
      title: words.whole,
      page: "text",
      blocks: [
        {
          kind: "table",
          label: words.whole,
          columns: words.overallColumns.map((title, index) =>
            index === 0 ? { title } : numberColumn(title),
          ),
          rows: overall,
          rowHeads: true,
        },
      ],
    });
  }
  return chapter(
    measured || observed.length > 0
      ? [...whoWasAsked(inputs), ...segmentNote(inputs)]
      : [{ kind: "paragraph", text: words.missing, style: "missing" }],
    sections,
  );
}

/** The surveys whose answers these are, by the names that say who was asked, and how many answered. */
function whoWasAsked({ model, scorecard, format, words: { scorecard: words } }: ChapterInputs): Block[] {
  if (!scorecard || scorecard.respondents === 0) return [];
  const asked = new Set(scorecard.surveys);
  const names = model
    .all("surveyMapping")
    .sort(byOrder)
    .flatMap(({ id, name }) => (asked.has(id) ? [`“${name}”`] : []));
  if (names.length === 0) return [];
  const text = words.asked(format.list(names), format.number(scorecard.respondents));
  return [{ kind: "paragraph", text }];
}

/** What was left out, weighted or too small to compare, as the screen tells it below the same table. */
const caveats = ({ scorecard, words: { caveats: said, notes } }: ChapterInputs): Block[] =>
  (scorecard ? caveatsOf(scorecard, said, notes) : []).map((text) => ({
    kind: "paragraph",
    text,
    style: "note",
  }));

/** Per cent of the table: expected, perceived, gap, interval, n; no head is torn and no interval touches its n. */
const FIGURE_WIDTHS = [9.5, 10, 9, 14.5, 6];

function tableOf(inputs: ChapterInputs, rows: readonly TouchPointRow[]): Block {
  const { scorecard: words } = inputs.words;
  const { format, confidence, smallSample, scorecard } = inputs;
  const [number, name, stage, kind, ...figures] = words.columns;
  return {
    kind: "table",
    label: words.table,
    columns: [
      numberColumn(number, 4),
      { title: name, width: 23 },
      { title: stage, width: 12 },
      { title: kind, width: 12 },
      ...figures.map((title, index) => numberColumn(title, FIGURE_WIDTHS[index])),
    ],
    rows: rows.map((row) => touchPointCells(inputs, row)),
    caption: words.caption(gapsText(words, scorecard, confidence), format.number(smallSample)),
  };
}

/** What was really done: reported scores are not paired by respondent. */
function gapsText(
  words: ReportWords["scorecard"],
  scorecard: ChapterInputs["scorecard"],
  confidence: string,
): string {
  const kinds = scorecard ? gapKinds(scorecard) : [];
  if (kinds.length === 0) return "";
  const said = kinds.map((kind) => (kinds.length === 1 ? words.gaps[kind] : words.gapsWhere[kind]));
  return words.captionGap(said.join("; "), confidence);
}

function touchPointCells(
  { format, words: { na: notAvailable, scorecard: words } }: ChapterInputs,
  { touchPoint, number, stage, figures }: TouchPointRow,
): Cell[] {
  const na: Cell = { text: notAvailable, muted: true };
  const gap = figures?.gap ?? null;
  const digits = figures ? digitsFor(figures) : 0;
  const sized = gap ?? figures?.perception ?? figures?.expectation;
  return [
    String(number),
    { text: touchPoint.name, strong: touchPoint.class === "critical" },
    { text: stage, muted: true },
    touchPoint.class === null ? { text: words.classes.none, muted: true } : words.classes[touchPoint.class],
    figures?.expectation ? format.number(figures.expectation.mean, digits) : na,
    figures?.perception ? format.number(figures.perception.mean, digits) : na,
    gap
      ? {
          text: format.signed(gap.mean, digits),
          strong: true,
          heat: figures ? onSeven(gap.mean, figures) : 0,
        }
      : na,
    gap ? intervalText(format, gap, digits) : na,
    sized ? { ...countCell(words, format, sized), ...(figures?.small ? { italic: true } : {}) } : na,
  ];
}

/** Answers, and below them how many equally weighted ones would tell as much. */
const countCell = (
  words: ReportWords["scorecard"],
  format: ReportFormat,
  { n, effectiveN }: Pick<ProportionFigure, "n" | "effectiveN">,
): RichCell => ({
  text: format.number(n),
  ...(effectiveN !== undefined && { note: words.effectiveN(format.number(effectiveN, 1)) }),
});

/** The consultant's own chart of the same figures stands in the evidence: it is not printed twice. */
function isGapChartPinned({ charts }: ChapterInputs): boolean {
  return charts.some(({ pinned, content }) => {
    const { segments, wave } = scopeOfChoices(pinned.choices);
    return pinned.chart === "measure.gap" && content !== null && segments.length === 0 && wave === undefined;
  });
}

/** The chart of the screen, cut where a page ends. */
function chartSections({
  scorecard,
  model,
  words: { gapChart, scorecard: words },
}: ChapterInputs): Section[] {
  const rows = scorecard?.touchPoints.filter(({ gap }) => gap) ?? [];
  if (!scorecard || !rows.some(({ expectation, perception }) => expectation && perception)) return [];
  const nameOf = (id: Id) => model.get("touchPoint", id)?.name ?? "";
  const blocks: Block[] = [];
  for (let from = 0; from < rows.length; from += CHART_ROWS) {
    const content = gapChartContent(scorecard, nameOf, "name", { from, count: CHART_ROWS }, gapChart);
    if (content) blocks.push(chartBlock(content));
  }
  return [{ id: "gaps", title: words.chart, page: "text", blocks }];
}

/** What observers scored, on their own scale: a short table beside what clients answered. */
function observedSections(
  { format, scorecard, model, words: { na, scorecard: words } }: ChapterInputs,
  rows: readonly TouchPointRow[],
): Section[] {
  const seen = rows.flatMap((row) =>
    row.figures?.observed ? [{ ...row, observed: row.figures.observed }] : [],
  );
  if (seen.length === 0) return [];
  const gaps = seen.some(({ observed }) => observed.gap !== null);
  const { number, name, perception, gap, alpha: agreed, observers: count } = words.observedColumns;
  const figures = [perception, ...(gaps ? [gap] : []), agreed, count];
  const write = (value: number | null, text: (value: number) => string): Cell =>
    value === null ? { text: na, muted: true } : text(value);
  // What participants of a workshop said stands in no column here: a pinned chart of the rounds shows it.
  const agreement = (scorecard?.agreement ?? []).flatMap(({ rubricId, kind, round, alpha, observers }) =>
    alpha === null || kind === "workshop"
      ? []
      : words.agreement(
          [model.get("rubric", rubricId)?.name ?? "", round].filter((text) => text !== "").join(", "),
          format.number(alpha, 2),
          words.strengths[agreementWord(alpha)],
          `${format.number(observers)} ${words.raters[kind]}`,
        ),
  );
  const scales = seen.map(({ observed }) =>
    words.scale(format.number(observed.minimum), format.number(observed.maximum)),
  );
  const table: Block = {
    kind: "table",
    label: words.observed,
    columns: [
      numberColumn(number, 5),
      { title: name, width: 43 },
      ...figures.map((title) => numberColumn(title, 13)),
    ],
    rows: seen.map((row) => [
      String(row.number),
      { text: row.touchPoint.name, strong: row.touchPoint.class === "critical" },
      write(row.observed.perception, (value) => format.number(value, 2)),
      ...(gaps ? [write(row.observed.gap, (value) => format.signed(value, 2))] : []),
      write(row.observed.alpha, (value) => format.number(value, 2)),
      format.number(row.observed.observers),
    ]),
    caption: words.observedCaption([...new Set(scales)].join(", ")),
  };
  const note = agreement.map((text): Block => ({ kind: "paragraph", text }));
  return [{ id: "observed", title: words.observed, page: "text", blocks: [...note, table] }];
}

function overallRows({ scorecard, format, words: { na, scorecard: words } }: ChapterInputs): Cell[][] {
  if (!scorecard) return [];
  const row = (
    measure: WholeMeasure,
    figure: Interval | null,
    write: (value: number) => string,
  ): Cell[][] => {
    if (!figure) return [];
    const { low, high } = figure;
    return [
      [
        {
          text: wholeLabel(words, scorecard, measure),
          note: wholeScaleText(scorecard, measure, format.words.wholeScale) ?? "",
        },
        { text: write(figure.value), strong: true },
        low === null || high === null ? na : `${write(low)} … ${write(high)}`,
        { ...countCell(words, format, figure), ...(isWholeSmall(scorecard, measure) && { italic: true }) },
      ],
    ];
  };
  const signed = (value: number, digits: number) => format.signed(value, digits);
  const meanRow = (
    measure: "overall" | "overallGap" | "weightedGap",
    write: (value: number, digits: number) => string,
  ) => {
    const mean = scorecard[measure];
    const scale = (measure === "overall" ? scorecard.overallScale : null) ?? scorecard;
    return row(measure, mean && { ...mean, value: mean.mean }, (value) => write(value, digitsFor(scale)));
  };
  return [
    ...meanRow("overallGap", signed),
    ...meanRow("weightedGap", signed),
    ...meanRow("overall", (value, digits) => format.number(value, digits)),
    // In whole points, as in the summary and on the screen: its interval is tens of them wide.
    ...row("nps", scorecard.nps, (value) => format.signed(value, 0)),
    ...row("csat", scorecard.csat, (value) => format.percent(value, 1)),
    ...row("ces", scorecard.ces, (value) => format.percent(value, 1)),
  ];
}

/** A gap about the whole that somebody reported is no mean over touch points made here. */
export const wholeLabel = (
  words: ReportWords["scorecard"],
  { aggregated }: Scorecard,
  measure: WholeMeasure,
): string =>
  measure === "overallGap" && aggregated.includes("gap") ? words.overallGapReported : words[measure];

/** One answer alone has no interval. */
export const intervalText = (
  format: ReportFormat,
  figure: { low: number | null; high: number | null },
  digits?: number,
): string =>
  figure.low === null || figure.high === null
    ? format.words.na
    : format.interval(figure.low, figure.high, digits);
