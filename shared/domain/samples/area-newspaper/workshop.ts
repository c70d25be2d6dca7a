import { orderKeys } from "@shared/base/order.ts";
import type { AnyRecord } from "../../records.ts";
import type { Rubric } from "../../scoring/records.ts";
import { TOUCH_POINT_KEYS, touchPointId } from "./touch-points.ts";

const ITEM = "hurts";
const PEOPLE = ["Front desk", "Rate desk", "Accounts", "Studio", "Editor", "Commercial director"] as const;

/** By touch point, in the order of the register: a digit for each of the people. */
const ROUNDS = [
  [
    "Before the figures",
    "523123 422132 312121 512212 412121 232232 112333 112211 223344 112111 111322 111211",
  ],
  [
    "After the figures",
    "554555 544444 545454 544534 323232 333333 223322 333233 223222 111111 112111 111111",
  ],
] as const;
const SHEETS_BEFORE = 3;
const DAY = "2026-11-03";

/** What the paper's own people say in the workshop, before and after they saw what clients answered. */
export function workshopRecords(): AnyRecord[] {
  const rubric: Rubric = {
    id: "rubric.workshop",
    type: "rubric",
    name: "How much it hurts the client",
    description: "Each of the paper's people says it alone, before and after the figures are shown.",
    minimum: 1,
    maximum: 5,
    items: [
      {
        id: ITEM,
        name: "Hurts the client",
        description: "How much this touch point hurts the client as it is today",
        weight: 1,
        anchors: [
          { score: 1, text: "Not at all" },
          { score: 3, text: "Clients mention it" },
          { score: 5, text: "Clients leave over it" },
        ],
      },
    ],
    order: "a1",
  };
  // The observers' sheets come first.
  const orders = orderKeys(SHEETS_BEFORE + ROUNDS.length * PEOPLE.length).slice(SHEETS_BEFORE);
  const records: AnyRecord[] = [rubric];
  ROUNDS.forEach(([round, ratings], at) => {
    PEOPLE.forEach((observer, person) => {
      const sheetId = `workshop.${at + 1}.${person + 1}`;
      records.push({
        id: sheetId,
        type: "scoreSheet",
        rubricId: rubric.id,
        observer,
        date: DAY,
        segmentId: null,
        notes: "",
        kind: "workshop",
        round,
        order: orders[at * PEOPLE.length + person] ?? "a3",
      });
      ratings.split(" ").forEach((given, place) => {
        const key = TOUCH_POINT_KEYS[place];
        if (!key) return;
        records.push({
          id: `${sheetId}.${key}`,
          type: "score",
          sheetId,
          touchPointId: touchPointId(key),
          itemId: ITEM,
          expectation: null,
          perception: Number(given[person]),
          notObserved: false,
          evidence: "",
        });
      });
    });
  });
  return records;
}
