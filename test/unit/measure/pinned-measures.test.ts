import { comparisonChoicesOf, comparisonOfChoices } from "@shared/domain/chart/charts/comparison.ts";
import { curveChoicesOf, curveQuestionOf } from "@shared/domain/chart/charts/curve.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { goingAlong, scopeChoicesOf, scopeOfChoices, withNewest } from "@shared/domain/chart/choices.ts";
import { computeClasses } from "@shared/domain/measure/classes.ts";
import { computeEvidence } from "@shared/domain/measure/evidence.ts";
import { newestWave } from "@shared/domain/scoring/newest-wave.ts";
import { NOTHING_CHOSEN, WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { rankAxis } from "@shared/drawing/axis.ts";
import { describe, expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

const desk = { kind: "create", name: "Desk" } as const;

/** Two waves at one desk: the gap goes from −2 to −1 with some spread, NPS from −100 to +100, Kano asked in both. */
function twoWaves() {
  const wave = (name: string, felt: number[], nps: number[]) => ({
    columns: { e: [7, 6, 7, 6], s: felt, nps, yes: [2, 2, 2, 1], no: [5, 5, 5, 5] },
    questions: [
      { column: "e", role: "expectation", subject: desk },
      { column: "s", role: "perception", subject: desk },
      { column: "nps", role: "nps", minimum: 0, maximum: 10 },
      { column: "yes", role: "kanoFunctional", subject: desk, minimum: 1, maximum: 5 },
      { column: "no", role: "kanoDysfunctional", subject: desk, minimum: 1, maximum: 5 },
    ] as const,
    wave: { waveName: name, waveDate: name === "Spring" ? "2026-03-01" : "2026-09-01" },
  });
  return surveysInMemory([
    wave("Spring", [5, 4, 4, 5], [1, 2, 3, 4]),
    wave("Autumn", [6, 5, 5, 6], [9, 10, 9, 10]),
  ]);
}
const { model, readColumn } = twoWaves();
const spring = { segments: [], wave: "Spring" };
const autumn = { segments: [], wave: "Autumn" };
const drawn = (chart: string, choices: Parameters<typeof scopeOfChoices>[0]) =>
  drawnHere(model, readColumn, { chart, choices: { ...choices } });

describe("a pinned chart", () => {
  it("keeps segments and wave", () => {
    const scope = { segments: [{ column: "Area", value: "North" }], wave: "Spring" };
    expect(scopeOfChoices(scopeChoicesOf(scope))).toEqual(scope);
    expect(scopeOfChoices(scopeChoicesOf(WHOLE_SCOPE))).toEqual(WHOLE_SCOPE);
    expect(scopeOfChoices(scopeChoicesOf(NOTHING_CHOSEN))).toEqual(NOTHING_CHOSEN);
  });
  it("that shows the newest wave goes along with it, and names it; an older one stays where it is", () => {
    const shown = scopeChoicesOf({ segments: [], wave: "Autumn" });
    const newest = newestWave(model, readColumn)?.wave ?? null;
    expect(newest?.key).toBe("Autumn");
    const kept = goingAlong(shown, newest);
    expect(scopeOfChoices(kept)).toEqual(NOTHING_CHOSEN);
    expect(withNewest(kept, newest)).toEqual(shown);
    expect(drawn("measure.gap", kept)?.subtitle).toMatch(/^Wave Autumn · /);
    const older = scopeChoicesOf(spring);
    expect(goingAlong(older, newest)).toEqual(older);
  });
  it("of a time before waves could be chosen shows all of them, as it did", () => {
    expect(scopeOfChoices({})).toEqual(WHOLE_SCOPE);
    expect(drawn("measure.gap", {})?.subtitle).toContain("8 respondents");
  });
  it("of two groups keeps both of them and the figure", () => {
    const asked = { first: spring, second: autumn, figure: "perception" as const };
    expect(comparisonOfChoices(comparisonChoicesOf(asked))).toEqual(asked);
  });
  it.each([
    { first: spring, second: autumn },
    { first: autumn, second: spring },
  ])("of a comparison of two waves is later less earlier, however they were chosen", (pair) => {
    const chart = drawn("measure.comparison", comparisonChoicesOf({ ...pair, figure: "gap" }));
    expect(chart?.title).toBe(
      "At no touch point can a change since Spring be told from chance; of the whole NPS changed",
    );
    expect(chart?.table.rows[0]?.slice(0, 4)).toEqual(["Desk", "−2.00", "−1.00", "+1.00"]);
    // What filled and open dots mean stands below them.
    const { svg } = chart?.draw({ width: 600 }) ?? { svg: "" };
    expect(svg).toContain(">differs (Holm’s p below 0.05)</text>");
    expect(svg).toContain(">cannot be told from chance</text>");
  });
  it("of change over time has every wave with its interval", () => {
    const chart = drawn("measure.overTime", { figure: "gap" });
    expect(chart?.title).toBe(
      "No change since the last wave can be told from chance; the largest is at Desk: +1.00",
    );
    expect(chart?.subtitle).toMatch(/^Desk: 95 % interval [−+\d.]+ … [−+\d.]+, n 4 and 4 · mean gap/);
    expect(chart?.table.columns).toEqual(["Touch point", "Spring", "Autumn"]);
    expect(chart?.draw({ width: 600 }).svg).toContain("stroke-opacity");
  });
  it("of a figure of the whole tells its change, its counts and its waves", () => {
    const chart = drawn("measure.overTime", { figure: "nps" });
    expect(chart?.title).toContain("NPS changed by +200 since the last wave");
    expect(chart?.subtitle).toContain("n 4, 4");
    expect(chart?.table.rows.map((row) => row.slice(0, 2))).toEqual([
      ["Spring", "−100"],
      ["Autumn", "+100"],
    ]);
  });
  it("of a curve asks for the same map, people, groups and wave again", () => {
    const by = { column: "Area", values: ["North", "South"] };
    const choices = curveChoicesOf({
      line: "gap",
      blueprintId: "b",
      scope: autumn,
      personas: [null, "p"],
      by,
    });
    expect(curveQuestionOf(choices)).toEqual({
      blueprintId: "b",
      personas: [null, "p"],
      groups: [[{ column: "Area", value: "North" }], [{ column: "Area", value: "South" }]],
      wave: "Autumn",
    });
    const chart = drawn("measure.curve", { line: "gap", wave: "Autumn" });
    expect(chart?.table.rows.flat()).toContain("−1.00");
    // Four answers are no finding.
    expect(chart?.title).toBe("No gap can be told from none");
  });
});

describe("a wave", () => {
  it("limits classes to its own answers", () => {
    expect(computeClasses(model, readColumn, WHOLE_SCOPE).points[0]?.kano?.n).toBe(8);
    expect(computeClasses(model, readColumn, autumn).points[0]?.kano?.n).toBe(4);
  });
});

it("the evidence of a Kano category is the pairs of answers that it counts", () => {
  const touchPointId = model.all("touchPoint")[0]?.id ?? "";
  const { total, sources } = computeEvidence(model, readColumn, {
    scope: autumn,
    touchPointId,
    figure: "kano",
  });
  expect(total).toBe(4);
  expect(new Set(sources.map(({ question }) => question.column))).toEqual(new Set(["yes", "no"]));
});

it("ranks are drawn from 1 to the last one", () => {
  expect(rankAxis(23)).toMatchObject({ low: 1, high: 23 });
  expect(rankAxis(23).ticks.at(0)).toBe(1);
  expect(rankAxis(23).ticks.at(-1)).toBe(23);
  expect(rankAxis(1).ticks).toEqual([1]);
  expect(rankAxis(7).ticks).toEqual([1, 2, 3, 4, 5, 6, 7]);
  // As many ranks from each to the next, and none close before the last.
  expect(rankAxis(12).ticks).toEqual([1, 3, 5, 7, 9, 12]);
  expect(rankAxis(13).ticks).toEqual([1, 3, 5, 7, 9, 11, 13]);
});
