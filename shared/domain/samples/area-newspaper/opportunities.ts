import { orderKeys } from "@shared/base/order.ts";
import { type Idea, NEW_OPPORTUNITY, type Opportunity } from "../../redesign/records.ts";
import { decisionOn, takenFor } from "./evidence.ts";
import { type TouchPointKey, touchPointId } from "./touch-points.ts";

/**
 * Reach is of a quarter, from the 108 bookings and the 23 refunds of a week. Importance is the workshop's judgement of
 * 3 November 2026, satisfaction what clients answered in October, stretched from 1–7 onto 0–10.
 */
type Judged = Pick<Opportunity, "reach" | "confidence" | "personMonths" | "importance" | "satisfaction">;
const judged = (
  reach: number,
  confidence: number,
  personMonths: number,
  importance: number | null,
  satisfaction: number | null,
): Judged => ({ reach, confidence, personMonths, importance, satisfaction });

type OpportunityRow = readonly [
  key: string,
  title: string,
  description: string,
  evidence: string,
  touchPoints: readonly TouchPointKey[],
  steps: readonly string[],
  impact: number,
  effort: number,
  status: Opportunity["status"],
  judged: Judged,
];

const OPPORTUNITIES: readonly OpportunityRow[] = [
  [
    "wrong-quotes",
    "The desk quotes prices that are eleven months old",
    "The rate list changed in December 2025. Nobody told the desk, whose printed copies are of three dates.",
    "157 of 412 quotes checked (38 %) did not match the list in force.\nFrom the rate desk's check of every quote of August and September 2026 against the list.",
    ["asking-rate", "receiving-quote", "being-told"],
    ["booking.quotes", "booking.looks-up", "booking.new-list"],
    5,
    2,
    "chosen",
    judged(530, 1, 3, 9, 7.3),
  ],
  [
    "not-binding",
    "The client pays for the paper's mistake",
    "A quote does not bind the paper. The difference is billed days after the client has paid.",
    "Gap −1.6 at “Being told of the under-quotation”, n 211; almost two in three who are told dispute it.\nFrom the survey of October 2026; disputes from the rate desk's letters.",
    ["being-told", "disputing"],
    ["booking.calls", "booking.returns", "booking.disputes"],
    5,
    1,
    "chosen",
    judged(530, 0.8, 1, 9.5, 6),
  ],
  [
    "three-weeks",
    "Money that is owed is kept for three weeks",
    "Four people sign one after the other, then the form waits for Thursday's bank run.",
    "Gap −2.1 at “Getting the money back”, n 208, the largest of twelve. 3 of 75 refunds were paid within two days.\nFrom the survey of October 2026 and the log of refunds 2026.",
    ["getting-money", "asking-refund"],
    ["booking.approvals", "booking.pay-day", "refund.sign-editor", "refund.sign-publisher"],
    5,
    3,
    "chosen",
    judged(300, 1, 4, 9.5, 5.3),
  ],
  [
    "nobody-calls",
    "Nobody tells the client where it stands",
    "The client calls; whoever answers cannot see where the form lies.",
    "2.4 calls a case; gap −1.2, n 187. A promised call was not made in eight of nine cases observed.\nFrom the desk's tally of calls in September 2026 (216 about 90 open refunds), the survey of October 2026, and the observers' sheets of 12 and 13 October.",
    ["hearing-where", "saying-paid"],
    ["refund.asks-where", "refund.searches"],
    4,
    2,
    "chosen",
    judged(300, 0.8, 1.5, 8.5, 6.2),
  ],
  [
    "form",
    "The refund form asks for what the paper already holds",
    "Name, booking number, amount and account are all in the ledger.",
    "12 % of forms come back incomplete.\nFrom the log of refunds 2026: 9 of 75.",
    ["asking-refund"],
    ["refund.form", "refund.brings", "refund.complete"],
    2,
    1,
    "chosen",
    judged(300, 1, 0.5, 6.5, 5.7),
  ],
  [
    "agency-account",
    "Agencies book through the same counter as everybody",
    "They ask for a monthly statement. It does not hurt the two larger segments.",
    "24 of the 214 respondents of October 2026: a small sample, not decided on it.",
    ["paying"],
    [],
    2,
    4,
    "parked",
    judged(150, 0.5, 6, null, null),
  ],
];

