import { blueprintMeasures } from "@shared/domain/redesign/measures.ts";
import { durationMean } from "@shared/domain/times/duration-mean.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";

const service = () => new ServiceBuilder().blueprint("b");
const measures = (builder: ServiceBuilder) => blueprintMeasures(builder.model(), "b");

describe("the lead time in closed form", () => {
  it("gives 8.65 days for rework, parallel work, a step and a branch (known answer)", () => {
    const builder = service()
      .step("b", "check", "backstage", { kind: "decision", workTime: minutes(1) })
      .step("b", "split", "backstage")
      .step("b", "short", "backstage", { workTime: minutes(1) })
      .step("b", "long", "support", { workTime: minutes(3) })
      .step("b", "join", "backstage", { workTime: minutes(3) })
      .step("b", "which", "backstage", { kind: "decision" })
      .step("b", "plain", "frontstage", { workTime: minutes(1) })
      .step("b", "special", "frontstage", { workTime: minutes(2) })
      .step("b", "start", "client", { kind: "start" })
      .chain("b", "start", "check")
      .flow("b", "check", "check", { probability: 0.2 })
      .flow("b", "check", "split", { probability: 0.8 })
      .chain("b", "split", "short", "join", "which")
      .chain("b", "split", "long", "join")
      .flow("b", "which", "plain", { probability: 0.6 })
      .flow("b", "which", "special", { probability: 0.4 });
    expect(measures(builder).leadTime.value).toBeCloseTo(8.65, 9);
    // Work adds where time takes the longest: 1.25 + (1 + 3) + 3 + 1.4.
    expect(measures(builder).work.value).toBeCloseTo(9.65, 9);
  });

  it("gives 205.5 h and a cycle efficiency of 2.7 % for seven steps in a row (known answer)", () => {
    const work = [0.5, 1, 2, 1, 0.5, 0.25, 0.25];
    const wait = [0, 24, 8, 24, 48, 72, 24];
    const builder = service();
    work.forEach((hours, index) => {
      builder.step("b", `t${index}`, "backstage", {
        workTime: minutes(hours * 60),
        waitTime: minutes((wait[index] ?? 0) * 60),
      });
    });
    builder.chain("b", ...work.map((_, index) => `t${index}`));
    expect(measures(builder).leadTime.value).toBeCloseTo(205.5 * 60, 9);
    expect(measures(builder).cycleEfficiency.value).toBeCloseTo(5.5 / 205.5, 12);
  });

  it("is T / (1 − r) for rework that leads back over several steps", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (rework, time) => {
          const builder = service()
            .step("b", "do", "backstage", { workTime: minutes(time) })
            .step("b", "look", "backstage", { kind: "decision" })
            .step("b", "done", "client")
            .step("b", "start", "client", { kind: "start" })
            .chain("b", "start", "do", "look")
            .flow("b", "look", "do", { probability: rework })
            .flow("b", "look", "done", { probability: 1 - rework });
          expect(measures(builder).leadTime.value).toBeCloseTo(time / (1 - rework), 6);
        },
      ),
    );
  });

  it("is n/a, with the reason, where a decision has no probabilities", () => {
    const builder = service()
      .step("b", "ask", "client", { workTime: minutes(1) })
      .step("b", "which", "backstage", { kind: "decision", title: "Price matches?" })
      .step("b", "yes", "client")
      .step("b", "no", "client")
      .chain("b", "ask", "which", "yes")
      .flow("b", "which", "no");
    expect(measures(builder).leadTime).toEqual({
      value: null,
      reason: "the decision “Price matches?” has no probabilities",
    });
  });

  it("is n/a where a loop has no way out, and where there is nothing to follow", () => {
    const loop = service()
      .step("b", "start", "client", { kind: "start", workTime: minutes(1) })
      .step("b", "a", "client")
      .step("b", "c", "client")
      .chain("b", "start", "a", "c", "a");
    expect(measures(loop).leadTime.reason).toBe("a loop has no way out");
    expect(measures(service()).leadTime.reason).toBe("no step carries a time");
    expect(measures(service().step("b", "a", "client", { workTime: minutes(3) })).leadTime.reason).toBe(
      "no sequence flows join the steps",
    );
  });

  it("takes the rest for the one branch whose probability is not given", () => {
    const builder = service()
      .step("b", "which", "client", { kind: "decision" })
      .step("b", "x", "client", { workTime: minutes(10) })
      .step("b", "y", "client", { workTime: minutes(20) })
      .flow("b", "which", "x", { probability: 0.25 })
      .flow("b", "which", "y");
    expect(measures(builder).leadTime.value).toBeCloseTo(17.5, 9);
  });
});

describe("a time as the consultant gives it", () => {
  it("has the mean of its distribution", () => {
    expect(durationMean(minutes(7))).toBe(7);
    expect(durationMean({ kind: "pert", minimum: 1, mode: 2, maximum: 9, source: "assumed" })).toBe(3);
    // Lognormal with median 10 and 90th percentile 10·e^1.2815515655 has σ = 1.
    const lognormal = {
      kind: "lognormal",
      median: 10,
      p90: 10 * Math.exp(1.2815515655446004),
      source: "assumed",
    } as const;
    expect(durationMean(lognormal)).toBeCloseTo(10 * Math.exp(0.5), 9);
  });
});

describe("hand-offs", () => {
  it("are flows between two parties of the organisation, and hand-off steps once", () => {
    const builder = service()
      .step("b", "asks", "client")
      .step("b", "desk", "frontstage")
      .step("b", "rates", "backstage")
      .step("b", "passes", "backstage", { kind: "handoff" })
      .step("b", "ledger", "support")
      .step("b", "told", "client")
      .chain("b", "asks", "desk", "rates", "passes", "ledger")
      .flow("b", "desk", "told");
    // desk → rates, and the hand-off step; its own flows and those of the client do not count.
    expect(measures(builder).handoffs.value).toBe(2);
  });

  it("do not count between lanes of the same role", () => {
    const builder = service()
      .step("b", "desk", "frontstage", { role: "Front desk" })
      .step("b", "files", "backstage", { role: "Front desk" })
      .chain("b", "desk", "files");
    expect(measures(builder).handoffs.value).toBe(0);
  });
});

describe("counts", () => {
  it("hold approvals with their signatures, waits, documents and lines crossed", () => {
    const builder = service()
      .step("b", "start", "client", { kind: "start" })
      .step("b", "form", "evidence", { kind: "document" })
      .step("b", "three", "backstage", { kind: "approval", approvals: 3 })
      .step("b", "one", "backstage", { kind: "approval" })
      .step("b", "payday", "support", { kind: "wait" })
      .step("b", "post", "client", { waitTime: minutes(60) })
      .chain("b", "start", "three", "one", "payday", "post")
      .flow("b", "form", "three", { kind: "evidence" });
    const result = measures(builder);
    expect(result.approvals.value).toBe(4);
    expect(result.waits.value).toBe(2);
    expect(result.documents.value).toBe(1);
    expect(result.steps.value).toBe(4);
    // client → backstage 2, backstage → support 1, support → client 3.
    expect(result.lineCrossings.value).toBe(6);
  });
});
