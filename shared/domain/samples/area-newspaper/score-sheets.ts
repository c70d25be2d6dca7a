import { orderKeys } from "@shared/base/order.ts";
import type { AnyRecord } from "../../records.ts";
import { CONDUCT_STANDARDS } from "../../scoring/built-in-rubrics.ts";
import type { Rubric } from "../../scoring/records.ts";
import { seededRandom } from "./seeded-random.ts";
import { type TouchPointKey, touchPointId } from "./touch-points.ts";

const OBSERVERS = [
  ["Mara Okafor", "2026-10-12", "Two days at the Market Street counter, 31 encounters."],
  ["Lena Brandt", "2026-10-13", "The same encounters, scored apart."],
  ["Shun Ito", "2026-10-13", "The same encounters; phone calls were listened to with consent."],
] as const;

/** What happened at a touch point, as a score for each standard that applies there. */
const SEEN: readonly (readonly [TouchPointKey, Readonly<Record<string, number>>])[] = [
  ["getting-money", { valued: 1, prompt: 1, informed: 2, "kept-word": 1, resolved: 1, "worth-it": 2 }],
  [
    "asking-refund",
    { valued: 2, acknowledged: 3, greeted: 3, prompt: 3, informed: 2, answered: 2, resolved: 1 },
  ],
  ["being-told", { valued: 2, truthful: 2, greeted: 4, informed: 1, answered: 2, resolved: 1 }],
  ["hearing-where", { acknowledged: 3, prompt: 2, informed: 1, answered: 2, "kept-word": 1 }],
  ["saying-paid", { valued: 3, greeted: 4, prompt: 2, "kept-word": 2 }],
  ["disputing", { valued: 3, truthful: 3, informed: 2, answered: 3, resolved: 2, "kept-word": 3 }],
  [
    "asking-rate",
    { valued: 5, acknowledged: 5, truthful: 2, greeted: 5, prompt: 5, informed: 2, answered: 4 },
  ],
  ["receiving-quote", { truthful: 2, prompt: 4, informed: 2, "kept-word": 4, "worth-it": 4 }],
  ["sending-artwork", { acknowledged: 4, prompt: 4, informed: 4, answered: 4 }],
  ["paying", { acknowledged: 5, greeted: 4, prompt: 5, informed: 3 }],
  ["seeing-printed", { truthful: 5, prompt: 5, "kept-word": 5, "worth-it": 4 }],
  ["seeing-proof", { valued: 5, prompt: 5, informed: 5, answered: 4, "worth-it": 5 }],
];

const EVIDENCE: Readonly<Record<string, string>> = {
  "getting-money resolved": "Refund of 5 October was asked for on 14 September; four names on the form.",
  "getting-money kept-word": "“We will call you” was said in nine cases; nobody called in eight.",
  "asking-refund resolved": "The desk may not settle anything, not even five euros.",
  "being-told informed": "The caller read the new price out; asked why, she did not know.",
  "hearing-where informed": "Three transfers, then “it is with accounts”.",
  "asking-rate truthful": "The list under the counter is dated 3 November 2025.",
  "asking-rate greeted": "First names are remembered.",
  "receiving-quote informed": "“Prices may change” in eight-point type on page two.",
};

/** What everybody sees differently; whether somebody was called back is no matter of taste. */
const MATTERS_OF_TASTE = new Set(["valued", "greeted", "worth-it"]);

/**
 * Three observers on the same encounters. They agree on what can be counted, where one score in twelve is a point off;
 * on what is a matter of taste two in three are, and some by two points.
 */
export function scoreSheetRecords(): AnyRecord[] {
  const random = seededRandom(7);
  const rubric: Rubric = {
    ...CONDUCT_STANDARDS,
    items: [...CONDUCT_STANDARDS.items],
    type: "rubric",
    order: "a0",
  };
  const orders = orderKeys(OBSERVERS.length);
  const records: AnyRecord[] = [rubric];
  OBSERVERS.forEach(([observer, date, notes], index) => {
    const sheetId = `sheet.${index + 1}`;
    const order = orders[index] ?? "a0";
    records.push({
      id: sheetId,
      type: "scoreSheet",
      rubricId: rubric.id,
      observer,
      date,
      segmentId: null,
      notes,
      kind: "observation",
      round: "",
      order,
    });
    for (const [key, seen] of SEEN) {
      for (const { id: itemId } of rubric.items) {
        const score = seen[itemId];
        const off = score === undefined ? 0 : offBy(MATTERS_OF_TASTE.has(itemId), random);
        records.push({
          id: `${sheetId}.${key}.${itemId}`,
          type: "score",
          sheetId,
          touchPointId: touchPointId(key),
          itemId,
          expectation: null,
          perception: score === undefined ? null : Math.max(1, Math.min(5, score + off)),
          notObserved: score === undefined,
          evidence: index === 0 ? (EVIDENCE[`${key} ${itemId}`] ?? "") : "",
        });
      }
    }
  });
  return records;
}

function offBy(isTaste: boolean, random: () => number): number {
  if (random() >= (isTaste ? 2 / 3 : 1 / 12)) return 0;
  const sign = random() < 0.5 ? -1 : 1;
  return isTaste && random() < 1 / 2 ? 2 * sign : sign;
}
