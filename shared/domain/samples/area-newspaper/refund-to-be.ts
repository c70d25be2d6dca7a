import { DAY, fixed, pert } from "./blueprint-table.ts";
import type { BranchChanges } from "./branch-table.ts";
import { REFUND_AS_IS, REFUND_JOURNEY } from "./refund-as-is.ts";

export const REFUND_TO_BE = "refund-to-be";

/** Refunds within two working days under a limit; a monthly sample keeps the control that the signatures served. */
export const refundToBe: BranchChanges = {
  blueprint: {
    id: REFUND_TO_BE,
    journeyId: REFUND_JOURNEY,
    name: "To be: two working days",
    kind: "to-be",
    branchedFromId: REFUND_AS_IS,
    parentStepId: null,
    order: "a1",
  },
  removedSteps: [
    "hand-over",
    "sign-rate",
    "sign-editor",
    "sign-publisher",
    "pay-day",
    "cashier",
    "cashier-call",
  ],
  changedSteps: {
    form: { title: "Refund form, 1 signature" },
    asks: { workTime: fixed(6), feeling: -0.4, quote: "" },
    complete: { title: "200 EUR or less?", workTime: fixed(4), cost: 2.8 },
    "sign-accounts": {
      title: "Approval by accounts, over 200 EUR",
      column: 1,
      waitTime: pert(0, 0.3 * DAY, DAY),
      cost: 4.2,
    },
    "asks-where": { title: "Hears where it stands", column: 0, workTime: fixed(2), feeling: 0.4, pain: "" },
    searches: { title: "Calls on the same day", column: 0, workTime: fixed(4), cost: 2.8 },
    "bank-run": { title: "Bank run, every working day", waitTime: pert(0, 0.3 * DAY, DAY), cost: 2.7 },
    gets: { feeling: 0.8, quote: "", waitTime: fixed(0.5 * DAY) },
    "hears-paid": { feeling: 1 },
  },
  addedSteps: [
    [
      "control",
      "backstage",
      "pay",
      1,
      "Monthly sample of 5 %",
      {
        role: "Accounts",
        workTime: fixed(2),
        cost: 1.4,
        notes:
          "The control that replaces three approvals: of the refunds up to 200 EUR, which the desk agrees alone; about two hours a month.",
      },
    ],
  ],
  removedFlows: ["complete-to-hands-out"],
  addedFlows: [
    ["complete", "bank-run", "sequence", "yes", 0.82],
    ["complete", "sign-accounts", "sequence", "no", 0.18],
    ["sign-accounts", "bank-run"],
    ["brings", "asks-where"],
    ["asks-where", "gets"],
    ["bank-run", "control", "information"],
  ],
};
