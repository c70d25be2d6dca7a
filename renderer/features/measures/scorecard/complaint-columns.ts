import { numberText } from "@shared/domain/chart/figure-text.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { messages } from "../messages.ts";
import type { ScoreRow } from "./score-rows.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";

const HUNDRED = 100;

/** Cells that open what clients said. */
export const COMPLAINT_COLUMNS: ReadonlySet<string> = new Set([
  "complaints",
  "complaintRate",
  "complaintInterval",
]);

const per100 = (share: number | null | undefined): string =>
  share === null || share === undefined ? messages.notAvailable : numberText(share * HUNDRED, 1);

const COUNT: GridColumn<ScoreRow> = {
  id: "complaints",
  opens: true,
  title: words.complaints,
  width: 88,
  align: "end",
  value: ({ said }) =>
    said && said.complaints !== null ? numberText(said.complaints, 0) : messages.notAvailable,
  sortBy: ({ said }) => said?.complaints ?? null,
};

const RATE: readonly GridColumn<ScoreRow>[] = [
  {
    id: "complaintRate",
    opens: true,
    title: words.complaintRate,
    width: 128,
    align: "end",
    value: ({ said }) => per100(said?.rate?.share),
    sortBy: ({ said }) => said?.rate?.share ?? null,
  },
  {
    id: "complaintInterval",
    opens: true,
    title: words.complaintInterval,
    width: 128,
    align: "end",
    value: ({ said }) =>
      said?.rate && said.rate.low !== null
        ? `${per100(said.rate.low)} … ${per100(said.rate.high)}`
        : messages.notAvailable,
    sortBy: ({ said }) => said?.rate?.low ?? null,
  },
];

/** How often clients complained; without verbatims nothing, and without clients and reach no rate. */
export function complaintColumns(rows: readonly ScoreRow[]): readonly GridColumn<ScoreRow>[] {
  if (!rows.some(({ said }) => said)) return [];
  return rows.some(({ said }) => said?.rate) ? [COUNT, ...RATE] : [COUNT];
}
