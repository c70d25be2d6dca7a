import { orderKeys } from "@shared/base/order.ts";
import type { BrainstormCluster } from "../../brainstorm/records.ts";
import type { AnyRecord } from "../../records.ts";
import { opportunityId } from "./opportunities.ts";

const BOARD = "brainstorm.refunds";

interface Cluster {
  readonly key: string;
  readonly title: string;
  readonly cards: readonly string[];
  readonly hands: BrainstormCluster["hands"];
  readonly ideaId?: string;
  readonly reason?: string;
}

const CLUSTERS: readonly Cluster[] = [
  {
    key: "desk-decides",
    title: "The desk agrees small refunds at once",
    cards: [
      "A limit up to which I may say yes myself",
      "One signature is enough for fifty euros",
      "Sign by amount, and not by rank",
      "Check a few afterwards instead of all before",
    ],
    hands: { for: 5, aside: 1, against: 0 },
    ideaId: "idea.two-days",
  },
  {
    key: "pay-daily",
    title: "Money leaves on every working day",
    cards: ["A bank run a day", "Do not wait for Thursday", "Cash from the counter for small sums"],
    hands: { for: 6, aside: 0, against: 0 },
    ideaId: "idea.two-days",
  },
  {
    key: "call-first",
    title: "We call before the client calls",
    cards: [
      "A call on the same day, also when it is not decided",
      "One of us owns each refund until it is paid",
      "A text message when the money leaves",
    ],
    hands: { for: 6, aside: 0, against: 0 },
    ideaId: "idea.same-day",
  },
  {
    key: "form-filled",
    title: "The desk fills in the form",
    cards: ["Everything is in the ledger", "Let the desk read the ledger"],
    hands: { for: 4, aside: 2, against: 0 },
    ideaId: "idea.two-days",
  },
  {
    key: "voucher",
    title: "A voucher in place of money",
    cards: ["Credit for the next advertisement", "A voucher with ten per cent on top"],
    hands: { for: 1, aside: 2, against: 3 },
    reason: "What is owed is owed in money. A voucher may be offered beside it, as a choice of the client.",
  },
  {
    key: "track-online",
    title: "A page on which the client follows the refund",
    cards: ["Tracking as for a parcel"],
    hands: { for: 3, aside: 3, against: 0 },
    reason: "When it takes two days nobody needs to follow it. Looked at again after the pilot.",
  },
];

/** What each of the six gave, by cluster: three dots a person. */
const BALLOTS = ["201000", "210000", "020001", "102000", "111000", "011100"] as const;

/** The board of the workshop that led to two of the ideas. */
export function brainstormRecords(): AnyRecord[] {
  const orders = orderKeys(CLUSTERS.length);
  const cardOrders = orderKeys(CLUSTERS.flatMap(({ cards }) => cards).length);
  let card = 0;
  const clusterId = (key: string) => `${BOARD}.${key}`;
  return [
    {
      id: BOARD,
      type: "brainstorm",
      question: "How does a client have the money back within two working days, and know where it stands?",
      opportunityIds: ["three-weeks", "nobody-calls", "form"].map(opportunityId),
      phase: "agree",
      people: BALLOTS.length,
      anonymous: true,
      dotsPerPerson: 3,
      voting: "ballots",
      minutes: 8,
      order: "a0",
    },
    ...CLUSTERS.flatMap(({ key, title, cards, hands, ideaId, reason = "" }, at): AnyRecord[] => [
      {
        id: clusterId(key),
        type: "brainstormCluster",
        brainstormId: BOARD,
        title,
        countedDots: null,
        countedPeople: null,
        hands,
        decision: ideaId === undefined ? "parked" : "accepted",
        reason,
        ideaId: ideaId ?? null,
        order: orders[at] ?? "a0",
      },
      ...cards.map((text): AnyRecord => {
        const place = card++;
        return {
          id: `${BOARD}.card.${place + 1}`,
          type: "brainstormCard",
          brainstormId: BOARD,
          clusterId: clusterId(key),
          text,
          author: "",
          order: cardOrders[place] ?? "a0",
        };
      }),
    ]),
    ...BALLOTS.map(
      (given, person): AnyRecord => ({
        id: `${BOARD}.ballot.${person + 1}`,
        type: "brainstormBallot",
        brainstormId: BOARD,
        voter: "",
        dots: CLUSTERS.flatMap(({ key }, at) => {
          const count = Number(given[at]);
          return count > 0 ? [{ clusterId: clusterId(key), count }] : [];
        }),
        order: orderKeys(BALLOTS.length)[person] ?? "a0",
      }),
    ),
  ];
}
