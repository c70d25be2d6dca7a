import { p90Interval, timeWords } from "@shared/domain/standard/time-words.ts";
import { countWords } from "@shared/domain/standard/words.ts";
import { plainInterval, shareText } from "@shared/drawing/figure-text.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import type { StandardRow } from "./standard-rows.ts";
import { StandingBadge, standingText } from "./verdict-badges.tsx";

const percentInterval = (low: number, high: number) => `${plainInterval(low * 100, high * 100, 1)} %`;

/** Of the register of standards and service levels. */
export const STANDARD_COLUMNS: readonly GridColumn<StandardRow>[] = [
  {
    id: "name",
    title: messages.name,
    width: "grow",
    editable: true,
    wraps: true,
    value: ({ standard }) => standard.name,
  },
  {
    id: "kind",
    title: messages.kind,
    width: 104,
    editable: true,
    choices: Object.entries(messages.kinds).map(([value, label]) => ({ value, label })),
    value: ({ standard }) => standard.kind,
  },
  { id: "where", title: messages.where, width: 168, wraps: true, value: ({ where }) => where },
  {
    id: "objective",
    fields: ["share", "limit"],
    title: messages.objective,
    width: 168,
    editable: true,
    wraps: true,
    value: ({ objective }) => objective,
  },
  {
    id: "kept",
    title: messages.kept,
    hint: messages.keptHint,
    width: 104,
    align: "end",
    value: ({ standing: { compliance } }) => (compliance ? shareText(compliance.share, 1) : messages.na),
    below: {
      title: messages.interval,
      value: ({ standing: { compliance } }) =>
        compliance ? percentInterval(compliance.low, compliance.high) : "",
    },
    sortBy: ({ standing }) => standing.compliance?.share ?? null,
  },
  {
    id: "n",
    title: messages.n,
    hint: messages.nHint,
    width: 56,
    align: "end",
    value: ({ standing: { compliance } }) => (compliance ? countWords(compliance.n) : ""),
    sortBy: ({ standing }) => standing.compliance?.n ?? null,
  },
  {
    id: "p90",
    title: messages.p90,
    hint: messages.p90Hint,
    width: 104,
    align: "end",
    value: ({ standing, calendar }) => timeWords(standing.times.p90, calendar !== null),
    below: {
      title: messages.interval,
      value: ({ standing, calendar }) => p90Interval(standing.times, calendar),
    },
    sortBy: ({ standing }) => standing.times.p90,
  },
  {
    id: "verdict",
    title: messages.verdict,
    hint: messages.verdictHint,
    width: 116,
    value: ({ standing }) => standingText(standing),
    render: ({ standing }) => <StandingBadge standing={standing} />,
  },
  {
    id: "owner",
    title: messages.owner,
    width: 112,
    editable: true,
    value: ({ standard }) => standard.owner,
  },
];
