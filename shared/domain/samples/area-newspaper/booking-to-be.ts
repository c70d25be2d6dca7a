import { fixed, lognormal } from "./blueprint-table.ts";
import { BOOKING_AS_IS, BOOKING_JOURNEY } from "./booking-as-is.ts";
import type { BranchChanges } from "./branch-table.ts";
import { WRONG_QUOTE } from "./fail-points.ts";
import { redesigned } from "./refund-redesign.ts";
import { touchPointId } from "./touch-points.ts";

export const BOOKING_TO_BE = "booking-to-be";

/** One rate book that the desk sees, quotes that bind, refunds within two working days with the control kept. */
export const bookingToBe: BranchChanges = {
  blueprint: {
    id: BOOKING_TO_BE,
    journeyId: BOOKING_JOURNEY,
    name: "To be: one rate book, quotes that bind",
    kind: "to-be",
    branchedFromId: BOOKING_AS_IS,
    parentStepId: null,
    order: "a1",
  },
  removedStages: ["correction"],
  removedSteps: [
    "matches",
    "invoice",
    "told",
    "calls",
    "returns",
    "new-list",
    "disputes",
    "explains",
    "pay-day",
  ],
  changedSteps: {
    quotes: {
      title: "Quotes from the rate book",
      workTime: lognormal(2, 5, "estimated"),
      cost: 1.4,
      failPoint: WRONG_QUOTE,
    },
    "looks-up": {
      title: "Sees the one rate book",
      kind: "action",
      workTime: fixed(1),
      cost: 0.5,
      notes: "One book on every screen; a change is announced a week ahead and dated.",
    },
    quote: { title: "Quote by e-mail, binding for 30 days" },
    form: redesigned.form,
    "asks-back": redesigned.asks,
    "hands-out": redesigned.decides,
    approvals: { ...redesigned.approves, column: 1 },
    ledger: { column: 2 },
    "bank-run": redesigned.bankRun,
    "hears-paid": redesigned.hearsPaid,
    printed: { feeling: 1.2, notes: "" },
    tells: { feeling: 0.9, quote: "" },
  },
  addedSteps: [
    [
      "same-day",
      "frontstage",
      "refund",
      2,
      redesigned.calls.title,
      { ...redesigned.calls, role: "Front desk", channel: "Phone" },
    ],
    [
      "hears-where",
      "client",
      "refund",
      2,
      redesigned.hears.title,
      {
        ...redesigned.hears,
        role: "Advertiser",
        channel: "Phone",
        touchPointId: touchPointId("hearing-where"),
      },
    ],
    ["control", "backstage", "refund", 3, redesigned.control.title, redesigned.control],
  ],
  removedFlows: [
    "proof-to-printed",
    "hands-out-to-approvals",
    "approvals-to-ledger",
    "asks-back-to-hears-paid",
  ],
  addedFlows: [
    ["sends-proof", "press"],
    ["proof", "printed", "sequence", "", 0.95],
    ["proof", "asks-back", "recovery", "fault", 0.05],
    ["hands-out", "same-day", "sequence", "yes", 0.82],
    ["hands-out", "approvals", "sequence", "no", 0.18],
    ["approvals", "same-day"],
    ["same-day", "hears-where"],
    ["same-day", "ledger"],
    ["hears-where", "hears-paid"],
    ["bank-run", "says-paid"],
    ["ledger", "control", "information"],
  ],
};
