import { describe, expect, it } from "vitest";
import { arrivingAt, aService, aStep, fixed, perMinute } from "../../builders/service-model.ts";
import { expectKnown, replicate, runOnce } from "../../builders/simulation-runs.ts";

const DAY = 1440;
const to = (id: string, probability = 1) => ({ to: id, probability });

describe("known answers of flows", () => {
  it("rework, the longer of two branches, a fixed step and two ways: 8.65 days", () => {
    const model = aService(
      [
        aStep("try", { work: fixed(DAY), next: [to("try", 0.2), to("fork", 0.8)] }),
        aStep("fork", { split: "parallel", next: [to("short"), to("long")] }),
        aStep("short", { work: fixed(DAY), next: [to("both")] }),
        aStep("long", { work: fixed(3 * DAY), next: [to("both")] }),
        aStep("both", { join: 2, work: fixed(3 * DAY), next: [to("quick", 0.6), to("slow", 0.4)] }),
        aStep("quick", { work: fixed(DAY) }),
        aStep("slow", { work: fixed(2 * DAY) }),
      ],
      [],
      perMinute(0.01),
    );
    const results = replicate(model, { horizon: 100_000, followUntil: 200_000 }, 20);
    expectKnown(
      results.map(({ journey }) => journey.lead.mean / DAY),
      8.65,
      0.02,
    );
  });

  it("seven steps with their waits: 205.5 hours, of which 2.7 % are work", () => {
    const work = [0.5, 1, 2, 1, 0.5, 0.25, 0.25];
    const wait = [0, 24, 8, 24, 48, 72, 24];
    const steps = work.map((hours, index) =>
      aStep(`${index}`, {
        work: fixed(60 * hours),
        wait: fixed(60 * (wait[index] ?? 0)),
        next: index < 6 ? [to(`${index + 1}`)] : [],
      }),
    );
    const { journey } = runOnce(aService(steps, [], arrivingAt(0)), { horizon: 20_000 });
    expect(journey.lead.mean / 60).toBeCloseTo(205.5, 9);
    expect(journey.parts.work.mean / journey.lead.mean).toBeCloseTo(5.5 / 205.5, 9);
    expect(journey.parts.wait.mean / 60).toBeCloseTo(200, 9);
  });

  it("what goes right at every step: .62400", () => {
    const right = [0.8, 0.9, 0.95, 0.97, 1, 0.95, 0.99];
    const steps = right.map((share, index) =>
      aStep(`${index}`, { next: [to(index < 6 ? `${index + 1}` : "right", share), to("wrong", 1 - share)] }),
    );
    const model = aService([...steps, aStep("right"), aStep("wrong")], [], perMinute(1));
    const results = replicate(model, { horizon: 4_000 }, 20);
    expectKnown(
      results.map(({ steps, counted }) => steps[7]!.visits / counted.finished),
      0.624,
      0.02,
    );
  });
});
