import { DAY, fixed } from "./blueprint-table.ts";
import type { BranchChanges } from "./branch-table.ts";
import { REFUND_AS_IS, REFUND_JOURNEY } from "./refund-as-is.ts";
import { redesigned } from "./refund-redesign.ts";

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
    "hands-out",
    "brings",
    "hand-over",
    "sign-rate",
    "sign-editor",
    "sign-publisher",
    "pay-day",
    "cashier",
    "cashier-call",
  ],
  changedSteps: {
    form: redesigned.form,
    asks: redesigned.asks,
    complete: { ...redesigned.decides, column: 0 },
    "sign-accounts": { ...redesigned.approves, column: 0 },
    searches: { ...redesigned.calls, column: 1 },
    "asks-where": { ...redesigned.hears, column: 1 },
    "bank-run": redesigned.bankRun,
    gets: { feeling: 0.8, quote: "", waitTime: fixed(0.5 * DAY) },
    "hears-paid": redesigned.hearsPaid,
  },
  addedSteps: [["control", "backstage", "pay", 1, redesigned.control.title, redesigned.control]],
  removedFlows: ["asks-where-to-searches", "searches-to-asks-where"],
  addedFlows: [
    ["asks", "complete"],
    ["complete", "searches", "sequence", "yes", 0.82],
    ["complete", "sign-accounts", "sequence", "no", 0.18],
    ["sign-accounts", "searches"],
    ["searches", "asks-where"],
    ["searches", "bank-run"],
    ["asks-where", "gets"],
    ["bank-run", "control", "information"],
  ],
};
