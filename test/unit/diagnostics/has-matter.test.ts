import { Model } from "@shared/domain/core/model.ts";
import { hasMatter } from "@shared/domain/diagnostics/has-matter.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { oneOfEach } from "../../builders/one-of-each.ts";

describe("an engagement without problems", () => {
  it("has nothing to be wrong yet while it is empty or knows its segments only", () => {
    const segments = oneOfEach().records.filter(({ type }) => type === "segment");
    expect(segments.length).toBeGreaterThan(0);
    expect(hasMatter(new Model([newEngagement("e")]))).toBe(false);
    expect(hasMatter(new Model([newEngagement("e"), ...segments]))).toBe(false);
  });

  it("is sound as far as the rules know from its first journey or policy on", () => {
    const policies = oneOfEach().records.filter(({ type }) => type === "policy");
    expect(hasMatter(new Model(new BlueprintBuilder().records))).toBe(true);
    expect(hasMatter(new Model([newEngagement("e"), ...policies]))).toBe(true);
  });
});
