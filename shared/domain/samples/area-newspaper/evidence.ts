import type { EvidenceKind, EvidenceLink, SetAside } from "../../evidence/records.ts";
import { evidenceMessages } from "../../redesign/evidence/messages.ts";

/** The day on which the opportunities were gathered, three weeks before the proposal: one figure has moved since. */
const TAKEN_ON = "2026-11-03";

type LinkRow = readonly [
  kind: EvidenceKind,
  elementId: string,
  words: string,
  figure: number | null,
  source?: string,
];

const { gap, complaints, failPoint, pain, finding } = evidenceMessages;

/** What each opportunity was made of, in the words of the day. */
const TAKEN: Readonly<Record<string, readonly LinkRow[]>> = {
  "wrong-quotes": [
    [
      "fail-point",
      "booking.quotes",
      failPoint(
        "Quotes from the printed list",
        9,
        10,
        "The list on the desk is eleven months old: the quoted price is half of today's.",
      ),
      90,
    ],
    [
      "finding",
      "clause.list-not-shown",
      finding(
        "Staff cannot look it up",
        4,
        "2 Who gets the list",
        "The list changed in December 2025; nobody told the desk, which quotes from it.",
      ),
      4,
      "not-findable",
    ],
    [
      "problem",
      "booking.matches",
      "About 5 days pass out of the client's sight at 2 steps, longest at “Price matches the new list?” (3.5 days), and nothing tells the client how it stands.",
      null,
      "wait/client-not-informed",
    ],
    [
      "problem",
      "standard.quote-right",
      "“Quotes name the price in force” is kept in 62.3 % of 204 (95 % interval 55.4 … 68.6 %), below its objective of 98 %.",
      null,
      "standard/breached",
    ],
  ],
  "not-binding": [
    ["gap", "touch-point.being-told", gap("Being told of the under-quotation", -1.597, 211), -1.597],
    ["complaints", "touch-point.being-told", complaints("Being told of the under-quotation", 10), 10],
    [
      "pain",
      "booking.told",
      pain("Is told: owes twice the price", -2, "The mistake is the paper's and the bill is the client's."),
      -2,
    ],
  ],
  "three-weeks": [
    ["gap", "touch-point.getting-money", gap("Getting the money back", -2.096, 208), -2.096],
    ["complaints", "touch-point.getting-money", complaints("Getting the money back", 18), 18],
    [
      "problem",
      "refund.sign-rate",
      "From “Approval by the rate desk” to “Approval by accounts” 4 approvals are asked for, one after the other.",
      null,
      "approval/chain",
    ],
    ["problem", "booking.approvals", "“Four approvals” asks for 4 approvals.", null, "approval/chain"],
    [
      "problem",
      "refund",
      "On the map of “As is” a case takes about 20.3 days, and it should take no more than 2 days.",
      null,
      "wait/longer-than-expectation",
    ],
    [
      "problem",
      "standard.refund-three-weeks",
      "“Refunds are paid within three weeks” is kept in 48.0 % of 75 (95 % interval 37.1 … 59.1 %), below its objective of 90 %.",
      null,
      "standard/breached",
    ],
    [
      "problem",
      "promise.three-weeks",
      "Clients are told “Refunds are paid after three weeks”, but 90 % are through after 25 days only (n 75); promised are 21 days.",
      null,
      "promise/cannot-be-kept",
    ],
  ],
  "nobody-calls": [
    ["gap", "touch-point.hearing-where", gap("Hearing where it stands", -1.198, 187), -1.198],
    ["complaints", "touch-point.hearing-where", complaints("Hearing where it stands", 8), 8],
    [
      "pain",
      "refund.asks-where",
      pain("Asks where it stands", -1.7, "Each call reaches somebody who does not know."),
      -1.7,
    ],
    [
      "problem",
      "refund.sign-publisher",
      "About 17.5 days pass out of the client's sight at 6 steps, longest at “Approval by the publisher” (5.5 days), and nothing tells the client how it stands.",
      null,
      "wait/client-not-informed",
    ],
    [
      "problem",
      "booking.approvals",
      "About 16.4 days pass out of the client's sight at 2 steps, longest at “Four approvals” (12 days), and nothing tells the client how it stands.",
      null,
      "wait/client-not-informed",
    ],
  ],
  form: [
    [
      "pain",
      "booking.asks-back",
      pain("Asks for the money back", -2, "The form asks for what the paper already holds."),
      -2,
    ],
    // The cashier calls for the account number, which the ledger holds.
    ["pain", "refund.cashier-call", pain("Gets a call from the cashier", -1, ""), -1],
  ],
};

export const takenFor = (key: string): EvidenceLink[] =>
  (TAKEN[key] ?? []).map(([kind, elementId, words, figure, source = ""], index) => ({
    id: `evidence.${key}.${index + 1}`,
    kind,
    elementId,
    source,
    words,
    figure,
    takenOn: TAKEN_ON,
  }));

/** Why each was decided so; those that are not named were chosen for the reason that all share. */
const REASONS: Readonly<Record<string, string>> = {
  "agency-account":
    "Too few agencies answered to decide on it. It is asked again in April, and does not hurt the two larger segments.",
  form: "Little effort, and the forms that come back hold up everything after them.",
};

export const decisionOn = (key: string) => ({
  decisionReason: REASONS[key] ?? "Hurts both larger segments, and the cause is the paper's own.",
  decidedBy: "Publisher, with Mara Okafor",
  decidedOn: "2026-11-06",
});

/** Looked at, and nothing is made of it. */
export const setAsides: readonly SetAside[] = [
  {
    id: "set-aside.seeing-printed",
    type: "setAside",
    kind: "complaints",
    elementId: "touch-point.seeing-printed",
    source: "",
    reason: "A single one: the page was printed again free of charge.",
  },
];
