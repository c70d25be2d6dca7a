import { orderKeys } from "@shared/base/order.ts";
import type { AggregateScore, ScoreMeasure } from "../../scoring/records.ts";
import { type TouchPointKey, touchPointId } from "./touch-points.ts";

const ANSWERS = 158;

/**
 * What is left of the study of the year before, when the old list was still the list in force: its table of means,
 * without the answers. Nobody was billed again then, so that nobody was asked about it.
 */
const MEANS: readonly (readonly [
  key: TouchPointKey,
  expected: number,
  perceived: number,
  gapSpread: number,
])[] = [
  ["getting-money", 6.1, 4.3, 1.6],
  ["hearing-where", 5.8, 4.7, 1.7],
  ["disputing", 5.9, 5.7, 1.5],
  ["asking-rate", 5.8, 5.6, 1.2],
  ["receiving-quote", 5.9, 6, 1.2],
  ["sending-artwork", 4.9, 4.4, 1.5],
  ["paying", 5.2, 5.4, 1.3],
  ["seeing-printed", 5.8, 6.1, 1.2],
  ["seeing-proof", 5, 5.3, 1.4],
];
const SPREAD = { expectation: 0.9, perception: 1.2 } as const;

export function earlierStudyRecords(): AggregateScore[] {
  const rows: (readonly [TouchPointKey | null, ScoreMeasure, value: number, deviation: number])[] = [
    ...MEANS.flatMap(([key, expected, perceived, gapSpread]) => [
      [key, "expectation", expected, SPREAD.expectation] as const,
      [key, "perception", perceived, SPREAD.perception] as const,
      [key, "gap", Math.round((perceived - expected) * 10) / 10, gapSpread] as const,
    ]),
    [null, "overall", 5, 1.3],
  ];
  const orders = orderKeys(rows.length);
  return rows.map(([key, measure, value, deviation], index) => ({
    id: `study-2025.${key ?? "whole"}.${measure}`,
    type: "aggregateScore",
    touchPointId: key && touchPointId(key),
    measure,
    segment: "",
    waveName: "October 2025",
    waveDate: "2025-10-15",
    value,
    deviation,
    n: ANSWERS,
    minimum: 1,
    maximum: 7,
    source:
      "The paper's own study of clients with a refund, October 2025: means only (made up for this sample)",
    order: orders[index] ?? "a0",
  }));
}
