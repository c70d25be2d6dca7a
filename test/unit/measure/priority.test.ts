import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { computePriority } from "@shared/domain/measure/priority.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";

const asked = (about: string, importance: number, expectation: number, perception: number) => [
  { role: "importance" as const, about, values: [importance, importance] },
  { role: "expectation" as const, about, values: [expectation, expectation] },
  { role: "perception" as const, about, values: [perception, perception] },
];
const everybody = { segments: [] };

describe("the priority of a touch point", () => {
  const { document, model, readColumn, idOf } = surveyed([
    ...asked("Refund", 6, 7, 4),
    ...asked("Greeting", 5, 6, 5),
    ...asked("Sweets", 2, 3, 6),
    { role: "perception", about: "Letter", values: [4, 4] },
  ]);
  const report = () => computePriority(model, readColumn, everybody);
  const of = (name: string) => report().priorities.ranked.find(({ id }) => id === idOf(name));
  const missing = (name: string) =>
    report().parts.find(({ touchPointId }) => touchPointId === idOf(name))?.missing;

  it("is not told while something is missing, and says what", () => {
    expect(missing("Refund")).toEqual(["reach"]);
    expect(missing("Letter")).toEqual(["importance", "gap", "reach"]);
    expect(report().priorities.ranked).toEqual([]);
  });
  it("is class weight × importance × shortfall × reach", () => {
    for (const [name, reach] of [
      ["Refund", 0.25],
      ["Greeting", 1],
      ["Sweets", 1],
    ] as const)
      document.run(updateTouchPoint, { id: idOf(name), patch: { reach } });
    document.run(updateTouchPoint, { id: idOf("Refund"), patch: { class: "critical" } });
    expect(of("Refund")).toMatchObject({ value: 2 * 6 * 3 * 0.25, rank: 1 });
    expect(of("Greeting")).toMatchObject({ value: 1 * 5 * 1 * 1, rank: 2 });
  });
  it("is nought where more was met than expected", () => {
    expect(of("Sweets")?.value).toBe(0);
  });
  it("follows the class weights of the engagement", () => {
    document.run(updateEngagement, {
      patch: { classWeights: { critical: 1, goodToHave: 1, undecided: 2 } },
    });
    expect(of("Greeting")).toMatchObject({ value: 10, rank: 1 });
    expect(of("Refund")).toMatchObject({ value: 4.5, rank: 2 });
  });
});
