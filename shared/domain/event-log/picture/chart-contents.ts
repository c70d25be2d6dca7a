import { dayNumberInShort } from "@shared/base/date-words.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import { shareText } from "@shared/drawing/svg-parts.ts";
import { quantileOfSorted } from "@shared/statistics/percentiles.ts";
import { durationWords } from "../duration-words.ts";
import type { AttributeValueFigures, CaseShare, LogFigures } from "../log-figures.ts";
import { attributeSharesSvg } from "./attribute-shares-svg.ts";
import { leadTimeCurveSvg } from "./lead-time-curve-svg.ts";
import { messages } from "./messages.ts";
import { dayText, workInProgressSvg } from "./work-in-progress-svg.ts";

const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99, 1];
const DAY = 86_400_000;

type CurveFigures = Pick<LogFigures, "cases" | "leadTime" | "leadTimes" | "withinLimit" | "from" | "to">;

/** How long cases take: the cumulative curve, and the shares behind it as figures. `limit` in milliseconds. */
export function leadTimeContent(figures: CurveFigures, limit: number | null): ChartContent {
  const { leadTime, leadTimes, from, to } = figures;
  const title = messages.curveTitle(
    durationWords(leadTime?.median ?? null),
    durationWords(leadTime?.p90 ?? null),
  );
  const span =
    from === null || to === null
      ? ""
      : messages.span(dayNumberInShort(Math.floor(from / DAY)), dayNumberInShort(Math.floor(to / DAY)));
  return {
    title,
    subtitle: messages.curveSubtitle(figures.cases, span),
    table: {
      columns: messages.curveColumns,
      numeric: messages.curveColumns,
      rows: SHARES.map((share) => [
        shareText(share),
        durationWords(leadTimes.length === 0 ? null : quantileOfSorted(leadTimes, share)),
      ]),
    },
    draw: (options) => leadTimeCurveSvg(figures, limit, { ...options, title }),
  };
}

/** Cases open at the end of each day; `utcDays` where the log keeps no offsets. */
export function workInProgressContent(
  { workInProgress: work }: Pick<LogFigures, "workInProgress">,
  utcDays: boolean,
): ChartContent {
  const most = work === null ? 0 : work.open.reduce((a, b) => Math.max(a, b), 0);
  const title =
    work === null
      ? messages.workNone
      : messages.workTitle(most, dayNumberInShort(work.firstDay + work.open.indexOf(most)));
  return {
    title,
    subtitle: messages.workSubtitle(utcDays),
    table: {
      columns: messages.workColumns,
      numeric: messages.workColumns.slice(1),
      rows:
        work === null
          ? []
          : Array.from(work.open, (open, day) => [
              dayText(work.firstDay + day),
              work.arrivals[day] ?? 0,
              work.completions[day] ?? 0,
              open,
            ]),
    },
    draw: (options) => workInProgressSvg(work, { ...options, title }),
  };
}

/** Values drawn; the table behind the chart holds all. */
const MOST_DRAWN = 20;

export const valueName = ({ value }: Pick<AttributeValueFigures, "value">): string =>
  value === "" ? messages.blank : value;

export interface ComparisonLook {
  readonly attribute: string;
  readonly confidence: number;
  /** Fewer cases than these are too few to tell values apart. */
  readonly few: number;
}

/** The share of cases within the limit by an attribute; without a limit the share with rework. */
export function comparisonContent(
  parts: readonly AttributeValueFigures[],
  { attribute, confidence, few }: ComparisonLook,
): ChartContent {
  const limited = parts.some(({ withinLimit }) => withinLimit !== null);
  const shareOf = (part: AttributeValueFigures) => (limited ? part.withinLimit : part.rework);
  const title = limited ? comparisonTitle(parts, few) : messages.compareRework;
  const measure = limited ? messages.within : messages.rework;
  const { value, caseCount, low, high } = messages;
  const cells = (share: CaseShare | null) =>
    share === null
      ? [messages.notAvailable, messages.notAvailable, messages.notAvailable]
      : [share.share, share.low, share.high].map((number) => shareText(number, 1));
  return {
    title,
    subtitle: messages.compareSubtitle(
      attribute,
      confidence,
      parts.length > MOST_DRAWN ? [MOST_DRAWN, parts.length] : null,
    ),
    table: {
      columns: [value, caseCount, measure, low, high],
      numeric: [caseCount, measure, low, high],
      rows: parts.map((part) => [valueName(part), part.cases, ...cells(shareOf(part))]),
    },
    draw: (options) =>
      attributeSharesSvg(
        parts.slice(0, MOST_DRAWN),
        shareOf,
        { blank: messages.blank, few },
        { ...options, title },
      ),
  };
}

/** The finding where the intervals of best and worst do not meet; else what is shown. Small samples have no say. */
function comparisonTitle(parts: readonly AttributeValueFigures[], few: number): string {
  const known = parts.flatMap((part) =>
    part.withinLimit && part.cases >= few ? [{ part, share: part.withinLimit }] : [],
  );
  const sorted = known.sort((a, b) => b.share.share - a.share.share);
  const best = sorted[0];
  const worst = sorted.at(-1);
  return best && worst && best.share.low > worst.share.high
    ? messages.compareTitle(valueName(best.part), valueName(worst.part))
    : messages.compareOne;
}
