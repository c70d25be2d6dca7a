import type { SimulationResult } from "@shared/domain/simulation/kept/kept-record.ts";
import { PARTS } from "@shared/simulation/engine/parts.ts";

type Kept = SimulationResult["versions"][number];

/** A mean with bounds a tenth to both sides of it, of ten runs. */
export const figure = (mean: number) => ({ n: 10, mean, low: mean * 0.9, high: mean * 1.1 });
const times = (mean: number) => ({ mean: figure(mean), p90: figure(2 * mean) });

/** A version whose clients are through in `minutes` on average, and nine of ten in twice of that. */
export const keptVersion = (minutes: number, fields: Partial<Kept> = {}): Kept => ({
  blueprintId: "b",
  name: "As is",
  isToBe: false,
  lead: { ...times(minutes), p50: figure(0.8 * minutes), p95: figure(2.5 * minutes) },
  pooledP90: null,
  percentiles: Array.from({ length: 99 }, (_, index) => ((index + 1) * minutes) / 45),
  parts: Object.fromEntries(
    PARTS.map((part) => [part, figure(part === "work" ? minutes / 4 : minutes / 8)]),
  ) as Kept["parts"],
  cost: figure(12),
  gaveUp: figure(0.02),
  unfinished: null,
  cases: 4000,
  touchPoints: [],
  pools: [],
  targets: [],
  difference: null,
  ...fields,
});

/** Of the journey j, as it was found on a day in November. */
export const keptResult = (fields: Partial<SimulationResult> = {}): SimulationResult => ({
  id: "kept",
  type: "simulationResult",
  journeyId: "j",
  takenAt: "2026-11-02T09:00:00.000Z",
  print: "0123456789abcdef",
  seed: 7,
  replications: 10,
  weeks: 26,
  warmUpWeeks: 2,
  settled: true,
  confidence: 0.95,
  reached: 0.03,
  isPrecise: true,
  promised: null,
  versions: [keptVersion(600)],
  assumptions: [
    { topic: "demand", text: "38 clients a week come to “Book”.", source: "measured", only: [] },
    { topic: "run", text: "Each run looks at 26 weeks.", source: null, only: ["As is"] },
  ],
  ...fields,
});
