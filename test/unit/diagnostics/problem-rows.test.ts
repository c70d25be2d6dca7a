import { problemRows } from "@renderer/features/problems/problem-rows.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { Severity } from "@shared/domain/core/severity.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const { model } = new BlueprintBuilder().touchPoint("desk").touchPoint("Área").touchPoint("booth").build();
const problem = (severity: Severity, ruleId: string, at: string): Problem => ({
  ruleId,
  subjectId: at,
  at,
  severity,
  message: "",
});

it("the problems stand with the worst first, those of one rule together, then by the name of the place", () => {
  const open = [
    problem("hint", "a/first", "desk"),
    problem("warning", "b/second", "desk"),
    problem("warning", "a/first", "desk"),
    problem("warning", "a/first", "booth"),
    problem("warning", "a/first", "Área"),
    problem("error", "c/third", "desk"),
  ];
  const rows = problemRows(new Model(model.records()), { open, suppressed: [] });
  expect(rows.map(({ problem: { severity, ruleId, at } }) => `${severity} ${ruleId} ${at}`)).toEqual([
    "error c/third desk",
    "warning a/first Área",
    "warning a/first booth",
    "warning a/first desk",
    "warning b/second desk",
    "hint a/first desk",
  ]);
});
