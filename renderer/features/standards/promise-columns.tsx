import type { Compliance } from "@shared/domain/standard/compliance.ts";
import { p90Interval, timeWords } from "@shared/domain/standard/time-words.ts";
import { countWords } from "@shared/domain/standard/words.ts";
import { plainInterval, shareText } from "@shared/drawing/figure-text.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import type { PromiseRow } from "./promise-rows.ts";
import { PromiseBadge } from "./verdict-badges.tsx";

/** The share that a verdict rests on, within the promise itself or of the standard behind it; null of none. */
const figureOf = ({ standing: { compliance, behind } }: PromiseRow): Compliance | null =>
  compliance ?? behind;

function keptText(row: PromiseRow): string {
  const figure = figureOf(row);
  return figure ? `${shareText(figure.share, 1)}, n ${countWords(figure.n)}` : messages.na;
}

function keptInterval(row: PromiseRow): string {
  const figure = figureOf(row);
  return figure ? `${plainInterval(figure.low * 100, figure.high * 100, 1)} %` : "";
}

/** Of the register of promises. */
export const PROMISE_COLUMNS: readonly GridColumn<PromiseRow>[] = [
  {
    id: "text",
    title: messages.promise,
    width: "grow",
    editable: true,
    wraps: true,
    value: ({ promise }) => promise.text,
  },
  {
    id: "saidAt",
    title: messages.saidAt,
    width: 128,
    editable: true,
    wraps: true,
    value: ({ promise }) => promise.saidAt,
  },
  { id: "where", title: messages.touchPoint, width: 112, wraps: true, value: ({ where }) => where },
  { id: "behind", title: messages.standardBehind, width: 160, wraps: true, value: ({ behind }) => behind },
  {
    id: "time",
    fields: ["limit"],
    title: messages.time,
    width: 112,
    editable: true,
    value: ({ time }) => time,
  },
  {
    id: "kept",
    title: messages.kept,
    hint: messages.promiseKeptHint,
    width: 112,
    align: "end",
    value: keptText,
    below: { title: messages.interval, value: keptInterval },
    sortBy: (row) => figureOf(row)?.share ?? null,
  },
  {
    id: "p90",
    title: messages.p90,
    hint: messages.p90Hint,
    width: 88,
    align: "end",
    value: ({ standing, calendar }) => timeWords(standing.times?.p90 ?? null, calendar !== null),
    below: {
      title: messages.interval,
      value: ({ standing, calendar }) => p90Interval(standing.times, calendar),
    },
    sortBy: ({ standing }) => standing.times?.p90 ?? null,
  },
  {
    id: "verdict",
    title: messages.promiseVerdict,
    hint: messages.promiseRule,
    width: 124,
    value: ({ standing }) => messages.promiseVerdicts[standing.verdict],
    render: ({ standing }) => <PromiseBadge verdict={standing.verdict} isOutOfDate={standing.isOutOfDate} />,
  },
  {
    id: "owner",
    title: messages.owner,
    width: 112,
    editable: true,
    value: ({ promise }) => promise.owner,
  },
];
