import { drawnHere } from "@shared/domain/chart/charts.ts";
import { computeClasses } from "@shared/domain/measure/classes.ts";
import { computePriority } from "@shared/domain/measure/priority.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
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
