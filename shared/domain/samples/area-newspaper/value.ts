import { orderKeys } from "@shared/base/order.ts";
import type { Assumption } from "../../plan/records.ts";
import type { NumberKind } from "../../value/number-kinds.ts";
import type { ValueCase, ValueNumber } from "../../value/records.ts";
import { REFUND_TO_BE } from "./refund-to-be.ts";

const CASE = "value.refund";

const valueCase: ValueCase = {
  id: CASE,
  type: "valueCase",
  name: "Refunds without a wait",
  toBeId: REFUND_TO_BE,
  firstMargin: "later",
  order: "a0",
};

type Row = readonly [
  kind: NumberKind,
  line: string,
  cautious: number | null,
  expected: number,
  hopeful: number | null,
  assumption: string,
];

/** Assumptions of the roll-out are named by their id, the others are below. */
const ROWS: readonly Row[] = [
  ["clients", "", null, 1200, null, "assumption.refunds"],
  ["margin", "", 30, 38, 44, "assumption.margin"],
  ["retentionBefore", "", null, 0.52, null, "assumption.stay"],
  ["retentionAfter", "", 0.53, 0.58, 0.62, "assumption.stay-after"],
  ["discount", "", 0.12, 0.08, 0.06, "assumption.discount"],
  ["acquisition", "", null, 24, null, "assumption.acquisition"],
  ["years", "", 2, 3, 4, "assumption.years"],
  ["oneOff", "Training and rate book", 6200, 4800, null, "assumption.one-off"],
  ["running", "Sample of old refunds read", 2400, 1800, null, "assumption.running"],
  ["savedMinutes", "Desk and accounts", null, 1, null, "assumption.saved"],
  ["cases", "Desk and accounts", 900, 1200, null, "assumption.refunds"],
  ["rate", "Desk and accounts", null, 42, null, "assumption.hour"],
];

const FOUNDED: readonly (readonly [id: string, text: string, value: string, source: string, owner: string])[] = [
  ["margin", "Margin of a private client in a year", "38 EUR", "Accounts of 2025, ads less print and desk", "Accounts"],
  ["stay", "Clients with a refund who book again within a year", "52 %", "Ledger of 2024 and 2025", "Accounts"],
  [
    "stay-after",
    "Clients who book again once a refund takes a day",
    "53 to 62 %",
    "Clients without a complaint: 62 %; the pilot measures it",
    "Head of client service",
  ],
  ["discount", "Rate at which money is discounted", "6 to 12 %", "House rate of the publisher: 8 %", "Accounts"],
  ["acquisition", "Advertising for one new private client", "24 EUR", "Campaign of spring 2026", "Head of client service"],
  ["years", "How long the new way stays as it is", "2 to 4 years", "The ledger is replaced in 2029 or 2030", "Accounts"],
  ["one-off", "Training of two days and the rate book at the counters", "4,800 EUR", "Offer of November 2026", "Head of client service"],
  ["running", "Reading a sample of refunds each month", "1,800 EUR a year", "Half a day a month at accounts", "Accounts"],
  ["saved", "SAVED_TEXT", "SAVED_VALUE", "SAVED_SOURCE", "Head of client service"],
];

const keys = orderKeys(ROWS.length);
/** Behind those of the roll-out. */
const PLACES = ["a3", "a4", "a5", "a6", "a7", "a8", "a9", "aA", "aB"];

/** What the new way of refunds is worth, each number with what it rests on. */
export const valueRecords: readonly (Assumption | ValueCase | ValueNumber)[] = [
  ...FOUNDED.map(
    ([id, text, value, source, owner], index): Assumption => ({
      id: `assumption.${id}`,
      type: "assumption",
      text,
      value,
      source,
      owner,
      order: PLACES[index] ?? "aZ",
    }),
  ),
  valueCase,
  ...ROWS.map(
    ([kind, line, cautious, expected, hopeful, assumptionId], index): ValueNumber => ({
      id: `${CASE}.${kind}`,
      type: "valueNumber",
      valueCaseId: CASE,
      kind,
      line,
      cautious,
      expected,
      hopeful,
      assumptionId,
      order: keys[index] ?? "a0",
    }),
  ),
];
