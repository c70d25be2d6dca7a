import { neighbourOf } from "@renderer/features/blueprint-editor/neighbour-of.ts";
import { type SaidMap, saidOf } from "@renderer/features/blueprint-editor/said-of.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { ElementProblems } from "@shared/domain/diagnostics/problem-index.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const builder = new BlueprintBuilder()
  .step("ask", "client", "s1", 0)
  .step("answer", "frontstage", "s1", 0, { touchPointId: "desk", kind: "decision", momentOfTruth: true })
  .step("pay", "client", "s2", 0)
  .step("leave", "client", "s2", 1)
  .flow("ask", "answer")
  .flow("answer", "pay", { label: "yes", probability: 0.6 })
  .touchPoint("desk");
const records = builder.records.map((record) =>
  record.id === "desk" ? { ...record, class: "critical" } : record,
);
const model = new Model(records as never);
const layout = layoutBlueprint(model, "b");
const map: SaidMap = {
  model,
  layout,
  numbers: new Map([["desk", 2]]),
  figures: new Map([["desk", { gap: -1.84, n: 40 }]]),
};

describe("what is said of an element that is walked to", () => {
  it("is all that the map shows of a step: where it stands, what it is, its figure, and what it is joined to", () => {
    expect(saidOf(map, "answer")).toBe(
      "answer, decision, frontstage, Stage 1, touch point 2, gap −1.8 of 40 answers, critical, moment of truth, from ask, to pay if “yes 60 %”",
    );
    expect(saidOf(map, "leave")).toBe("leave, client, Stage 2");
  });

  it("is what is wrong with it, where the map shows it", () => {
    const wrong = (at: string, ...messages: string[]): [string, ElementProblems] => [
      at,
      {
        worst: "warning",
        problems: messages.map((message) => ({
          ruleId: "a/rule",
          subjectId: at,
          at,
          severity: "warning",
          message,
        })),
      },
    ];
    const problems = new Map([
      wrong("leave", "Nobody says goodbye."),
      wrong("s1", "Nothing happens.", "Nobody minds."),
    ]);
    expect(saidOf({ ...map, problems }, "leave")).toBe("leave, client, Stage 2, Nobody says goodbye.");
    expect(saidOf({ ...map, problems }, "s1")).toBe(
      "Stage: Stage 1, 2 problems, the first: Nothing happens.",
    );
  });

  it("is from where to where a flow goes, and what a lane or stage is called", () => {
    const flow = model.all("flow").find(({ label }) => label === "yes");
    expect(saidOf(map, flow?.id ?? "")).toBe("Flow, from answer, to pay, yes 60 %");
    expect(saidOf(map, "client")).toBe("Lane: client");
    expect(saidOf(map, "s1")).toBe("Stage: Stage 1");
  });
});

describe("where one goes on after a delete", () => {
  it("is the nearest step of the lane, the one before rather than the one after", () => {
    expect(neighbourOf(layout, ["pay"])).toBe("ask");
    expect(neighbourOf(layout, ["ask"])).toBe("pay");
    expect(neighbourOf(layout, ["pay", "leave"])).toBe("ask");
  });

  it("is a step of another lane where none of its own is left", () => {
    expect(neighbourOf(layout, ["ask", "pay", "leave"])).toBe("answer");
    expect(neighbourOf(layout, ["ask", "pay", "leave", "answer"])).toBeNull();
  });

  it("is the step that a flow left", () => {
    const flow = model.all("flow").find(({ label }) => label === "yes");
    expect(neighbourOf(layout, [flow?.id ?? ""])).toBe("answer");
  });
});
