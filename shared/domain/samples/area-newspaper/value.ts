import { orderKeys, orderKeysBetween } from "@shared/base/order.ts";
import type { Assumption } from "../../plan/records.ts";
import { valueMessages } from "../../value/messages.ts";
import type { NumberKind } from "../../value/number-kinds.ts";
import type { ValueCase, ValueNumber } from "../../value/records.ts";
import { REFUND_TO_BE } from "./refund-to-be.ts";

const CASE = "value.refund";
const { saved: SAVED } = valueMessages;

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
  ["oneOff", "Form from the ledger", 26_000, 18_000, null, "assumption.form"],
  ["oneOff", "Training and rate book", 6200, 4800, null, "assumption.one-off"],
  ["running", "Daily bank run, and a sample read", 8000, 6000, null, "assumption.running"],
  ["savedMinutes", "Desk and accounts", 51.02, 52.63, 54.25, "assumption.saved"],
  ["cases", "Desk and accounts", 900, 1200, null, "assumption.refunds"],
  ["rate", "Desk and accounts", 21, 42, null, "assumption.freed-hour"],
];

const FOUNDED: readonly (readonly [
  id: string,
  text: string,
  value: string,
  source: string,
  owner: string,
])[] = [
  [
    "margin",
    "Margin of a private client in a year",
    "38 EUR",
    "Accounts of 2025, ads less print and desk",
    "Accounts",
  ],
  [
    "stay",
    "Clients with a refund who book again within a year",
    "52 %",
    "Ledger of 2024 and 2025",
    "Accounts",
  ],
  [
    "stay-after",
    "Clients who book again once a refund takes a day",
    "53 to 62 %",
    "Clients without a complaint: 62 %; the pilot measures it",
    "Head of client service",
  ],
  [
    "discount",
    "Rate at which money is discounted",
    "6 to 12 %",
    "House rate of the publisher: 8 %",
    "Accounts",
  ],
  [
    "acquisition",
    "Advertising for one new private client",
    "24 EUR",
    "Campaign of spring 2026",
    "Head of client service",
  ],
  [
    "years",
    "How long the new way stays as it is",
    "2 to 4 years",
    "The ledger is replaced in 2029 or 2030",
    "Accounts",
  ],
  [
    "form",
    "Form that is filled in from the ledger",
    "18,000 to 26,000 EUR",
    "Offer of the maker of the ledger, November 2026",
    "Accounts",
  ],
  [
    "one-off",
    "Training of two days and the rate book at the counters",
    "4,800 EUR",
    "Offer of November 2026",
    "Head of client service",
  ],
  [
    "running",
    "Fees of a daily bank run, and a sample of refunds read each month",
    "6,000 to 8,000 EUR a year",
    "Tariff of the bank; half a day a month at accounts",
    "Accounts",
  ],
  [
    "freed-hour",
    "What an hour is worth that becomes free",
    "21 to 42 EUR",
    "Budget of 2026: 42 EUR; cautious, half of the hours find other work",
    "Accounts",
  ],
  [
    "saved",
    SAVED.text("To be: two working days"),
    SAVED.from("73.7 min", "21 min"),
    SAVED.simulated("2026-11-27", "20"),
    "Head of client service",
  ],
];

const keys = orderKeys(ROWS.length);
/** Behind those of the roll-out. */
const PLACES = orderKeysBetween("a2", null, FOUNDED.length);

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
      id: `${CASE}.${index}`,
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
