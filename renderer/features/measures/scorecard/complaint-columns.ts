import { numberText } from "@shared/drawing/figure-text.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { messages } from "../messages.ts";
import type { ScoreRow } from "./score-rows.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";

const HUNDRED = 100;

/** Cells that open what clients said. */
export const COMPLAINT_COLUMNS: ReadonlySet<string> = new Set(["complaints", "complaintRate"]);

/** What of them is still figured: the counts, or these with their rates. */
export type AwaitedComplaints = "none" | "count" | "rate";

const per100 = (share: number | null | undefined): string | null =>
  share === null || share === undefined ? null : numberText(share * HUNDRED, 1);

const count = (none: string): GridColumn<ScoreRow> => ({
  id: "complaints",
  opens: true,
  title: words.complaints,
  width: 84,
  align: "end",
  value: ({ said }) => (said && said.complaints !== null ? numberText(said.complaints, 0) : none),
  sortBy: ({ said }) => said?.complaints ?? null,
});

const rate = (none: string): GridColumn<ScoreRow> => ({
  id: "complaintRate",
  opens: true,
  title: words.complaintRate,
  hint: messages.hints.rate,
  width: 84,
  align: "end",
  value: ({ said }) => per100(said?.rate?.share) ?? none,
  below: {
    title: "",
    value: ({ said }) =>
      said?.rate && said.rate.low !== null ? `${per100(said.rate.low)} … ${per100(said.rate.high)}` : none,
  },
  sortBy: ({ said }) => said?.rate?.share ?? null,
});

/** How often clients complained; without verbatims nothing, and without clients and reach no rate. */
export function complaintColumns(
  rows: readonly ScoreRow[],
  awaited: AwaitedComplaints,
): readonly GridColumn<ScoreRow>[] {
  const none = awaited === "none" ? messages.notAvailable : words.awaited;
  if (awaited === "none" && !rows.some(({ said }) => said)) return [];
  const isRated = awaited === "rate" || rows.some(({ said }) => said?.rate);
  return isRated ? [count(none), rate(none)] : [count(none)];
}
