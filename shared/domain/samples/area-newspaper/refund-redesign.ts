import { DAY, fixed, lognormal, pert, type StepFields } from "./blueprint-table.ts";
import { MONEY_RETURNS } from "./fail-points.ts";

/**
 * What the redesign makes of a refund, said once: the booking's map and the refund's own show the same steps, and a
 * reader lays both sheets side by side.
 */
export const redesigned = {
  form: { title: "Filled-in refund form, 1 signature" },
  asks: { workTime: lognormal(6, 12, "estimated"), feeling: -0.4, quote: "", pain: "" },
  decides: {
    title: "Fills in the form: 200 EUR or less?",
    kind: "decision",
    workTime: fixed(6),
    cost: 4.2,
    notes:
      "The desk fills in the form from the ledger while the client is there, so that none comes back incomplete (12 % do today) and nobody rings for an account number. It agrees the refund itself; what is above the limit goes to accounts.",
  },
  approves: {
    title: "Approval by accounts, over 200 EUR",
    role: "Accounts",
    approvals: 1,
    control: "Refunds above 200 EUR are seen by accounts.",
    workTime: fixed(6),
    waitTime: pert(0, 0.3 * DAY, DAY),
    cost: 4.2,
    failPoint: null,
  },
  calls: {
    title: "Calls on the same day",
    workTime: fixed(4),
    cost: 2.8,
    notes:
      "The desk rings before it closes on the day of the request, and says so where accounts have not decided by then.",
  },
  hears: { title: "Hears where it stands", workTime: fixed(2), feeling: 0.4, pain: "" },
  bankRun: {
    title: "Bank run, every working day",
    waitTime: pert(0, 0.3 * DAY, DAY),
    cost: 2.7,
    failPoint: MONEY_RETURNS,
  },
  control: {
    title: "Monthly sample of 5 %",
    control:
      "Accounts read 5 % of the refunds up to 200 EUR each month against ledger and receipt; when more than 2 % are wrong the limit falls to 100 EUR.",
    role: "Accounts",
    workTime: fixed(2),
    cost: 1.4,
    notes:
      "The control that replaces three approvals, of the refunds up to 200 EUR, which the desk agrees alone: about two hours a month, and the limit falls to 100 EUR when more than 2 % of them are wrong. It begins with the roll-out; in the pilot every refund is read again each Friday.",
  },
  hearsPaid: { feeling: 0.8 },
} as const satisfies Readonly<Record<string, StepFields & { readonly title?: string }>>;
