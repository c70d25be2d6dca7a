import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { keepResult } from "@shared/domain/simulation/commands/keep-result.ts";
import { removeResult } from "@shared/domain/simulation/commands/remove-result.ts";
import { updateDemand } from "@shared/domain/simulation/commands/update-demand.ts";
import { updatePool } from "@shared/domain/simulation/commands/update-pool.ts";
import { experimentInput } from "@shared/domain/simulation/experiment-input.ts";
import { keepFigures } from "@shared/domain/simulation/kept/keep-figures.ts";
import { isOutOfDate, keptOf, keptSize } from "@shared/domain/simulation/kept/kept-of.ts";
import { readKept } from "@shared/domain/simulation/kept/read-kept.ts";
import { simulateJourney } from "@shared/domain/simulation/simulate-journey.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { demand, pool, weekOfOffice } from "../../builders/simulation.ts";

/** Asks, and is helped by one of two people in the office's hours. */
const document = () => {
  const { records } = new BlueprintBuilder()
    .step("asks", "client", "s1", 0, { kind: "start", title: "Asks" })
    .step("helps", "frontstage", "s1", 1, {
      kind: "end",
      title: "Helps",
      role: "Clerk",
      workTime: { kind: "exponential", mean: 20, source: "estimated" },
    })
    .flow("asks", "helps")
    .add(
      demand("j", { arrivalsPerWeek: 90, horizonWeeks: 4, warmUpWeeks: 1 }),
      weekOfOffice(),
      pool("Desk", { role: "Clerk", calendarId: "office" }),
    );
  return new EngagementDocument(records, BEHAVIORS, sequentialIds("n"));
};

function simulated(of: EngagementDocument) {
  const { versions, figures } = simulateJourney(of.model, "j", { runs: 12 });
  const input = experimentInput(versions);
  if (!input || !figures) throw new Error("cannot be run");
  return { figures, fields: keepFigures(of.model, input, versions, figures, "2026-11-02T09:00:00.000Z") };
}

describe("a kept result", () => {
  it("says the same as the run to four digits: means, intervals, curve, people by the hour", () => {
    const held = document();
    const { figures, fields } = simulated(held);
    const id = held.run(keepResult, { journeyId: "j", result: fields }).result;
    const again = readKept(held.model.need("simulationResult", id));
    const [run, kept] = [figures.variants[0], again.variants[0]];
    for (const key of ["mean", "p50", "p90", "p95"] as const) {
      for (const bound of ["mean", "low", "high", "sd"] as const)
        expect((kept?.lead[key]?.[bound] ?? 0) / (run?.lead[key]?.[bound] ?? NaN)).toBeCloseTo(1, 2);
      expect(kept?.lead[key]?.n).toBe(12);
    }
    expect(kept?.lead.mean?.mean ?? 0).toBeGreaterThan(20);
    run?.percentiles.forEach((minutes, index) => {
      expect((kept?.percentiles[index] ?? 0) / minutes).toBeCloseTo(1, 3);
    });
    const hours = run?.pools[0]?.utilisationByHour ?? [];
    expect(hours.filter((share) => !Number.isNaN(share))).toHaveLength(40);
    hours.forEach((share, hour) => {
      const read = kept?.pools[0]?.utilisationByHour[hour] ?? -1;
      if (Number.isNaN(share)) expect(read).toBeNaN();
      else expect(read).toBeCloseTo(share, 3);
    });
    expect([again.replications, again.warmUp, again.isOver]).toEqual([12, 10_080, true]);
  });

  it("holds the nine of ten of all clients together, which tells whether the runs were long enough", () => {
    const held = document();
    const { figures, fields } = simulated(held);
    const id = held.run(keepResult, { journeyId: "j", result: fields }).result;
    const kept = readKept(held.model.need("simulationResult", id)).variants[0]?.pooledP90;
    expect(figures.variants[0]?.pooledP90).toBeGreaterThan(20);
    expect((kept ?? Number.NaN) / (figures.variants[0]?.pooledP90 ?? Number.NaN)).toBeCloseTo(1, 4);
  });

  it("rests on the sheet of assumptions as it was then, and takes a few kB", () => {
    const held = document();
    const { fields } = simulated(held);
    expect(fields.assumptions.map(({ text }) => text)).toContain("90 clients a week come to “Book”.");
    expect(keptSize(fields)).toBeGreaterThan(2000);
    expect(keptSize(fields)).toBeLessThan(12_000);
  });

  it("is one for each journey: another one takes its place, and an undo brings the former back", () => {
    const held = document();
    const { fields } = simulated(held);
    held.run(keepResult, { journeyId: "j", result: fields });
    const first = keptOf(held.model, "j");
    const { diff } = held.run(keepResult, { journeyId: "j", result: { ...fields, seed: 99 } });
    expect(held.model.all("simulationResult")).toHaveLength(1);
    expect(keptOf(held.model, "j")?.seed).toBe(99);
    held.undo(diff);
    expect(keptOf(held.model, "j")).toEqual(first);
    held.run(removeResult, { id: first?.id ?? "" });
    expect(keptOf(held.model, "j")).toBeUndefined();
  });

  it("is out of date once a number has changed, and not when a name has", () => {
    const held = document();
    const { fields } = simulated(held);
    const id = held.run(keepResult, { journeyId: "j", result: fields }).result;
    const isOld = () => isOutOfDate(held.model, held.model.need("simulationResult", id));
    expect(isOld()).toBe(false);
    held.run(updatePool, { id: "pool-Desk", patch: { name: "Front desk" } });
    expect(isOld()).toBe(false);
    held.run(updatePool, { id: "pool-Desk", patch: { heads: 2 } });
    expect(isOld()).toBe(true);
    held.run(updatePool, { id: "pool-Desk", patch: { heads: 1 } });
    expect(isOld()).toBe(false);
    held.run(updateDemand, { journeyId: "j", patch: { seed: 5 } });
    expect(isOld()).toBe(true);
  });

  it("keeps its figures and the name of a version whose blueprint is deleted, and is then out of date", () => {
    const held = document();
    const { fields } = simulated(held);
    const id = held.run(keepResult, { journeyId: "j", result: fields }).result;
    held.run(removeMap, { id: fields.versions[0]?.blueprintId ?? "" });
    const kept = held.model.need("simulationResult", id);
    expect(kept.versions[0]).toMatchObject({ blueprintId: null, name: "As is" });
    expect(readKept(kept).variants[0]?.lead.mean?.mean).toBeGreaterThan(20);
    expect(isOutOfDate(held.model, kept)).toBe(true);
  });

  it("is refused where it is none", () => {
    const { fields } = simulated(document());
    expect(() => document().run(keepResult, { journeyId: "j", result: { ...fields, versions: [] } })).toThrow(
      "is not the result of a simulation",
    );
  });
});
