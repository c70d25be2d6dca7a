import { Model } from "@shared/domain/core/model.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { bench, describe } from "vitest";
import { bigBlueprint } from "../builders/big-blueprint.ts";

describe("10,000 steps, every rule", () => {
  const records = bigBlueprint(10_000);
  const full = new Model(records);
  bench("a full check", () => void new Checker(full, RULES));

  const checker = new Checker(new Model(records), RULES);
  let step = new Model(records).need("step", "x5000");
  bench("after one edit of a title", () => {
    const next = { ...step, title: step.title === "a" ? "b" : "a" };
    checker.apply({ added: [], updated: [[step, next]], removed: [] });
    step = next;
  });
});
