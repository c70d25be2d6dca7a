import type { Id } from "@shared/base/ids.ts";
import type { ChartChoices, ChartContent } from "@shared/drawing/chart.ts";
import type { CaseChoice } from "../../event-log/case-set.ts";
import {
  comparisonContent,
  leadTimeContent,
  workInProgressContent,
} from "../../event-log/picture/chart-contents.ts";
import type { EventLogMeasure, EventLogMeasureQuestion } from "../../measure/event-log.ts";
import { defineChart } from "../chart-kind.ts";

const LOG = "log";
const BY = "by";
const INCOMPLETE = "incomplete";
const FILTER = "cases ";
const END = "end ";

/** Which cases of which log a chart shows, as choices that a pin can keep: one entry a filter and a last activity. */
export const eventLogChoices = (
  eventLogId: Id,
  { filters, endActivities, incomplete }: CaseChoice,
  by: string | null = null,
): ChartChoices => ({
  [LOG]: eventLogId,
  ...Object.fromEntries(filters.map(({ attribute, value }) => [`${FILTER}${attribute}`, value])),
  ...Object.fromEntries((endActivities ?? []).map((activity) => [`${END}${activity}`, true])),
  ...(incomplete === "keep" ? {} : { [INCOMPLETE]: incomplete }),
  ...(by === null ? {} : { [BY]: by }),
});

/** The question that such choices put. */
export function eventLogQuestion(choices: ChartChoices): EventLogMeasureQuestion {
  const entries = Object.entries(choices);
  const ends = entries.flatMap(([key]) => (key.startsWith(END) ? [key.slice(END.length)] : []));
  return {
    eventLogId: String(choices[LOG] ?? ""),
    cases: {
      filters: entries.flatMap(([key, value]) =>
        key.startsWith(FILTER) ? [{ attribute: key.slice(FILTER.length), value: String(value) }] : [],
      ),
      endActivities: ends.length === 0 ? null : ends,
      incomplete: choices[INCOMPLETE] === "leave-out" ? "leave-out" : "keep",
    },
    compareBy: choices[BY] === undefined ? null : String(choices[BY]),
  };
}

const eventLogChart = (content: (measure: EventLogMeasure) => ChartContent | null) =>
  defineChart({
    measure: "eventLog",
    args: eventLogQuestion,
    content: (measure) => measure && content(measure),
  });

/** How long cases take. */
export const leadTimeChart = eventLogChart(({ figures, limit }) => leadTimeContent(figures, limit));

/** Cases open at the end of each day. */
export const workInProgressChart = eventLogChart(({ figures, utcDays }) =>
  workInProgressContent(figures, utcDays),
);

/** Cases within the limit, or with rework, by an attribute. */
export const caseComparisonChart = eventLogChart(({ comparison, compareBy, confidence, few }) =>
  compareBy === null || comparison.length === 0
    ? null
    : comparisonContent(comparison, { attribute: compareBy, confidence, few }),
);
