import { drawnHere } from "@shared/domain/chart/charts.ts";
import { computeClasses } from "@shared/domain/measure/classes.ts";
import { computeEvidence } from "@shared/domain/measure/evidence.ts";
import { computePriority } from "@shared/domain/measure/priority.ts";
import { verdictOf } from "@shared/domain/scoring/verdicts.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { priorities } from "@shared/statistics/priority.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";

const rated = [
  { role: "expectation" as const, about: "Desk", values: [7, 7, 7, 7, 7] },
  { role: "perception" as const, about: "Desk", values: [1, 2, 3, 4, 6] },
  { role: "expectation" as const, about: "Web", values: [6, 6, 6, 6, 6] },
  { role: "perception" as const, about: "Web", values: [5, 3, 4, 6, 2] },
];
const overall = { role: "overall" as const, values: [1, 3, 2, 5, 6] };
const stated = { role: "importance" as const, about: "Desk", values: [5, 6, 7, 6, 5] };
const everybody = { segments: [], wave: null };

describe("importance that nobody stated", () => {
  it("is derived from the overall rating, and the classes and priorities say so", () => {
    const { document, model, readColumn, idOf } = surveyed([...rated, overall]);
    for (const name of ["Desk", "Web"])
      document.run(updateTouchPoint, { id: idOf(name), patch: { reach: 1 } });
    const classes = computeClasses(model, readColumn, everybody);
    expect(classes).toMatchObject({ importance: "derived", inPlaceOfStated: true });
    expect(classes.matrix?.points).toHaveLength(2);
    const priority = computePriority(model, readColumn, everybody);
    expect(priority).toMatchObject({ importance: "derived", inPlaceOfStated: true });
    expect(priority.priorities.ranked).toHaveLength(2);
    const chart = (name: string) => drawnHere(model, readColumn, { chart: name, choices: {} });
    expect(chart("measure.matrix")?.subtitle).toContain("since nobody stated it");
    expect(chart("measure.priority")?.subtitle).toContain("nobody stated importance");
  });

  it("is derived from the recommendation where nobody was asked for an overall rating, as the drivers are", () => {
    const nps = { role: "nps" as const, scale: [0, 10] as const, values: [2, 5, 6, 9, 10] };
    const { document, model, readColumn, idOf } = surveyed([...rated, nps]);
    for (const name of ["Desk", "Web"])
      document.run(updateTouchPoint, { id: idOf(name), patch: { reach: 1 } });
    const priority = computePriority(model, readColumn, everybody);
    expect(priority).toMatchObject({ importance: "derived", inPlaceOfStated: true });
    expect(priority.importanceSources).toEqual({ stated: false, verdict: "nps" });
    // R: cor(c(1, 2, 3, 4, 6), c(2, 5, 6, 9, 10))
    const desk = priority.parts.find(({ touchPointId }) => touchPointId === idOf("Desk"));
    expect(desk?.importance).toBeCloseTo(0.9557, 4);
    const evidence = computeEvidence(model, readColumn, {
      scope: everybody,
      touchPointId: idOf("Desk"),
      figure: "derivedImportance",
    });
    expect(evidence.sources.map(({ question }) => question.role)).toEqual(["perception", "nps"]);
    expect(evidence.total).toBe(5);
    const chart = drawnHere(model, readColumn, { chart: "measure.priority", choices: {} });
    expect(chart?.subtitle).toContain("derived from the recommendation (NPS)");
  });

  it("is held equal where nothing tells it, so that the rest can rank, and the chart says so", () => {
    const { document, model, readColumn, idOf } = surveyed(rated);
    for (const [name, reach] of [
      ["Desk", 1],
      ["Web", 0.5],
    ] as const)
      document.run(updateTouchPoint, { id: idOf(name), patch: { reach } });
    const priority = computePriority(model, readColumn, everybody);
    expect(priority).toMatchObject({ importance: "equal", inPlaceOfStated: false });
    expect(priority.parts.map(({ importance, missing }) => [importance, missing])).toEqual([
      [null, []],
      [null, []],
    ]);
    // Weight of a class that is not decided × shortfall × reach.
    const weight = priority.parts[0]?.weight ?? 0;
    expect(priority.priorities.ranked.map(({ value }) => value)).toEqual([weight * 3.8, weight * 2 * 0.5]);
    const chart = drawnHere(model, readColumn, { chart: "measure.priority", choices: {} });
    expect(chart?.subtitle).toContain("held equal");
  });

  it("does not move the ranks where it is held: only weights that differ do", () => {
    const near = [
      { id: "a", classId: "critical", importance: 1, expectation: 1, perception: 0, reach: 1 },
      { id: "b", classId: "critical", importance: 1, expectation: 0.9, perception: 0, reach: 1 },
    ];
    const ranges = (held: boolean) =>
      priorities(
        near.map((input) => ({ ...input, isImportanceHeld: held })),
        { critical: 3 },
      ).ranked.map(({ bestRank, worstRank }) => [bestRank, worstRank]);
    expect(ranges(true)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(ranges(false)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it("is derived from a verdict of those who also said what they met, not of a survey that asked it alone", () => {
    const asked = (role: string) => ({ question: { role, touchPointId: null } });
    const alone = { respondents: 90, questions: [asked("overall")] };
    const beside = { respondents: 40, questions: [asked("nps"), asked("perception")] };
    expect(verdictOf([alone, beside] as never)).toBe("nps");
    expect(verdictOf([alone] as never)).toBeNull();
  });

  it("is left as it is where somebody stated it, or nothing can be derived", () => {
    const asked = surveyed([...rated, overall, stated]);
    expect(computeClasses(asked.model, asked.readColumn, everybody)).toMatchObject({
      importance: "stated",
      inPlaceOfStated: false,
    });
    const neither = surveyed(rated);
    expect(computeClasses(neither.model, neither.readColumn, everybody)).toMatchObject({
      importance: "stated",
      inPlaceOfStated: false,
      matrix: null,
    });
  });
});
