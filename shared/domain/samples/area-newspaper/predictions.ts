import type { Prediction } from "../../redesign/records.ts";
import { type TouchPointKey, touchPointId } from "./touch-points.ts";

type Row = readonly [
  key: TouchPointKey,
  expected: number,
  between: readonly [low: number, high: number] | null,
  basis: Prediction["basis"],
  author: string,
  reason: string,
];

/** Of the refund that is paid in two working days, on the survey's scale of 1 to 7. Nobody has said yet how clients will take it to be told. */
const ROWS: readonly Row[] = [
  [
    "getting-money",
    5.9,
    [5.4, 6.2],
    "simulation",
    "Redesign workshop",
    "Lead time without queues: 20.3 to 1.0 days, computed. Two in three complaints of 2026 are about a refund: this wait, the form, or where it stands.",
  ],
  [
    "asking-refund",
    5.4,
    null,
    "judgement",
    "Front desk",
    "The desk fills in the form with the client and decides up to 200 EUR at once: no second way, one signature.",
  ],
  [
    "hearing-where",
    5.6,
    [5.2, 5.9],
    "judgement",
    "Redesign workshop",
    "The desk calls on the same day, so nobody has to ask. The prototype has to prove it: a gap of −0.3 is its target.",
  ],
];

export const predictionRecords = (): Prediction[] =>
  ROWS.map(([key, expected, between, basis, author, reason]) => ({
    id: `prediction.refund.${key}`,
    type: "prediction",
    touchPointId: touchPointId(key),
    blueprintId: "refund-to-be",
    expected,
    low: between?.[0] ?? null,
    high: between?.[1] ?? null,
    reason,
    basis,
    author,
  }));
