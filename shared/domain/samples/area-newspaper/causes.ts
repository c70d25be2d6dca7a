import { orderKeys } from "@shared/base/order.ts";
import type { CauseCategory } from "../../cause/categories.ts";
import type { Cause, CauseKind } from "../../cause/records.ts";
import { opportunityId } from "./opportunities.ts";

/** An answer to why, and what explains it. */
interface Why {
  readonly key: string;
  readonly text: string;
  readonly kind?: CauseKind;
  readonly evidence?: string;
  readonly bone?: CauseCategory;
  readonly whys?: readonly Why[];
}

const WRONG_QUOTES: readonly Why[] = [
  {
    key: "printed",
    text: "The desk quotes from a printed list",
    kind: "symptom",
    bone: "technology",
    evidence: "Three dates on the copies at the counter, seen on 12 October.",
    whys: [
      {
        key: "screen",
        text: "The list in force is a table on the rate desk's own computer",
        whys: [
          {
            key: "one-book",
            text: "There is no one rate book that both desks see",
            kind: "root",
            evidence: "Interviews with both desks, September 2026.",
          },
        ],
      },
    ],
  },
  {
    key: "not-told",
    text: "The desk is not told of a fee review",
    kind: "symptom",
    bone: "policy",
    whys: [
      {
        key: "review-rule",
        text: "The rule of the fee review names accounts and nobody else",
        evidence: "Rate card, clause on fee reviews.",
        whys: [
          {
            key: "responsible",
            text: "No one is responsible for telling front-line staff that a price has changed",
            kind: "root",
            evidence: "Five whys at the fail point “The list on the desk is eleven months old”.",
          },
        ],
      },
    ],
  },
  {
    key: "not-noticed",
    text: "A wrong quote is noticed only when the invoice is written",
    bone: "measurement",
    evidence: "Days after the client has paid: letters of the rate desk.",
    whys: [{ key: "not-counted", text: "Nobody counts quotes that do not match the list", kind: "symptom" }],
  },
  {
    key: "no-time",
    text: "The desk has no time to ask the rate desk back",
    kind: "symptom",
    bone: "people",
    whys: [{ key: "alone", text: "One person serves the counter and the telephone from noon to two" }],
  },
];

const THREE_WEEKS: readonly Why[] = [
  {
    key: "signatures",
    text: "Four people sign each refund, one after the other",
    kind: "symptom",
    bone: "policy",
    evidence: "Log of refunds 2026.",
    whys: [
      {
        key: "paid-twice",
        text: "Money was once paid out twice, and the rule was made for claims of any size",
        whys: [
          {
            key: "no-limit",
            text: "No amount is set below which the desk may decide alone",
            kind: "root",
            evidence: "Policy on refunds: it names no amount.",
          },
        ],
      },
    ],
  },
  {
    key: "travels",
    text: "Forms wait until the publisher is back",
    kind: "symptom",
    bone: "people",
    evidence: "The publisher's assistant counts them on Fridays.",
    whys: [{ key: "person", text: "The signature belongs to a person, and not to an amount", kind: "root" }],
  },
  {
    key: "thursday",
    text: "Money leaves on Thursdays only",
    kind: "symptom",
    bone: "process",
    whys: [
      {
        key: "bank-run",
        text: "Refunds are paid with the wages and the bills, in one bank run a week",
        kind: "root",
        evidence: "Accounts; the bank takes a run on each working day at no charge.",
      },
    ],
  },
  {
    key: "paper",
    text: "One in eight forms goes back to the client to be completed",
    kind: "symptom",
    bone: "technology",
    evidence: "Log of refunds 2026: 9 of 75.",
    whys: [{ key: "blank", text: "The form is handed out blank, though the ledger holds what it asks for" }],
  },
];

const OTHERS: Readonly<Record<string, readonly Why[]>> = {
  "not-binding": [
    {
      key: "clause",
      text: "The rate card says that a quote does not bind the paper",
      bone: "policy",
      whys: [
        {
          key: "risk",
          text: "What a wrong quote costs is put on the client, so that it costs nobody here anything",
          kind: "root",
        },
      ],
    },
  ],
  "nobody-calls": [
    {
      key: "no-view",
      text: "Whoever answers the telephone cannot see where the form lies",
      kind: "symptom",
      bone: "technology",
      whys: [
        {
          key: "nobody-owns",
          text: "A refund belongs to the tray that it lies in, and to nobody from beginning to end",
          kind: "root",
        },
      ],
    },
  ],
  form: [
    {
      key: "proof",
      text: "The form is meant to prove the claim",
      bone: "process",
      whys: [{ key: "ledger", text: "The desk may not read the ledger", kind: "root" }],
    },
  ],
};

const TREES: Readonly<Record<string, readonly Why[]>> = {
  "wrong-quotes": WRONG_QUOTES,
  "three-weeks": THREE_WEEKS,
  ...OTHERS,
};

const causeId = (opportunity: string, key: string): string => `cause.${opportunity}.${key}`;

/** Why each chosen opportunity hurts, down to what can be changed. */
export const causeRecords = (): Cause[] =>
  Object.entries(TREES).flatMap(([opportunity, whys]) => below(opportunity, null, whys));

function below(opportunity: string, parentCauseId: string | null, whys: readonly Why[]): Cause[] {
  const orders = orderKeys(whys.length);
  return whys.flatMap(({ key, text, kind = "cause", evidence = "", bone, whys: next = [] }, at): Cause[] => {
    const id = causeId(opportunity, key);
    const cause: Cause = {
      id,
      type: "cause",
      opportunityId: opportunityId(opportunity),
      parentCauseId,
      text,
      category: bone ?? null,
      kind,
      evidence,
      order: orders[at] ?? "a0",
    };
    return [cause, ...below(opportunity, id, next)];
  });
}

/** By idea: the root causes that it takes away. */
export const CAUSES_OF_IDEAS: Readonly<Record<string, readonly string[]>> = {
  "rate-book": [causeId("wrong-quotes", "one-book"), causeId("wrong-quotes", "responsible")],
  binding: [causeId("not-binding", "risk")],
  "two-days": [
    causeId("three-weeks", "no-limit"),
    causeId("three-weeks", "person"),
    causeId("three-weeks", "bank-run"),
    causeId("form", "ledger"),
  ],
  "same-day": [causeId("nobody-calls", "nobody-owns")],
};
