import type { ServiceModel } from "@shared/simulation/service-model.ts";
import {
  aPool,
  aQueue,
  aService,
  aStep,
  exponential,
  fixed,
  perMinute,
} from "../../builders/service-model.ts";

const lognormal = (median: number, p90: number) => ({ kind: "lognormal", median, p90 }) as const;
const pert = (minimum: number, mode: number, maximum: number) =>
  ({ kind: "pert", minimum, mode, maximum }) as const;
const to = (id: string, probability = 1) => ({ to: id, probability });

/** A permit: twelve steps with branches, rework and four pools that are 70 to 90 % busy. */
export const twelveSteps: ServiceModel = aService(
  [
    aStep("ask", { work: exponential(2), next: [to("receive")] }),
    aStep("receive", { poolId: "front", work: lognormal(4, 9), next: [to("triage")] }),
    aStep("triage", { poolId: "front", work: pert(1, 2, 6), next: [to("simple", 0.6), to("check", 0.4)] }),
    aStep("simple", { poolId: "office", work: lognormal(9, 20), next: [to("decide")] }),
    aStep("check", {
      poolId: "office",
      work: lognormal(14, 30),
      next: [to("inspect", 0.5), to("complete", 0.5)],
    }),
    aStep("inspect", {
      poolId: "field",
      work: pert(20, 35, 80),
      handOffDelay: fixed(10),
      next: [to("complete")],
    }),
    aStep("complete", {
      poolId: "office",
      work: exponential(6),
      reworkFactor: 0.5,
      next: [to("missing", 0.25), to("decide", 0.75)],
    }),
    aStep("missing", { wait: exponential(600), clientWait: true, next: [to("complete")] }),
    aStep("decide", {
      poolId: "lead",
      work: lognormal(3, 8),
      next: [to("simple", 0.1), to("write", 0.9)],
    }),
    aStep("write", { poolId: "office", work: lognormal(5, 9), next: [to("send")] }),
    aStep("send", { poolId: "front", work: fixed(2), next: [to("post")] }),
    aStep("post", { wait: exponential(1440) }),
  ],
  [aPool("front", 5), aPool("office", 13), aPool("field", 4), aPool("lead", 3)],
  perMinute(0.4),
);

export interface BenchModel {
  readonly name: string;
  readonly model: ServiceModel;
  /** Minutes in which about 100,000 cases come. */
  readonly horizon: number;
}

export const benchModels: readonly BenchModel[] = [
  { name: "twelve steps, four pools", model: twelveSteps, horizon: 250_000 },
  { name: "M/M/1", model: aQueue(perMinute(0.9), 1, exponential(1)), horizon: 111_111 },
  { name: "M/M/5", model: aQueue(perMinute(4.5), 5, exponential(1)), horizon: 22_222 },
];
