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
    "The end of the case, and the largest gap. Two in three complaints of 2026 are about this wait.",
    "Accounts",
    "Refunds are paid after three weeks",
  ],
  "asking-refund": [
    "Asking for a refund",
    "Refund",
    "Counter",
    "critical",
    "The recovery of the paper's own mistake begins here: the client decides whether to come back.",
    "Front desk",
    "",
  ],
  "being-told": [
    "Being told of the under-quotation",
    "Correction",
    "Phone",
    "critical",
    "The low point of the journey, and the moment that clients retell.",
    "Rate desk",
    "",
  ],
  "hearing-where": [
    "Hearing where it stands",
    "Refund",
    "Phone",
    "critical",
    "Clients call 2.4 times a case, because nobody calls them.",
    "Accounts",
    "",
  ],
  "saying-paid": [
    "Saying that it was paid",
    "After",
    "Phone",
    "good-to-have",
    "Missed by some, asked for by few; few answers so far.",
    "Front desk",
    "",
  ],
  disputing: [
    "Disputing the amount",
    "Correction",
    "Letter, counter",
    "critical",
    "An honest answer here keeps half of those who are angry.",
    "Rate desk",
    "A reply within ten working days",
  ],
  "asking-rate": [
    "Asking for the rate",
    "Ask and book",
    "Phone, counter",
    "good-to-have",
    "First contact; liked by clients, and where the wrong price begins unseen.",
    "Front desk",
    "",
  ],
  "receiving-quote": [
    "Receiving the quote",
    "Ask and book",
    "E-mail",
    "critical",
    "The price that is written here is the price that the client expects to pay.",
    "Front desk",
    "A quote on the same working day",
  ],
  "sending-artwork": [
    "Sending artwork",
    "Ask and book",
    "E-mail, portal",
    "good-to-have",
    "Works as expected; no complaint in 2026.",
    "Studio",
    "",
  ],
  paying: [
    "Paying",
    "Ask and book",
    "Counter, card",
    "good-to-have",
    "Quicker than clients expect.",
    "Cashier",
    "",
  ],
  "seeing-printed": [
    "Seeing it printed",
    "After",
    "Paper",
    "critical",
    "What the client came for.",
    "Production",
    "In print on the day that was booked",
  ],
  "seeing-proof": [
    "Seeing the proof",
    "Ask and book",
    "E-mail",
    "good-to-have",
    "Better than expected: a strength to keep.",
    "Studio",
    "A proof within one working day",
  ],
};

export function touchPointRecords(): TouchPoint[] {
  const orders = orderKeys(TOUCH_POINT_KEYS.length);
  return TOUCH_POINT_KEYS.map((key, index) => {
    const [name, stage, channel, classification, classReason, owner, promise] = ROWS[key];
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
      reach: null,
      order: orders[index] ?? "a0",
    };
  });
}
