import {
  digitsFor,
  intervalText,
  numberText,
  plainInterval,
  signedText,
} from "@shared/domain/chart/figure-text.ts";
import type { MeanFigure, Scorecard, TouchPointFigures } from "@shared/domain/scoring/figures.ts";
import { heatIsDark, heatStep } from "@shared/domain/scoring/heat.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { CLASS_CHOICES } from "../class-choices.ts";
import { gapText, meanText } from "../figure-facts.ts";
import { messages } from "../messages.ts";
import { complaintColumns } from "./complaint-columns.ts";
import type { ScoreRow } from "./score-rows.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";
import { Whisker, type WhiskerSpan, whiskerSpan } from "./Whisker.tsx";

/** Answers behind a row: pairs where there are any. */
export const countOf = ({ figures }: ScoreRow): number | null =>
  figures.gap?.n ?? figures.perception?.n ?? figures.expectation?.n ?? null;

const countText = (row: ScoreRow): string => {
  const count = countOf(row);
  return count === null ? messages.notAvailable : numberText(count, 0);
};

const mean = (id: "expectation" | "perception"): GridColumn<ScoreRow> => ({
  id,
  opens: true,
  title: words[id],
  width: 76,
  align: "end",
  value: ({ figures }) => meanText(figures[id], figures),
  sortBy: ({ figures }) => figures[id]?.mean ?? null,
});

/** The touch points of the scorecard; what was not asked anywhere has no column. */
export function scoreColumns(card: Scorecard, rows: readonly ScoreRow[]): readonly GridColumn<ScoreRow>[] {
  const span = whiskerSpan(rows.map(({ figures }) => gapOnCard(figures, card)));
  const asked = (read: (figures: TouchPointFigures) => unknown) => rows.some((row) => read(row.figures));
  return [
    {
      id: "number",
      title: messages.number,
      width: 36,
      stays: true,
      align: "end",
      value: ({ figures }) => String(figures.number),
      sortBy: ({ figures }) => figures.number,
    },
    {
      id: "name",
      title: messages.name,
      width: "grow",
      stays: true,
      value: ({ touchPoint }) => touchPoint.name,
    },
    {
      id: "class",
      title: messages.class,
      width: 112,
      editable: true,
      choices: CLASS_CHOICES,
      value: ({ touchPoint }) => touchPoint.class ?? "",
    },
    {
      id: "n",
      opens: true,
      title: messages.n,
      width: 56,
      align: "end",
      value: countText,
      sortBy: countOf,
      render: (row) => (row.figures.small ? <i>{countText(row)}</i> : undefined),
    },
    mean("expectation"),
    mean("perception"),
    ...(asked(({ gap }) => gap) ? [] : [PERCEPTION_INTERVAL]),
    {
      id: "gap",
      opens: true,
      title: words.gap,
      width: 64,
      align: "end",
      value: ({ figures }) => gapText(figures.gap, figures),
      sortBy: ({ figures }) => figures.gap?.mean ?? null,
      render: ({ figures }) => <GapCell figures={figures} />,
    },
    ...(asked(({ gap }) => gap) ? intervalOfGap(card, span) : []),
    ...(rows.some(({ change }) => change) ? changeColumns(card) : []),
    ...(asked((figures) => figures.importance) ? [IMPORTANCE] : []),
    ...(asked((figures) => figures.derivedImportance) ? DERIVED : []),
    ...complaintColumns(rows),
  ];
}

/** Where no gap was asked at all, the interval that there is: that of what was perceived. */
const PERCEPTION_INTERVAL: GridColumn<ScoreRow> = {
  id: "perceptionInterval",
  opens: true,
  title: words.perceptionInterval,
  width: 124,
  align: "end",
  value: ({ figures }) =>
    figures.perception
      ? plainInterval(figures.perception.low, figures.perception.high, digitsFor(figures))
      : messages.notAvailable,
  sortBy: ({ figures }) => figures.perception?.low ?? null,
};

