import { PARTS } from "@shared/simulation/engine/parts.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomService } from "../../builders/random-service.ts";
import { runOnce } from "../../builders/simulation-runs.ts";

const draws = fc.constantFrom("stream" as const, "keyed" as const);
const FEW = { numRuns: 60 };

describe("any service", () => {
  it("loses nobody: who came has left, gave up, was turned away or is inside", () => {
    fc.assert(
      fc.property(randomService, draws, fc.nat(1_000), (model, kind, seed) => {
        const { all, counted } = runOnce(model, { horizon: 6_000, warmUp: 1_000, draws: kind, seed });
        expect(all.finished + all.gaveUp + all.turnedAway + all.inside).toBe(all.arrived);
        expect(counted.finished + counted.gaveUp + counted.turnedAway + counted.inside).toBe(counted.arrived);
        expect(all.inside).toBeGreaterThanOrEqual(counted.inside);
      }),
      FEW,
    );
  });

  it("keeps Little's law: the number inside is the rate times the stay", () => {
    fc.assert(
      fc.property(randomService, draws, fc.nat(1_000), (model, kind, seed) => {
        const { little } = runOnce(model, { horizon: 6_000, warmUp: 1_000, draws: kind, seed });
        expect(Math.abs(little.inside - little.rateTimesStay)).toBeLessThanOrEqual(
          1e-11 * (1 + little.inside),
        );
      }),
      FEW,
    );
  });

  it("tells where every minute of a visit went", () => {
    fc.assert(
      fc.property(randomService, fc.nat(1_000), (model, seed) => {
        const { steps } = runOnce(model, { horizon: 6_000, seed });
        for (const { stay, parts, visits } of steps) {
          if (visits === 0) continue;
          const sum = PARTS.reduce((minutes, part) => minutes + parts[part].mean, 0);
          expect(Math.abs(sum - stay.mean)).toBeLessThan(1e-6 * (1 + stay.mean));
        }
      }),
      FEW,
    );
  });

  it("tells where every minute of a case went, along the way that took longest", () => {
    fc.assert(
      fc.property(randomService, draws, fc.nat(1_000), (model, kind, seed) => {
        const { journey } = runOnce(model, { horizon: 6_000, draws: kind, seed });
        if (journey.lead.count === 0) return;
        const sum = PARTS.reduce((minutes, part) => minutes + journey.parts[part].mean, 0);
        expect(Math.abs(sum - journey.lead.mean)).toBeLessThan(1e-6 * (1 + journey.lead.mean));
        for (const part of PARTS) expect(journey.parts[part].mean).toBeGreaterThan(-1e-6);
      }),
      FEW,
    );
  });

  it("never keeps more heads busy than there are, hour by hour", () => {
    fc.assert(
      fc.property(randomService, fc.nat(1_000), (model, seed) => {
        const { pools } = runOnce(model, { horizon: 20_160, seed });
        for (const { utilisationByHour, utilisation } of pools) {
          expect(utilisation).toBeLessThanOrEqual(1 + 1e-9);
          for (const share of utilisationByHour) if (share >= 0) expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      FEW,
    );
  });

  it("that follows its cases to the end leaves none inside where there are heads enough", () => {
    const calm = randomService
      .filter(({ steps }) =>
        steps.every(({ join, batch, split }) => join === 1 && batch === 1 && split === "exclusive"),
      )
      .map((model) => ({ ...model, pools: model.pools.map((pool) => ({ ...pool, heads: 500 })) }));
    fc.assert(
      fc.property(calm, fc.nat(1_000), (model, seed) => {
        const { counted, all } = runOnce(model, { horizon: 500, followUntil: 1e6, seed });
        expect(counted.inside).toBe(0);
        expect(all.arrived).toBeGreaterThanOrEqual(counted.arrived);
      }),
      { numRuns: 20 },
    );
  });
});
