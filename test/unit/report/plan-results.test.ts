import type { PrototypePlan } from "@shared/domain/plan/records.ts";
import type { Block, Cell } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { builtReport } from "@shared/interchange/report/export-report.ts";
import { describe, expect, it } from "vitest";

/** The sections of the plan's chapter, of the sample's report on the plan with that id. */
function sectionsOf(planId: string, patch: Partial<PrototypePlan> = {}) {
  const sample = areaNewspaperSample();
  const records = sample.records.map((record) =>
    record.id === "report.plan"
      ? { ...record, planId }
      : record.id === planId
        ? { ...record, ...patch }
        : record,
  ) as typeof sample.records;
  const { report } = builtReport({ ...sample, records }, { id: "report.plan" }, new Date("2026-11-24"));
  const chapter = report.chapters.find(({ id }) => id === "plan");
  return new Map((chapter?.sections ?? []).map(({ id, blocks }) => [id, blocks]));
}
const text = (cell: Cell): string => (typeof cell === "string" ? cell : cell.text);
const words = (blocks: readonly Block[] = []): string =>
  blocks
    .flatMap((block) =>
      block.kind === "paragraph"
        ? block.text
        : block.kind === "table"
          ? block.rows.flat().map(text)
          : block.kind === "rule"
            ? block.items.flatMap((item) => [item.title, item.text])
            : [],
    )
    .join("\n");

describe("the report of a plan that was tried", () => {
  it("tells each look, what the rule says of it, and what was decided", () => {
    const results = sectionsOf("plan.call").get("plan-results");
    const told = words(results);
    expect(told).toContain(
      "Go\nEvery hypothesis clears its minimum. The minimum is proven; intervals wholly beyond their target: 0 of 1. At look 2 of 2.",
    );
    expect(told).toContain("n 24: Extend");
    expect(told).toContain("n 52: Go");
    expect(told).toMatch(/Decided on .*2026 by Head of client service: Go\./);
    expect(results?.filter(({ kind }) => kind === "chart")).toHaveLength(1);
  });

  it("tells what was learnt and what keeps risks from harm", () => {
    const sections = sectionsOf("plan.call");
    expect(words(sections.get("plan-learnt"))).toContain("Clients remember the sum and forget the day.");
    expect(words(sections.get("plan-frame"))).toContain("takes the played call for a real one");
  });

  it("tells when the rule was fixed, and every change since with its reason", () => {
    const amendments = [
      {
        at: "2026-10-12T08:00:00.000Z",
        what: "Minimum",
        before: "60 %",
        after: "70 %",
        reason: "The board asked.",
      },
    ];
    const told = words(sectionsOf("plan.call", { amendments }).get("plan-rule"));
    expect(told).toContain("Fixed on");
    expect(told).toContain("60 %\n70 %\nThe board asked.");
  });

  it("says so where the rule was never fixed, and where people decided otherwise", () => {
    const decision = { taken: "stop", date: "", by: "", reason: "" } as const;
    const told = words(sectionsOf("plan.call", { ruleFixedAt: "", decision }).get("plan-results"));
    expect(told).toContain("was never fixed");
    expect(told).toContain("Decided: Stop.");
    expect(told).toContain("The rule says “Go”.");
  });

  it("says nothing of results while nothing was tried", () => {
    const sections = sectionsOf("plan.market-street");
    expect([...sections.keys()]).toEqual(["plan-frame", "plan-hypotheses", "plan-rule"]);
  });
});
