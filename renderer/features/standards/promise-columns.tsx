import { p90Interval, timeWords } from "@shared/domain/standard/time-words.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import type { PromiseRow } from "./promise-rows.ts";
import { PromiseBadge } from "./verdict-badges.tsx";

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
    width: 152,
    editable: true,
    wraps: true,
    value: ({ promise }) => promise.saidAt,
  },
  { id: "where", title: messages.touchPoint, width: 136, wraps: true, value: ({ where }) => where },
  { id: "behind", title: messages.standardBehind, width: 184, wraps: true, value: ({ behind }) => behind },
  { id: "time", title: messages.time, width: 128, editable: true, value: ({ time }) => time },
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
    title: messages.verdict,
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
