import type { compileService } from "@shared/simulation/compile.ts";
import type { ReplicationResult } from "@shared/simulation/results/results.ts";
import type { runReplication } from "@shared/simulation/run.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { type MeanFigure, meanInterval } from "@shared/statistics/mean-interval.ts";
import {
  aPool,
  aQueue,
  aService,
  aStep,
  exponential,
  fixed,
  openHours,
  perMinute,
  weekdays,
} from "./service-model.ts";

/** Many experiments, each of so many replications, of which an interval of a figure is made. */
export interface CoverageStudy {
  readonly name: string;
  readonly model: ServiceModel;
  readonly read: (result: ReplicationResult) => number;
  /** What the intervals should hold. */
  readonly truth: number;
  readonly replications: number;
  /** Minutes. */
  readonly warmUp: number;
  readonly window: number;
}

const WEEK = 7 * 1440;
const lognormal = (median: number, p90: number) => ({ kind: "lognormal", median, p90 }) as const;
const hours = weekdays(8, 18);

/** A request that is received, checked (three in ten after the client was asked), perhaps corrected, and answered. */
const requests = aService(
  [
    aStep("receive", {
      poolId: "desk",
      work: lognormal(8, 18),
      next: [
        { to: "check", probability: 0.7 },
        { to: "ask", probability: 0.3 },
      ],
    }),
    aStep("ask", { wait: exponential(600), clientWait: true, next: [{ to: "check", probability: 1 }] }),
    aStep("check", {
      poolId: "office",
      work: lognormal(15, 35),
      reworkFactor: 0.5,
      next: [
        { to: "check", probability: 0.1 },
        { to: "send", probability: 0.9 },
      ],
    }),
    aStep("send", { poolId: "desk", work: fixed(3) }),
  ],
  [aPool("desk", 1, { hours }), aPool("office", 1, { hours })],
  openHours(2, 8, 18),
);

export const coverageStudies: readonly CoverageStudy[] = [
  {
    name: "M/M/1 with a load of .8: mean time inside",
    model: aQueue(perMinute(0.8), 1, exponential(1)),
    read: ({ journey }) => journey.lead.mean,
    truth: 5,
    replications: 10,
    warmUp: 300,
    window: 1_500,
  },
  {
    name: "requests in opening hours: 90th percentile of the lead time",
    model: requests,
    read: ({ journey }) => journey.lead.p90,
    // Of 40 runs of 400 weeks each: 1,409.5 with a standard error of 1.4.
    truth: 1_409.5,
    replications: 10,
    warmUp: WEEK,
    window: 2 * WEEK,
  },
];

interface UsedEngine {
  readonly compileService: typeof compileService;
  readonly runReplication: typeof runReplication;
}

/** The 95 % interval of each experiment; experiment e has the seed `seed + e`. Cases are followed to their end. */
export function intervalsOf(
  engine: UsedEngine,
  { model, read, replications, warmUp, window }: CoverageStudy,
  experiments: number,
  draws: "stream" | "keyed",
  seed = 1,
): (MeanFigure | null)[] {
  const service = engine.compileService(model);
  const horizon = warmUp + window;
  const followUntil = horizon + 4 * window;
  return Array.from({ length: experiments }, (_, experiment) => {
    const values = Array.from({ length: replications }, (_, replication) =>
      read(
        engine.runReplication(service, {
          seed: seed + experiment,
          replication,
          warmUp,
          horizon,
          followUntil,
          draws,
        }),
      ),
    );
    return meanInterval(values);
  });
}
