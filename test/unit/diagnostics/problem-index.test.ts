import { Model } from "@shared/domain/core/model.ts";
import type { Severity } from "@shared/domain/core/severity.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { ProblemIndex } from "@shared/domain/diagnostics/problem-index.ts";
import { gatherProblems, placesOf } from "@shared/domain/diagnostics/problem-places.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { oneOfEach } from "../../builders/one-of-each.ts";

const problem = (
  subjectId: string,
  at: string,
  severity: Severity = "warning",
  ruleId = "a/rule",
): Problem => ({
  ruleId,
  subjectId,
  at,
  severity,
  message: `${ruleId} at ${at}`,
});

function index(...problems: Problem[]): ProblemIndex {
  const made = new ProblemIndex();
  for (const subjectId of new Set(problems.map((one) => one.subjectId)))
    made.put(
      subjectId,
      problems.filter((one) => one.subjectId === subjectId),
    );
  return made;
}

describe("problems by the element that they are at", () => {
  it("have the worst first, from whichever subject it was found", () => {
    const { elements } = index(
      problem("map", "step", "hint", "b/rule"),
      problem("step", "step", "warning"),
      problem("other", "step", "error"),
      problem("map", "stage"),
    );
    expect([...elements.keys()].sort()).toEqual(["stage", "step"]);
    expect(elements.get("step")?.worst).toBe("error");
    expect(elements.get("step")?.problems.map(({ severity }) => severity)).toEqual([
      "error",
      "warning",
      "hint",
    ]);
  });

  it("follow a subject that is checked again, and leave no element behind that is sound now", () => {
    const made = index(problem("map", "a"), problem("map", "b"), problem("a", "a", "error"));
    made.put("map", [problem("map", "b"), problem("map", "c")]);
    expect([...made.elements.keys()].sort()).toEqual(["a", "b", "c"]);
    expect(made.elements.get("a")?.problems).toEqual([problem("a", "a", "error")]);
    made.put("a", []);
    made.put("map", []);
    expect(made.elements.size).toBe(0);
  });

  it("stay the same objects where nothing of them changed, so that their marks are not drawn again", () => {
    const made = index(problem("map", "a"), problem("map", "b"));
    const before = made.elements;
    made.put("map", [problem("map", "a"), problem("map", "b")]);
    expect(made.elements).toBe(before);
    made.put("map", [problem("map", "a"), problem("map", "b", "error")]);
    expect(made.elements).not.toBe(before);
    expect(made.elements.get("a")).toBe(before.get("a"));
    expect(made.elements.get("b")).not.toBe(before.get("b"));
    expect(before.get("b")?.worst).toBe("warning");
  });

  it("are another where the sentence is another: a name in it has changed", () => {
    const made = index(problem("map", "a"));
    const before = made.elements.get("a");
    made.put("map", [{ ...problem("map", "a"), message: "With another name" }]);
    expect(made.elements.get("a")?.problems[0]?.message).toBe("With another name");
    expect(made.elements.get("a")).not.toBe(before);
  });
});

describe("problems of a place", () => {
  const model = new Model(oneOfEach().records);
  const [engagement] = model.all("engagement");
  const [step] = model.all("step").filter(({ touchPointId }) => touchPointId !== null);
  const blueprint = model.need("blueprint", step?.blueprintId ?? "");
  const [segment] = model.all("segment");

  it("are those of a step in its blueprint, journey and engagement", () => {
    const places = placesOf(model, step?.id ?? "");
    expect(places).toContain(step?.id);
    expect(places).toContain(blueprint.id);
    expect(places).toContain(blueprint.journeyId);
    expect(places).toContain(engagement?.id);
  });

  it("are those of a touch point where its steps are, and of what is on no map in the engagement", () => {
    expect(placesOf(model, step?.touchPointId ?? "")).toContain(blueprint.id);
    expect([...placesOf(model, segment?.id ?? "")].sort()).toEqual([segment?.id, engagement?.id].sort());
  });

  it("are counted once in each place, with the worst of them, however deep they lie", () => {
    const gathered = gatherProblems(
      model,
      index(
        problem("x", step?.id ?? "", "hint"),
        problem("y", step?.touchPointId ?? "", "error"),
        problem("z", blueprint.id),
        problem("z", segment?.id ?? ""),
      ).elements,
    );
    expect(gathered.get(blueprint.id)).toEqual({ worst: "error", count: 3, inSeveral: 0 });
    expect(gathered.get(blueprint.journeyId)).toEqual({ worst: "error", count: 3, inSeveral: 0 });
    expect(gathered.get(engagement?.id ?? "")).toEqual({ worst: "error", count: 4, inSeveral: 0 });
  });

  it("that a touch point has on two maps are in each of them, and once in the journey, which says so", () => {
    const { records } = new BlueprintBuilder()
      .touchPoint("desk")
      .step("asks", "client", "s1", 0)
      .step("answers", "frontstage", "s1", 0, { touchPointId: "desk" });
    const before = new Model(records);
    const map = before.need("blueprint", "b");
    const answers = before.need("step", "answers");
    const twoMaps = new Model([
      ...records,
      { ...map, id: "to-be", name: "To be" },
      { ...answers, id: "answers-later", blueprintId: "to-be" },
    ]);
    const gathered = gatherProblems(
      twoMaps,
      index(problem("x", "desk"), problem("y", "asks"), problem("z", "answers-later")).elements,
    );
    expect(gathered.get(map.id)).toEqual({ worst: "warning", count: 2, inSeveral: 0 });
    expect(gathered.get("to-be")).toEqual({ worst: "warning", count: 2, inSeveral: 0 });
    expect(gathered.get(map.journeyId)).toEqual({ worst: "warning", count: 3, inSeveral: 1 });
  });

  it("are where somebody asks for what is gone already nowhere but in the engagement", () => {
    expect([...placesOf(model, "gone")].sort()).toEqual(["gone", engagement?.id].sort());
  });
});
