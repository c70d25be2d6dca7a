import { readFileSync, rmSync } from "node:fs";
import { unregisteredCrossings } from "@shared/domain/blueprint/queries.ts";
import { validateRecord } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { danglingReferences } from "@shared/domain/core/references.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { readFrontstage } from "@shared/interchange/frontstage-file.ts";
import { describe, expect, it } from "vitest";
import { airlineBytes } from "../../builders/airline-data.ts";
import { airlineEngagement, writeAirlineFile } from "../../builders/airline-engagement.ts";

const sample = airlineEngagement();
const model = new Model(sample.records);
const read = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
const cardOf = (column: string, value: string) =>
  computeScorecard(model, read, { segments: [{ column, value }] });

/** The same file read a second time, as simply as can be: split at commas, sums in a loop. */
const [names = [], ...passengers] = new TextDecoder()
  .decode(airlineBytes())
  .trim()
  .split("\n")
  .map((line) =>
    line
      .trim()
      .split(",")
      .map((cell) => cell.replaceAll('"', "")),
  );
const at = (passenger: readonly string[], name: string) => passenger[names.indexOf(name)] ?? "";
function byHand(number: number, of: readonly (readonly string[])[]) {
  const pairs = of
    .map((passenger) => [at(passenger, `e${number}`), at(passenger, `s${number}`)] as const)
    .filter(([expected, met]) => expected !== "NA" && met !== "NA")
    .map(([expected, met]) => [Number(expected), Number(met)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    n: pairs.length,
    expectation: mean(pairs.map(([expected]) => expected)),
    perception: mean(pairs.map(([, met]) => met)),
    gap: mean(pairs.map(([expected, met]) => met - expected)),
  };
}

describe("the sample of the airline", () => {
  it("is a flight of six stages with 23 touch points in the order of the items, every crossing registered", () => {
    const rows = touchPointRegister(model);
    expect(rows.map(({ touchPoint }) => touchPoint.name)).toEqual(
      Array.from({ length: 23 }, (_, index) => `Item ${index + 1}`),
    );
    expect([...new Set(rows.map(({ stage }) => stage))]).toEqual([
      "Booking",
      "Check-in",
      "Boarding",
      "On board",
      "Arrival",
      "After the flight",
    ]);
    for (const { id } of model.all("blueprint")) expect(unregisteredCrossings(model, id)).toEqual([]);
  });

  it("holds sound records only, and none points into the void", () => {
    for (const record of sample.records) expect(validateRecord(record)).toEqual(record);
    expect([...danglingReferences(sample.records)]).toEqual([]);
  });

  it("is written to a file and read back equal", () => {
    const { folder, path } = writeAirlineFile();
    try {
      const back = readFrontstage(new Uint8Array(readFileSync(path)));
      if (!back.ok) throw new Error(back.error.message);
      const sorted = (records: typeof sample.records) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(back.value.records)).toEqual(sorted(sample.records));
      expect(back.value.columns).toEqual(sample.columns);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("its figures", () => {
  const card = computeScorecard(model, read);

  it("are, at each of the 23 touch points, what a second reading of the file gives", () => {
    expect(passengers.length).toBe(1065);
    for (const figures of card.touchPoints) {
      const wanted = byHand(figures.number, passengers);
      expect(figures.gap?.n, `item ${figures.number}`).toBe(wanted.n);
      expect(figures.expectation?.mean).toBeCloseTo(wanted.expectation, 9);
      expect(figures.perception?.mean).toBeCloseTo(wanted.perception, 9);
      expect(figures.gap?.mean).toBeCloseTo(wanted.gap, 9);
    }
  });

  it("are so for the holders of a gold card as well", () => {
    const gold = passengers.filter((passenger) => at(passenger, "status") === "Gold");
    const figures = cardOf("status", "Gold");
    expect(figures).toMatchObject({ respondents: 143, respondentsInAll: 1065 });
    for (const { number, gap } of figures.touchPoints) {
      expect(gap?.n).toBe(byHand(number, gold).n);
      expect(gap?.mean).toBeCloseTo(byHand(number, gold).gap, 9);
    }
  });

  // Gap and interval from Python: csv module, plain sums, scipy.stats.t.ppf(0.975, n − 1).
  it.each([
    [1, 1038, -25.170520231213874, -26.82897454540853, -23.512065917019218],
    [6, 1041, -22.50624399615754, -24.041815064140632, -20.970672928174448],
    [9, 1036, -15.565637065637066, -16.766398804238484, -14.364875327035648],
    [12, 999, -8.7987987987988, -10.094754384732134, -7.502843212865463],
    [17, 1041, -20.021133525456293, -21.520628610534587, -18.521638440378],
    [23, 1065, -27.898591549295773, -29.54033124148308, -26.256851857108465],
  ])("item %i: n %i, gap %d with its 95 %% interval", (number, n, mean, low, high) => {
    const gap = card.touchPoints[number - 1]?.gap;
    expect(gap?.n).toBe(n);
    expect(gap?.mean).toBeCloseTo(mean, 9);
    expect(gap?.low).toBeCloseTo(low, 6);
    expect(gap?.high).toBeCloseTo(high, 6);
  });

  it.each([
    ["status", "Gold", 23, 143, -32.11188811188811, -36.96478938106307, -27.258986842713153],
    ["flight_class", "Business", 1, 182, -26.582417582417584, -30.65664116018495, -22.508194004650218],
    ["flight_class", "First", 1, 15, -12.733333333333333, -24.171812664860106, -1.2948540018065575],
  ])("%s %s, item %i", (column, value, number, n, mean, low, high) => {
    const figures = cardOf(column, value).touchPoints[number - 1];
    expect(figures?.gap?.n).toBe(n);
    expect(figures?.gap?.mean).toBeCloseTo(mean, 9);
    expect(figures?.gap?.low).toBeCloseTo(low, 6);
    expect(figures?.gap?.high).toBeCloseTo(high, 6);
    expect(figures?.small).toBe(n < 30);
  });

  // 1–11 in the file is 0–10: 10 and 11 are promoters, 1 to 7 detractors. Intervals with scipy.stats.norm.ppf(0.975).
  it("NPS −18.1 (−22.8 … −13.5) of 1065; −27.3 (−38.1 … −16.4) of the 143 with a gold card", () => {
    const given = passengers.map((passenger) => Number(at(passenger, "nps")));
    expect([Math.min(...given), Math.max(...given)]).toEqual([1, 11]);
    const promoters = given.filter((value) => value >= 10).length;
    const detractors = given.filter((value) => value <= 7).length;
    expect(card.nps).toMatchObject({
      n: 1065,
      counts: [promoters, 1065 - promoters - detractors, detractors],
    });
    expect(card.nps?.value).toBeCloseTo(-18.12206572769953, 9);
    expect(card.nps?.low).toBeCloseTo(-22.756017116324152, 6);
    expect(card.nps?.high).toBeCloseTo(-13.488114339074908, 6);
    const gold = cardOf("status", "Gold").nps;
    expect(gold).toMatchObject({ n: 143, counts: [17, 70, 56] });
    expect(gold?.low).toBeCloseTo(-38.09647767592279, 6);
    expect(gold?.high).toBeCloseTo(-16.448976869531748, 6);
  });
});