export const opportunityId = (key: string): string => `opportunity.${key}`;

export function opportunityRecords(): Opportunity[] {
  const orders = orderKeys(OPPORTUNITIES.length);
  return OPPORTUNITIES.map(
    (
      [key, title, description, evidence, touchPoints, stepIds, impact, effort, status, judgement],
      index,
    ) => ({
      id: opportunityId(key),
      type: "opportunity",
      ...NEW_OPPORTUNITY,
      ...judgement,
      title,
      description,
      evidence,
      touchPointIds: touchPoints.map(touchPointId),
      stepIds: [...stepIds],
      impact,
      effort,
      status,
      evidenceLinks: takenFor(key),
      ...decisionOn(key),
      order: orders[index] ?? "a0",
    }),
  );
}

const IDEAS: readonly (readonly [
  key: string,
  title: string,
  description: string,
  answers: readonly string[],
  changes: readonly string[],
])[] = [
  [
    "rate-book",
    "One rate book that the desk sees",
    "One dated book on every screen; each change is announced a week ahead and read out at the Monday briefing.",
    ["wrong-quotes"],
    ["booking-to-be.quotes", "booking-to-be.looks-up", "booking.new-list", "booking.matches"],
  ],
  [
    "binding",
    "Quotes that bind for 30 days",
    "What the desk writes is what the client pays. A mistake is the paper's, and is counted.",
    ["not-binding"],
    [
      "booking-to-be.quote",
      "booking.invoice",
      "booking.told",
      "booking.calls",
      "booking.returns",
      "booking.disputes",
      "booking.explains",
      "booking-to-be.printed",
      "booking-to-be.tells",
    ],
  ],
  [
    "two-days",
    "Refunds within two working days under a limit",
    "The desk fills in the form from the ledger and alone agrees refunds up to 200 EUR; accounts approve those above. A monthly sample of 5 % keeps the control that three more signatures served.",
    ["three-weeks", "form"],
    [
      "booking-to-be.asks-back",
      "booking-to-be.approvals",
      "booking-to-be.control",
      "booking-to-be.bank-run",
      "booking.pay-day",
      "booking-to-be.hands-out",
      "booking-to-be.form",
      "refund-to-be.control",
      "refund-to-be.form",
      "refund-to-be.asks",
      "refund-to-be.gets",
      "refund-to-be.complete",
      "refund.hands-out",
      "refund.brings",
      "refund-to-be.sign-accounts",
      "refund-to-be.bank-run",
      "refund.hand-over",
      "refund.pay-day",
      "refund.sign-rate",
      "refund.sign-editor",
      "refund.sign-publisher",
      "refund.cashier",
      "refund.cashier-call",
    ],
  ],
  [
    "same-day",
    "A call on the same day",
    "The desk calls before it closes on the day of the request, also when accounts have not decided yet.",
    ["nobody-calls"],
    [
      "booking-to-be.same-day",
      "booking-to-be.hears-where",
      "booking-to-be.hears-paid",
      "refund-to-be.searches",
      "refund-to-be.asks-where",
      "refund-to-be.hears-paid",
    ],
  ],
];

/** `causes` names those that each idea takes away, by its key. */
export function ideaRecords(causes: Readonly<Record<string, readonly string[]>>): Idea[] {
  const orders = orderKeys(IDEAS.length);
  return IDEAS.map(([key, title, description, answers, changes], index) => ({
    id: `idea.${key}`,
    type: "idea",
    title,
    description,
    opportunityIds: answers.map(opportunityId),
    causeIds: [...(causes[key] ?? [])],
    changeIds: [...changes],
    order: orders[index] ?? "a0",
  }));
}
