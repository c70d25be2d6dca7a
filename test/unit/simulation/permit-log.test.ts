import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { drawMapOfLog } from "@shared/domain/event-log/commands/draw-map-of-log.ts";
import { importEventLog } from "@shared/domain/event-log/commands/import-event-log.ts";
import { discoveredWays } from "@shared/domain/event-log/discovered-ways.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import { readingOfLog } from "@shared/domain/event-log/reading-of-log.ts";
import { eventLogPage } from "@shared/domain/measure/event-log-page.ts";
import { chosenCalibration, usualKeys } from "@shared/domain/simulation/calibration/calibration-choice.ts";
import { curvesApart } from "@shared/domain/simulation/calibration/curves-apart.ts";
import { planCalibration } from "@shared/domain/simulation/calibration/plan-calibration.ts";
import { calibrateFromLog } from "@shared/domain/simulation/commands/calibrate-from-log.ts";
import { updateDemand } from "@shared/domain/simulation/commands/update-demand.ts";
import { logOfJourney } from "@shared/domain/simulation/log-of-journey.ts";
import { leadApart, measuredLead } from "@shared/domain/simulation/measured-lead.ts";
import { simulateJourney } from "@shared/domain/simulation/simulate-journey.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { datasetOf } from "@shared/interchange/survey/prepare-survey.ts";
import { describe, expect, it } from "vitest";
import { permitBytes } from "../../builders/permit-log.ts";

const DAY = 1440;
const table = readCsv(permitBytes());
const column = (name: string) => table.columns[table.names.indexOf(name)]!;
const log = orderEvents(
  readEvents({
    caseColumn: column("case:concept:name"),
    activityColumn: column("concept:name"),
    timeColumn: column("time:timestamp"),
    lifecycleColumn: column("lifecycle:transition"),
    attributes: [],
  }),
);
const OPTIONS = { choice: ALL_CASES, limit: null, confidence: 0.95 };

/** Brought in, drawn, filled and run for the weeks of its own: the whole way. */
function wholeWay(least: number) {
  const document = new EngagementDocument([newEngagement("e")], BEHAVIORS, sequentialIds("n"));
  const reading = readingOfLog({
    uses: { case: "case:concept:name", activity: "concept:name", time: "time:timestamp" },
    attributes: [],
    blueprintId: null,
    activities: log.columns.activities,
    stepOf: () => null,
    limit: null,
  });
  const { logId } = document.run(importEventLog, {
    dataset: datasetOf(table, {
      id: "data",
      name: "Permits",
      fileName: "permits.csv",
      importedOn: "2026-11-02",
      purpose: "events",
    }),
    name: "Permits",
    reading,
  }).result;
  const name = (activity: number | null) => (activity === null ? null : log.columns.activities[activity]!);
  const before = eventLogPage(log, document.model.need("eventLog", logId), OPTIONS, null);
  const ways = discoveredWays(before.figures, least);
  const { journeyId } = document.run(drawMapOfLog, {
    logId,
    name: "Permit",
    begins: "Asks",
    ends: "Has it",
    ways: ways.kept.map(({ from, to, count }) => ({ from: name(from), to: name(to), count })),
  }).result;
  const record = document.model.need("eventLog", logId);
  const page = eventLogPage(log, record, OPTIONS, null);
  const plan = planCalibration(document.model, record, page, journeyId, "sample");
  document.run(calibrateFromLog, {
    logId,
    journeyId,
    ...chosenCalibration(document.model, plan, new Set(usualKeys(plan)), true),
  });
  document.run(updateDemand, { journeyId, patch: { horizonWeeks: 52, warmUpWeeks: 0 } });
  return { document, journeyId, ways, plan, page };
}

describe("the permit log, from the file to a simulation", () => {
  const { document, journeyId, ways, plan, page } = wholeWay(0);
  const { figures } = simulateJourney(document.model, journeyId, { runs: 20 });
  const simulated = figures!.variants[0]!;
  const measured = measuredLead(page.figures, 0.95)!;

  it("draws every activity with all ways that cases went, and ties the log to the map", () => {
    expect(page.activityNames).toHaveLength(27);
    expect(document.model.all("step")).toHaveLength(29);
    expect(ways.leftOut).toEqual([]);
    expect(document.model.all("flow")).toHaveLength(ways.kept.length);
    expect(logOfJourney(document.model, journeyId)?.log.name).toBe("Permits");
  });

  it("fills in every wait, every share and who comes: 21 a week", () => {
    expect(plan.times.filter(({ field }) => field === "waitTime").length).toBeGreaterThan(24);
    expect(plan.times.every(({ holdsWork, queuesFor }) => holdsWork && queuesFor === null)).toBe(true);
    expect(plan.decisions.every(({ branches, unexplained }) => branches && unexplained === 0)).toBe(true);
    expect(plan.demand?.next.arrivalsPerWeek).toBeCloseTo((1434 * 7) / 479, 2);
  });

  it("simulates the mean that was measured: 5.408 days lie within the interval", () => {
    const { mean } = simulated.lead;
    expect(page.figures.leadTime!.mean / DAY / 60_000).toBeCloseTo(5.408, 3);
    expect(mean!.low! / DAY).toBeLessThan(5.408);
    expect(mean!.high! / DAY).toBeGreaterThan(5.408);
    expect(mean!.mean / DAY).toBeCloseTo(5.4, 1);
  });

  it("comes near to the curve and not to its middle, as quick cases stay quick in truth and are mixed here", () => {
    const apart = leadApart(measured, simulated.lead)!;
    expect(measured.half.value / DAY).toBeCloseTo(0.0332, 4);
    expect(simulated.lead.p50!.mean / DAY).toBeCloseTo(0.161, 2);
    expect(apart.half.isWithin).toBe(false);
    expect(Math.abs(apart.nine.share!)).toBeLessThan(0.12);
    const curves = curvesApart(measured.times, simulated.percentiles)!;
    expect(curves.distance).toBeCloseTo(0.081, 2);
    expect(curves.verdict).toBe("usable");
  });
});

describe("a map of the ways that one case in a hundred took", () => {
  const { document, journeyId, ways } = wholeWay(0.01);

  it("leaves the rare ones out by number, and can still be run from its beginning to its end", () => {
    expect(ways.kept.length).toBeLessThan(70);
    expect(ways.leftOut.length + ways.kept.length).toBe(113);
    const rare = ways.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(rare).toBeLessThan(0.05 * 8577);
    const { figures, versions } = simulateJourney(document.model, journeyId, { runs: 10 });
    expect(versions.flatMap(({ service }) => (service.ok ? [] : service.problems))).toEqual([]);
    expect(figures?.variants[0]?.unfinished?.mean).toBeLessThan(0.05);
  });
});
