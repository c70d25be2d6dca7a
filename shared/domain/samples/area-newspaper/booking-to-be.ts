import { DAY, fixed, lognormal, pert } from "./blueprint-table.ts";
import { BOOKING_AS_IS, BOOKING_JOURNEY } from "./booking-as-is.ts";
import type { BranchChanges } from "./branch-table.ts";

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
      failPoint: {
        description: "A quote leaves the desk with a wrong size or date.",
        severity: 6,
        occurrence: 2,
        detection: 2,
        recovery:
          "The quote binds the paper: it bears the difference, and the desk says so in the same call.",
      },
    },
    "looks-up": {
      title: "Sees the one rate book",
      kind: "action",
      workTime: fixed(1),
      cost: 0.5,
      notes: "One book on every screen; a change is announced a week ahead and dated.",
    },
    quote: { title: "Quote by e-mail, binding for 30 days" },
    form: { title: "Refund form, 1 signature" },
    "asks-back": { workTime: lognormal(6, 12, "estimated"), feeling: -0.6, quote: "" },
    "hands-out": {
      title: "200 EUR or less?",
      kind: "decision",
      workTime: lognormal(4, 8, "estimated"),
      cost: 2.8,
      notes: "The desk agrees the refund itself; what is above the limit goes to accounts.",
    },
    approvals: {
      title: "Approval by accounts, over 200 EUR",
      column: 1,
      role: "Accounts",
      approvals: 1,
      workTime: fixed(6),
      waitTime: pert(0, 0.3 * DAY, DAY),
      cost: 2.5,
      failPoint: null,
      notes: "Accounts enter the refund in the ledger as they approve it.",
    },
    "bank-run": { title: "Bank run, every working day", waitTime: pert(0, 0.3 * DAY, DAY), cost: 2.7 },
    "hears-paid": { feeling: 0.5 },
    printed: { feeling: 1.2, notes: "" },
    tells: { feeling: 0.9, quote: "" },
  },
  addedSteps: [
    [
      "control",
      "backstage",
      "refund",
      2,
      "Monthly sample of 5 %",
      {
        role: "Accounts",
        workTime: fixed(2),
        cost: 1.4,
        notes:
          "The control that replaces three approvals: 5 % of the refunds up to 200 EUR are checked each month (about two hours), and the limit falls to 100 EUR when more than 2 % of them are wrong.",
      },
    ],
    [
      "same-day",
      "frontstage",
      "refund",
      1,
      "Calls on the same day",
      { role: "Front desk", channel: "Phone", workTime: fixed(4), cost: 2.8 },
    ],
  ],
  removedFlows: ["proof-to-printed", "hands-out-to-approvals", "approvals-to-ledger"],
  addedFlows: [
    ["sends-proof", "press"],
    ["proof", "printed", "sequence", "", 0.95],
    ["proof", "asks-back", "recovery", "fault", 0.05],
    ["bank-run", "says-paid"],
    ["ledger", "control", "information"],
    ["hands-out", "ledger", "sequence", "yes", 0.82],
    ["hands-out", "approvals", "sequence", "no", 0.18],
    ["approvals", "bank-run"],
    ["asks-back", "same-day"],
  ],
};
