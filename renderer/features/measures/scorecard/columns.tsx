import type { MeanFigure, Scorecard, TouchPointFigures } from "@shared/domain/scoring/figures.ts";
import { heatIsDark, heatStep } from "@shared/domain/scoring/heat.ts";
import {
  digitsFor,
  intervalText,
  numberText,
  plainInterval,
  signedText,
} from "@shared/drawing/figure-text.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { CLASS_CHOICES } from "../class-choices.ts";
import { gapText, meanText } from "../figure-facts.ts";
import { messages } from "../messages.ts";
import { type AwaitedComplaints, complaintColumns } from "./complaint-columns.ts";
import type { ScoreRow } from "./score-rows.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";
import { Whisker, type WhiskerSpan, whiskerSpan } from "./Whisker.tsx";

/** Pixels that a difference with the interval below it takes on any scale in use. */
const SIGNED = 98;

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
  width: 74,
  align: "end",
  value: ({ figures }) => meanText(figures[id], figures),
  sortBy: ({ figures }) => figures[id]?.mean ?? null,
});

/** What is still figured, and has its room kept so that nothing moves when it comes. */
export interface Awaited {
  readonly change: boolean;
  readonly complaints: AwaitedComplaints;
}
const NOTHING: Awaited = { change: false, complaints: "none" };

/** The touch points of the scorecard, on one page; what was not asked anywhere has no column. */
export function scoreColumns(
  card: Scorecard,
  rows: readonly ScoreRow[],
  awaited: Awaited = NOTHING,
): readonly GridColumn<ScoreRow>[] {
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
      wraps: true,
      value: ({ touchPoint }) => touchPoint.name,
    },
    {
      id: "class",
      title: messages.class,
      width: 108,
      editable: true,
      choices: CLASS_CHOICES,
      value: ({ touchPoint }) => touchPoint.class ?? "",
    },
    {
      id: "n",
      opens: true,
      title: messages.n,
      width: 44,
      align: "end",
      value: countText,
      sortBy: countOf,
      render: (row) => (row.figures.small ? <i>{countText(row)}</i> : undefined),
    },
    mean("expectation"),
    asked(({ gap }) => gap) ? mean("perception") : { ...mean("perception"), ...PERCEPTION_INTERVAL },
    ...gapColumns(card, asked(({ gap }) => gap) ? span : null),
    ...(awaited.change || rows.some(({ change }) => change) ? [changeColumn(awaited.change)] : []),
    ...(asked((figures) => figures.importance) ? [IMPORTANCE] : []),
    ...(asked((figures) => figures.derivedImportance) ? [DERIVED] : []),
    ...complaintColumns(rows, awaited.complaints),
  ];
}

/** Where no gap was asked at all, the interval that there is: that of what was perceived. */
const PERCEPTION_INTERVAL = {
  width: 90,
  below: {
    title: words.interval,
    value: ({ figures }: ScoreRow) =>
      figures.perception
        ? plainInterval(figures.perception.low, figures.perception.high, digitsFor(figures))
        : messages.notAvailable,
  },
};

/** The gap, where it was asked with its interval in figures and drawn. */
function gapColumns(card: Scorecard, span: WhiskerSpan | null): readonly GridColumn<ScoreRow>[] {
  const gap: GridColumn<ScoreRow> = {
    id: "gap",
    opens: true,
    title: words.gap,
    width: 64,
    align: "end",
    value: ({ figures }) => gapText(figures.gap, figures),
    sortBy: ({ figures }) => figures.gap?.mean ?? null,
    render: ({ figures }) => <GapCell figures={figures} />,
  };
  if (span === null) return [gap];
  return [
    {
      ...gap,
      width: SIGNED,
      below: {
        title: messages.percentInterval(card.confidence),
        value: ({ figures }) => gapInterval(figures.gap, figures),
      },
    },
    {
      id: "whisker",
      opens: true,
      title: span.low === span.high ? words.drawn : words.drawnFrom(...endsOf(span, card)),
      width: 92,
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

/** Opens what the change rests on. */
export const CHANGE_COLUMN = "change";

/** Of too few answers in one of the waves in italics. */
const changeColumn = (awaited: boolean): GridColumn<ScoreRow> => {
  const none = awaited ? words.awaited : messages.notAvailable;
  const interval = ({ change, figures }: ScoreRow) =>
    change ? intervalText(change.low, change.high, digitsFor(figures)) : none;
  return {
    id: CHANGE_COLUMN,
    opens: true,
    title: words.change,
    width: SIGNED,
    align: "end",
    value: ({ change, figures }) => (change ? signedText(change.value, digitsFor(figures)) : none),
    below: { title: words.interval, value: interval },
    sortBy: ({ change }) => change?.value ?? null,
    render: (row) => {
      const { change, changeFew, figures } = row;
      return change && changeFew ? (
        <i className="grid-text" data-two title={words.tooFew}>
          {signedText(change.value, digitsFor(figures))}
          <small>{interval(row)}</small>
        </i>
      ) : undefined;
    },
  };
};

const IMPORTANCE: GridColumn<ScoreRow> = {
  id: "importance",
  opens: true,
  title: words.importance,
  hint: messages.hints.stated,
  width: 84,
  align: "end",
  value: ({ figures }) => meanText(figures.importance, figures.importanceScale),
  sortBy: ({ figures }) => figures.importance?.mean ?? null,
};

const DERIVED: GridColumn<ScoreRow> = {
  id: "derivedImportance",
  opens: true,
  title: words.derived,
  hint: messages.hints.derived,
  width: 90,
  align: "end",
  value: ({ figures }) =>
    figures.derivedImportance ? words.digits(figures.derivedImportance.r) : messages.notAvailable,
  below: {
    title: words.interval,
    value: ({ figures: { derivedImportance: derived } }) =>
      derived ? plainInterval(derived.low, derived.high, 2) : messages.notAvailable,
  },
  sortBy: ({ figures }) => figures.derivedImportance?.r ?? null,
};

const gapInterval = (gap: MeanFigure | null, figures: TouchPointFigures): string =>
  gap ? intervalText(gap.low, gap.high, digitsFor(figures)) : messages.notAvailable;

function GapCell({ figures }: { figures: TouchPointFigures }) {
  const { gap, minimum, maximum, small } = figures;
  if (!gap) return <span className="grid-text">{messages.notAvailable}</span>;
  const step = heatStep(gap.mean, minimum, maximum);
  const ink = heatIsDark(step) ? "-light" : "";
  return (
    <span
      className="grid-text score-gap"
      data-two
      data-small={small || undefined}
      style={{ backgroundColor: `var(--heat-fill-${step})`, color: `var(--heat-fill-ink${ink})` }}
    >
      {gapText(gap, figures)}
      <small>{gapInterval(gap, figures)}</small>
    </span>
  );
}
