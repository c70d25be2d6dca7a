import { orderKeys } from "@shared/base/order.ts";
import type { TouchPoint } from "../../touchpoint/records.ts";

type Row = readonly [
  name: string,
  stage: string,
  channel: string,
  classification: TouchPoint["class"],
  reason: string,
  owner: string,
  promise: string,
  /** Share of clients who meet it: 38 % of the quotes that were checked did not match, and those go on from there. */
  reach: number,
];

/** Keys by which the maps and the survey name a touch point, in the order of the register. */
export const TOUCH_POINT_KEYS = [
  "getting-money",
  "asking-refund",
  "being-told",
  "hearing-where",
  "saying-paid",
  "disputing",
  "asking-rate",
  "receiving-quote",
  "sending-artwork",
  "paying",
  "seeing-printed",
  "seeing-proof",
] as const;
export type TouchPointKey = (typeof TOUCH_POINT_KEYS)[number];

export const touchPointId = (key: TouchPointKey): string => `touch-point.${key}`;

const ROWS: Readonly<Record<TouchPointKey, Row>> = {
  "getting-money": [
    "Getting the money back",
    "Refund",
    "Bank, phone",
    "critical",
    "The end of the case, and the largest gap. Two in three complaints of 2026 are about a refund: this wait, the form, or where it stands.",
    "Accounts",
    "Refunds are paid after three weeks",
    0.19,
  ],
  "asking-refund": [
    "Asking for a refund",
    "Refund",
    "Counter",
    "critical",
    "The recovery of the paper's own mistake begins here: the client decides whether to come back.",
    "Front desk",
    "",
    0.19,
  ],
  "being-told": [
    "Being told of the under-quotation",
    "Correction",
    "Phone",
    "critical",
    "The low point of the journey, and the moment that clients retell.",
    "Rate desk",
    "",
    0.38,
  ],
  "hearing-where": [
    "Hearing where it stands",
    "Refund",
    "Phone",
    "critical",
    "Clients call 2.4 times a case, because nobody calls them.",
    "Accounts",
    "",
    0.16,
  ],
  "saying-paid": [
    "Saying that it was paid",
    "After",
    "Phone",
    "good-to-have",
    "Missed by some, asked for by few.",
    "Front desk",
    "",
    0.08,
  ],
  disputing: [
    "Disputing the amount",
    "Correction",
    "Letter, counter",
    "critical",
    "An honest answer here keeps half of those who are angry.",
    "Rate desk",
    "A reply within ten working days",
    0.24,
  ],
  "asking-rate": [
    "Asking for the rate",
    "Ask and book",
    "Phone, counter",
    "good-to-have",
    "First contact; liked by clients, and where the wrong price begins unseen.",
    "Front desk",
    "",
    0.92,
  ],
  "receiving-quote": [
    "Receiving the quote",
    "Ask and book",
    "E-mail",
    "critical",
    "The price that is written here is the price that the client expects to pay.",
    "Front desk",
    "A quote on the same working day",
    0.92,
  ],
  "sending-artwork": [
    "Sending artwork",
    "Ask and book",
    "E-mail, portal",
    "good-to-have",
    "Works as expected since the portal was renewed in June; no complaint in 2026.",
    "Studio",
    "",
    0.85,
  ],
  paying: [
    "Paying",
    "Ask and book",
    "Counter, card",
    "good-to-have",
    "Quicker than clients expect.",
    "Cashier",
    "",
    1,
  ],
  "seeing-printed": [
    "Seeing it printed",
    "After",
    "Paper",
    "critical",
    "What the client came for.",
    "Production",
    "In print on the day that was booked",
    1,
  ],
  "seeing-proof": [
    "Seeing the proof",
    "Ask and book",
    "E-mail",
    "good-to-have",
    "Better than expected: a strength to keep.",
    "Studio",
    "A proof within one working day",
    0.8,
  ],
};

/** Where clients can answer today. */
const FEEDBACK: Readonly<Partial<Record<TouchPointKey, string>>> = {
  "getting-money": "Survey by e-mail once the refund is paid",
  disputing: "Letter to the rate desk",
  "receiving-quote": "Reply to the quote's e-mail",
  paying: "Card with the receipt",
  "seeing-printed": "Survey by e-mail",
  "seeing-proof": "Reply to the proof's e-mail",
};

export function touchPointRecords(): TouchPoint[] {
  const orders = orderKeys(TOUCH_POINT_KEYS.length);
  return TOUCH_POINT_KEYS.map((key, index) => {
    const [name, stage, channel, classification, classReason, owner, promise, reach] = ROWS[key];
    return {
      id: touchPointId(key),
      type: "touchPoint",
      name,
      stage,
      channel,
      class: classification,
      classReason,
      owner,
      promise,
      feedbackChannel: FEEDBACK[key] ?? "",
      reach,
      order: orders[index] ?? "a0",
    };
  });
}