/** The interval of the gap in figures and drawn. */
function intervalOfGap(card: Scorecard, span: WhiskerSpan): readonly GridColumn<ScoreRow>[] {
  return [
    {
      id: "interval",
      opens: true,
      title: messages.percentInterval(card.confidence),
      width: 116,
      align: "end",
      value: ({ figures }) => gapInterval(figures.gap, figures),
      sortBy: ({ figures }) => figures.gap?.low ?? null,
    },
    {
      id: "whisker",
      opens: true,
      title: span.low === span.high ? words.drawn : words.drawnFrom(...endsOf(span, card)),
      width: 116,
      value: () => "",
      render: ({ figures }) => <Whisker figure={gapOnCard(figures, card)} span={span} />,
    },
  ];
}

/** What stands at the ends of the whiskers' axis. */
const endsOf = ({ low, high }: WhiskerSpan, card: Scorecard): [string, string] => {
  const digits = digitsFor(card) - 1;
  return [signedText(low, digits), signedText(high, digits)];
};

/** One axis needs one scale: a gap of another scale is drawn on that of the scorecard. */
function gapOnCard({ gap, minimum, maximum }: TouchPointFigures, card: Scorecard): MeanFigure | null {
  const factor = (card.maximum - card.minimum) / (maximum - minimum || 1);
  if (!gap || factor === 1) return gap;
  const by = (value: number | null) => value && value * factor;
  return { ...gap, mean: gap.mean * factor, low: by(gap.low), high: by(gap.high), sd: by(gap.sd) };
}

/** Those that open what the change rests on. */
export const CHANGE_COLUMNS: ReadonlySet<string> = new Set(["change", "changeInterval"]);

/** Of too few answers in one of the waves in italics. */
const changeColumns = ({ smallSample }: Scorecard): readonly GridColumn<ScoreRow>[] => [
  {
    id: "change",
    opens: true,
    title: words.change,
    width: 68,
    align: "end",
    value: ({ change, figures }) =>
      change ? signedText(change.value, digitsFor(figures)) : messages.notAvailable,
    sortBy: ({ change }) => change?.value ?? null,
    render: ({ change, figures }) =>
      change && Math.min(change.firstN, change.secondN) < smallSample ? (
        <i>{signedText(change.value, digitsFor(figures))}</i>
      ) : undefined,
  },
  {
    id: "changeInterval",
    opens: true,
    title: words.changeInterval,
    width: 120,
    align: "end",
    value: ({ change, figures }) =>
      change ? intervalText(change.low, change.high, digitsFor(figures)) : messages.notAvailable,
    sortBy: ({ change }) => change?.low ?? null,
  },
];

const IMPORTANCE: GridColumn<ScoreRow> = {
  id: "importance",
  opens: true,
  title: words.importance,
  width: 88,
  align: "end",
  value: ({ figures }) => meanText(figures.importance, figures.importanceScale),
  sortBy: ({ figures }) => figures.importance?.mean ?? null,
};

const DERIVED: readonly GridColumn<ScoreRow>[] = [
  {
    id: "derivedImportance",
    opens: true,
    title: words.derived,
    width: 72,
    align: "end",
    value: ({ figures }) =>
      figures.derivedImportance ? words.digits(figures.derivedImportance.r) : messages.notAvailable,
    sortBy: ({ figures }) => figures.derivedImportance?.r ?? null,
  },
  {
    id: "derivedInterval",
    opens: true,
    title: words.derivedInterval,
    width: 108,
    align: "end",
    value: ({ figures: { derivedImportance: derived } }) =>
      derived ? plainInterval(derived.low, derived.high, 2) : messages.notAvailable,
    sortBy: ({ figures }) => figures.derivedImportance?.low ?? null,
  },
];

const gapInterval = (gap: MeanFigure | null, figures: TouchPointFigures): string =>
  gap ? intervalText(gap.low, gap.high, digitsFor(figures)) : messages.notAvailable;

function GapCell({ figures }: { figures: TouchPointFigures }) {
  const { gap, minimum, maximum, small } = figures;
  if (!gap) return <span className="score-gap">{messages.notAvailable}</span>;
  const step = heatStep(gap.mean, minimum, maximum);
  const ink = heatIsDark(step) ? "-light" : "";
  return (
    <span
      className="score-gap"
      data-small={small || undefined}
      style={{ backgroundColor: `var(--heat-fill-${step})`, color: `var(--heat-fill-ink${ink})` }}
    >
      {gapText(gap, figures)}
    </span>
  );
}
