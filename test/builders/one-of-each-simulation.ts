import type { AnyRecord } from "@shared/domain/records.ts";
import { figure, keptResult, keptVersion } from "./kept-result.ts";
import { minutes } from "./service.ts";

/** The records of a simulation, each once: who works, who comes, and what a run said. */
export const simulationOneOfEach: readonly AnyRecord[] = [
  {
    id: "pool",
    type: "resourcePool",
    name: "Desk",
    role: "Clerk",
    heads: 2,
    shrinkage: 0.15,
    calendarId: "office-hours",
    costPerHour: 42,
    room: null,
    source: "measured",
    order: "a0",
  },
  {
    id: "pool-lines",
    type: "resourcePool",
    name: "Telephone",
    role: "",
    heads: 1,
    shrinkage: 0,
    calendarId: null,
    costPerHour: null,
    room: 12,
    source: "estimated",
    order: "a1",
  },
  {
    id: "demand",
    type: "demand",
    journeyId: "j",
    arrivalsPerWeek: 38,
    weekdayShares: [3, 2, 2, 2, 1, 0, 0],
    hourShares: Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 17 ? 1 : 0)),
    source: "measured",
    patience: minutes(45),
    segments: [{ segmentId: "seg", share: 0.2, priority: 1 }],
    startDate: "2026-12-21",
    horizonWeeks: 26,
    warmUpWeeks: "auto",
    seed: 7,
    confidence: 0.95,
  },
  keptResult({
    versions: [
      keptVersion(600, {
        touchPoints: [
          {
            aboutId: "tp",
            name: "Call",
            before: { mean: figure(20), p90: figure(40) },
            waiting: { mean: figure(5), p90: figure(9) },
            stay: { mean: figure(9), p90: null },
          },
        ],
        pools: [
          {
            aboutId: "pool",
            name: "Desk",
            heads: 2,
            utilisation: figure(0.6),
            queueLength: figure(1.5),
            waiting: { mean: figure(5), p90: figure(9) },
            busyByHour: Array.from({ length: 168 }, (_, hour) => (hour % 24 < 9 ? -1 : 600)),
          },
        ],
        targets: [
          {
            aboutId: "standard",
            name: "Calls are answered",
            limit: 240,
            share: 0.9,
            inHours: true,
            compliance: figure(0.8),
            p90: figure(300),
          },
        ],
      }),
    ],
  }),
];
